package entente.read.detail;

import entente.event.Period;
import java.util.Optional;

/** Reads one family of time expressions. */
@FunctionalInterface
interface TimeGrammar {
  /**
   * Reads the longest expression that begins at a word.
   *
   * @param told the period that the text told last before this word, to which "that day" points
   */
  Optional<TimePhrase> at(int word, Optional<Period> told);
}
