package entente.show.plot;

import entente.measure.Interval;
import java.util.Locale;

/**
 * Figures rounded for people.
 *
 * @param places after the point
 */
public record Decimals(int places) {
  /** {@return as many places as tell figures on that scale apart} */
  public static Decimals on(Scale scale) {
    double length = scale.high() - scale.low();
    return new Decimals(length > 100 ? 0 : length > 10 ? 1 : length > 0.1 ? 2 : 3);
  }

  /** {@return the figure, with no minus before a zero} */
  public String of(double figure) {
    String written = String.format(Locale.UK, "%,." + places + "f", figure);
    return written.matches("-[0.]+") ? written.substring(1) : written;
  }

  /** {@return such as {@code 0.41 [0.33, 0.50]}} */
  public String of(Interval interval) {
    String low = of(interval.low());
    String high = of(interval.high());
    return interval.width() == 0
        ? of(interval.estimate())
        : "%s [%s, %s]".formatted(of(interval.estimate()), low, high);
  }
}
