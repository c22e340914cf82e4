package entente.show.plot;

import java.util.DoubleSummaryStatistics;
import java.util.stream.DoubleStream;

/**
 * The values from one end of an axis to the other.
 *
 * @param low finite
 * @param high finite, above low
 */
public record Scale(double low, double high) {
  private static final int PARTS = 8;

  /** A share: from none to all. */
  public static final Scale SHARE = new Scale(0, 1);

  /** An agreement or a balance: from -1 to 1. */
  public static final Scale BALANCE = new Scale(-1, 1);

  public Scale {
    if (!(low < high) || Double.isInfinite(low) || Double.isInfinite(high)) {
      throw new IllegalArgumentException("a scale from " + low + " to " + high);
    }
  }

  /** {@return a scale that holds all these and ends on round numbers; a share's for none} */
  public static Scale around(DoubleStream figures) {
    DoubleSummaryStatistics summary = figures.summaryStatistics();
    if (summary.getCount() == 0) {
      return SHARE;
    }
    double low = summary.getMin();
    double high = summary.getMax();
    double span = high > low ? high - low : Math.max(Math.abs(high), 1);
    double step = roundStep(span / PARTS);
    double from = Math.floor(low / step) * step;
    double to = Math.ceil(high / step) * step;
    return from < to ? new Scale(from, to) : new Scale(from - step, to + step);
  }

  /** {@return the round number that cuts the scale into that many parts, or a few less} */
  double step(int parts) {
    return roundStep((high - low) / parts);
  }

  private static double roundStep(double step) {
    double power = Math.pow(10, Math.floor(Math.log10(step)));
    double first = step / power;
    return power * (first > 5 ? 10 : first > 2 ? 5 : first > 1 ? 2 : 1);
  }

  /** {@return where the value lies: 0 at the low end, 1 at the high end, never outside} */
  public double place(double value) {
    return Math.clamp((value - low) / (high - low), 0, 1);
  }

  /** {@return whether both signs are on it} */
  public boolean spansZero() {
    return low < 0 && high > 0;
  }
}
