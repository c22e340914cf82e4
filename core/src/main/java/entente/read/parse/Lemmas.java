package entente.read.parse;

import java.util.Set;

/** Tells what base forms a word can come out with, whatever stands around it. */
@FunctionalInterface
public interface Lemmas {
  /** {@return every lemma that the parser might give to the form, under one tag or another} */
  Set<String> of(String form);
}
