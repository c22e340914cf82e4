package entente.read.detail;

import java.math.BigDecimal;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/** What single words and digits count. */
final class NumberWords {
  private static final Pattern DIGITS =
      Pattern.compile("(?:\\d{1,3}(?:,\\d{3})+|\\d{1,12})(?:\\.\\d{1,6})?");

  private static final Map<String, Integer> SMALL =
      Map.ofEntries(
          Map.entry("one", 1),
          Map.entry("two", 2),
          Map.entry("three", 3),
          Map.entry("four", 4),
          Map.entry("five", 5),
          Map.entry("six", 6),
          Map.entry("seven", 7),
          Map.entry("eight", 8),
          Map.entry("nine", 9),
          Map.entry("ten", 10),
          Map.entry("eleven", 11),
          Map.entry("twelve", 12),
          Map.entry("thirteen", 13),
          Map.entry("fourteen", 14),
          Map.entry("fifteen", 15),
          Map.entry("sixteen", 16),
          Map.entry("seventeen", 17),
          Map.entry("eighteen", 18),
          Map.entry("nineteen", 19),
          Map.entry("twenty", 20),
          Map.entry("thirty", 30),
          Map.entry("forty", 40),
          Map.entry("fifty", 50),
          Map.entry("sixty", 60),
          Map.entry("seventy", 70),
          Map.entry("eighty", 80),
          Map.entry("ninety", 90));

  private static final Map<String, Long> SCALES =
      Map.ofEntries(
          Map.entry("dozen", 12L),
          Map.entry("hundred", 100L),
          Map.entry("thousand", 1_000L),
          Map.entry("million", 1_000_000L),
          Map.entry("billion", 1_000_000_000L),
          Map.entry("trillion", 1_000_000_000_000L),
          Map.entry("m", 1_000_000L),
          Map.entry("mn", 1_000_000L),
          Map.entry("mln", 1_000_000L),
          Map.entry("bn", 1_000_000_000L),
          Map.entry("bln", 1_000_000_000L),
          Map.entry("tn", 1_000_000_000_000L));

  private static final Map<String, Long> SUFFIXES =
      Map.of(
          "k", 1_000L,
          "m", 1_000_000L,
          "mn", 1_000_000L,
          "b", 1_000_000_000L,
          "bn", 1_000_000_000L,
          "tn", 1_000_000_000_000L);

  private NumberWords() {}

  /** {@return 5000 for "5,000", 2.5 for "2.5"; nothing for "2.5bn"} */
  static Optional<BigDecimal> digits(String lower) {
    return DIGITS.matcher(lower).matches()
        ? Optional.of(new BigDecimal(lower.replace(",", "")))
        : Optional.empty();
  }

  /** {@return 7 for "seven", 25 for "twenty-five"} */
  static Optional<Integer> small(String lower) {
    int hyphen = lower.indexOf('-');
    if (hyphen < 0) {
      return Optional.ofNullable(SMALL.get(lower));
    }
    int tens = SMALL.getOrDefault(lower.substring(0, hyphen), 0);
    int ones = SMALL.getOrDefault(lower.substring(hyphen + 1), 0);
    return tens >= 20 && ones > 0 && ones < 10 ? Optional.of(tens + ones) : Optional.empty();
  }

  /** {@return 1000 for "thousand"} */
  static Optional<Long> scale(String lower) {
    return Optional.ofNullable(SCALES.get(lower));
  }

  /** {@return 2500000000 for "2.5bn"} */
  static Optional<BigDecimal> withSuffix(String lower) {
    int letters = lower.length();
    while (letters > 0 && Character.isLetter(lower.charAt(letters - 1))) {
      letters--;
    }
    Long scale = SUFFIXES.get(lower.substring(letters));
    return scale == null
        ? Optional.empty()
        : digits(lower.substring(0, letters)).map(value -> value.multiply(new BigDecimal(scale)));
  }

  /** {@return the number from {@code least} to {@code most} that the digits spell, or 0} */
  static int between(int least, int most, String lower) {
    if (lower.isEmpty()
        || lower.length() > 4
        || !lower.chars().allMatch(c -> c >= '0' && c <= '9')) {
      return 0;
    }
    int value = Integer.parseInt(lower);
    return value >= least && value <= most ? value : 0;
  }
}
