package entente.show.plot;

import entente.measure.Interval;
import java.time.LocalDate;
import java.util.Optional;

/**
 * What is known of one day or of the period that it stands for.
 *
 * @param day of the figure
 * @param figure empty where there is no data: a gap
 */
public record Point(LocalDate day, Optional<Interval> figure) {
  public Point {
    figure.ifPresent(Finite::check);
  }

  /** {@return a figure} */
  public static Point of(LocalDate day, Interval figure) {
    return new Point(day, Optional.of(figure));
  }

  /** {@return that there is no data} */
  public static Point gap(LocalDate day) {
    return new Point(day, Optional.empty());
  }
}
