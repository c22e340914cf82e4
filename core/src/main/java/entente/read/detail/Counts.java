package entente.read.detail;

import java.util.Optional;

/** Reads how many days or years are meant. */
record Counts(Words words) {
  /**
   * How many.
   *
   * @param next the word after the count
   * @param least 2 for "few"
   * @param most 5 for "few"
   */
  record Count(int next, int least, int most) {}

  Optional<Count> at(int word) {
    int at = words.is(word, "a") || words.is(word, "the") ? word + 1 : word;
    return switch (words.at(at)) {
      case "few" -> Optional.of(new Count(at + 1, 2, 5));
      case "several" -> Optional.of(new Count(at + 1, 3, 7));
      case "couple" -> Optional.of(new Count(words.is(at + 1, "of") ? at + 2 : at + 1, 2, 2));
      case "dozen" -> Optional.of(new Count(at + 1, 12, 12));
      default -> exact(word, at);
    };
  }

  private Optional<Count> exact(int word, int at) {
    int value = NumberWords.small(words.at(at)).orElse(NumberWords.between(1, 1000, words.at(at)));
    if (value > 0) {
      return Optional.of(new Count(at + 1, value, value));
    }
    boolean one = words.is(word, "a") || words.is(word, "an");
    return one ? Optional.of(new Count(word + 1, 1, 1)) : Optional.empty();
  }
}
