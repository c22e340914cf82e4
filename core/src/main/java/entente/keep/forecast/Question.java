package entente.keep.forecast;

import java.time.LocalDate;

/**
 * Whether an event takes place in some days. An empty source, type or target stands for any.
 *
 * @param source code of who does it, without a sector
 * @param type codebook type
 * @param target code of to whom; of what is done together, source and target may change places
 * @param after the day before the first that counts
 * @param until the last day that counts; none counts where it is not later than {@code after}
 */
public record Question(
    String source, String type, String target, LocalDate after, LocalDate until) {
  /** {@return the same as far as it can be answered on that day} */
  public Question by(LocalDate day) {
    return day.isBefore(until) ? new Question(source, type, target, after, day) : this;
  }
}
