package entente.read.detail;

import entente.event.Period;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * Words that speak of time.
 *
 * @param last the last word, included
 * @param period empty where the words cannot be resolved: "for two months", "on Thursday" in an
 *     article of unknown date
 */
record TimePhrase(int first, int last, Optional<Period> period) {
  static Optional<TimePhrase> of(int first, int last, Optional<Period> period) {
    return Optional.of(new TimePhrase(first, last, period));
  }

  /** {@return the longest phrase; of equals the first} */
  static Optional<TimePhrase> longest(List<Optional<TimePhrase>> phrases) {
    return phrases.stream()
        .flatMap(Optional::stream)
        .min(Comparator.comparingInt((TimePhrase phrase) -> -phrase.last));
  }
}
