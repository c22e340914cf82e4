package entente.read.code;

import entente.read.parse.Headlinese;
import entente.read.parse.Lemmas;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Everything that may stand for a word where the coder compares words: the lemmas of the parser,
 * those that the parsers around it put in their place, and the form itself in each way in which its
 * letters are compared. Forms come again and again, so the answers are kept.
 */
final class PossibleLemmas implements Lemmas {
  /** So many forms are kept; the frequent ones come early in any stream of texts. */
  private static final int MOST = 100_000;

  private final Lemmas parser;
  private final Map<String, Set<String>> known = new ConcurrentHashMap<>();

  PossibleLemmas(Lemmas parser) {
    this.parser = parser;
  }

  @Override
  public Set<String> of(String form) {
    Set<String> lemmas = known.get(form);
    if (lemmas == null) {
      lemmas = all(form);
      if (known.size() < MOST) {
        known.put(form, lemmas);
      }
    }
    return lemmas;
  }

  private Set<String> all(String form) {
    Set<String> all = new HashSet<>(parser.of(form));
    all.add(form);
    all.add(form.toLowerCase(Locale.ROOT));
    all.add(folded(form));
    all.addAll(Headlinese.bases(form));
    return Set.copyOf(all);
  }

  /** {@return the word such that those equal but for case come out the same, letter by letter} */
  static String folded(String word) {
    return word.codePoints()
        .map(Character::toUpperCase)
        .map(Character::toLowerCase)
        .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
        .toString();
  }
}
