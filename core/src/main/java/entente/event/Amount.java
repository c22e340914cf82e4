package entente.event;

import java.math.BigDecimal;
import java.util.Optional;

/**
 * A number that a statement gives.
 *
 * @param value such as 60000000
 * @param unit a currency ({@code USD}) or a noun ({@code soldiers}); never blank
 * @param bound whether the number is a bound or an estimate
 */
public record Amount(BigDecimal value, String unit, Optional<Bound> bound) {
  public Amount {
    if (unit.isBlank()) {
      throw new IllegalArgumentException("an amount of nothing: " + value);
    }
  }

  /** {@return how tables write it, such as {@code more than 400 soldiers}} */
  public String written() {
    return bound.map(each -> each.words() + " ").orElse("") + value.toPlainString() + " " + unit;
  }

  /** How a number may stand to the true one. */
  public enum Bound {
    MORE_THAN("more than"),
    LESS_THAN("less than"),
    ABOUT("about"),
    UP_TO("up to");

    private final String words;

    Bound(String words) {
      this.words = words;
    }

    /** {@return the words of the interchange format} */
    public String words() {
      return words;
    }
  }
}
