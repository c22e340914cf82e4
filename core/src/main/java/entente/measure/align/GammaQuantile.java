package entente.measure.align;

import entente.measure.Interval;
import org.hipparchus.distribution.continuous.GammaDistribution;

/**
 * A quantile of Gamma(shape, 1) for many shapes: worked out on a grid, and between two points of it
 * joined by a line in logarithms, which is right to four digits.
 */
final class GammaQuantile {
  private static final int POINTS = 1000;
  private static final double FROM = Math.log(0.5);
  private static final double STEP = (Math.log(1e6) - FROM) / (POINTS - 1);

  /** The lower end of an interval. */
  static final GammaQuantile LOW = new GammaQuantile(Interval.TAIL);

  /** The upper end of an interval. */
  static final GammaQuantile HIGH = new GammaQuantile(1 - Interval.TAIL);

  private final double part;
  private final double[] grid = new double[POINTS];

  private GammaQuantile(double part) {
    this.part = part;
    for (int i = 0; i < POINTS; i++) {
      grid[i] = Math.log(exact(Math.exp(FROM + i * STEP)));
    }
  }

  private double exact(double shape) {
    return new GammaDistribution(shape, 1).inverseCumulativeProbability(part);
  }

  /** {@return the quantile for that shape, above 0} */
  double of(double shape) {
    double at = (Math.log(shape) - FROM) / STEP;
    int below = (int) Math.floor(at);
    if (below < 0 || below >= POINTS - 1) {
      return exact(shape);
    }
    return Math.exp(grid[below] + (at - below) * (grid[below + 1] - grid[below]));
  }
}
