package entente.show.plot;

import entente.measure.Interval;
import entente.show.SafeText;
import java.util.Optional;

/**
 * One figure among others.
 *
 * @param group what it belongs to, such as a state; written once for neighbours, empty for none
 * @param name such as a pole or a measure
 * @param figure empty where there is no data
 * @param n how many events or items it rests on
 * @param reason why there is no figure; empty where there is one
 */
public record Row(String group, String name, Optional<Interval> figure, long n, String reason) {
  public Row {
    group = SafeText.of(group).strip();
    name = SafeText.of(name).strip();
    reason = SafeText.of(reason).strip();
    figure.ifPresent(Finite::check);
  }

  /** {@return a figure} */
  public static Row of(String group, String name, Interval figure, long n) {
    return new Row(group, name, Optional.of(figure), n, "");
  }

  /** {@return that there is none, and why} */
  public static Row missing(String group, String name, String reason) {
    return new Row(group, name, Optional.empty(), 0, reason);
  }

  /** {@return what stands in place of the figure} */
  public String gap() {
    return reason.isEmpty() ? "no data" : "no data: " + reason;
  }
}
