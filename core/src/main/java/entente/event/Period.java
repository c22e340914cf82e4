package entente.event;

/**
 * When it took place, as far as the text tells.
 *
 * @param from first day, month or year
 * @param to last one, included; equal to {@code from} for a single day, month or year
 */
public record Period(PartialDate from, PartialDate to) {
  public Period {
    if (to.latest().isBefore(from.earliest())) {
      throw new IllegalArgumentException("a period ends before it begins: " + from + " to " + to);
    }
  }

  /** {@return the period of one day, month or year} */
  public static Period of(PartialDate date) {
    return new Period(date, date);
  }
}
