package entente.read.detail;

import java.math.BigDecimal;
import java.util.Optional;

/**
 * A number as written, perhaps with a second one: "60 million", "400-500".
 *
 * @param first its first word
 * @param last its last word, included
 * @param upper the end of a range
 * @param open whether more is meant: "100+"
 */
record Quantity(int first, int last, BigDecimal value, Optional<BigDecimal> upper, boolean open) {
  static Quantity of(int first, int last, BigDecimal value) {
    return new Quantity(first, last, value, Optional.empty(), false);
  }

  Quantity times(long scale, int lastWord) {
    BigDecimal factor = new BigDecimal(scale);
    return new Quantity(
        first, lastWord, value.multiply(factor), upper.map(u -> u.multiply(factor)), open);
  }

  Quantity to(Quantity higher) {
    // "1 to 2 billion": the scale is said once.
    boolean scaled =
        value.compareTo(BigDecimal.valueOf(1000)) < 0
            && higher.value.compareTo(BigDecimal.valueOf(1_000_000)) >= 0;
    BigDecimal low = scaled ? value.multiply(scaleOf(higher.value)) : value;
    return new Quantity(first, higher.last, low, Optional.of(higher.value), false);
  }

  private static BigDecimal scaleOf(BigDecimal value) {
    for (long scale : new long[] {1_000_000_000_000L, 1_000_000_000L, 1_000_000L}) {
      if (value.compareTo(BigDecimal.valueOf(scale)) >= 0) {
        return BigDecimal.valueOf(scale);
      }
    }
    return BigDecimal.ONE;
  }

  boolean isRange() {
    return upper.isPresent();
  }

  boolean isAscending() {
    return upper.isEmpty() || upper.get().compareTo(value) > 0;
  }

  boolean isUnder(int limit) {
    return value.compareTo(BigDecimal.valueOf(limit)) < 0;
  }
}
