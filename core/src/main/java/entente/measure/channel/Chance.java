package entente.measure.channel;

import entente.measure.Interval;
import org.hipparchus.distribution.continuous.BetaDistribution;

/**
 * How likely it is that a path stands.
 *
 * @param figure from 0 to 1, with its interval; the interval is the figure where it is exact
 * @param draws in how many draws it was counted; 0 where it is exact
 */
public record Chance(Interval figure, int draws) {
  static Chance exactly(double figure) {
    return new Chance(Interval.exactly(Math.clamp(figure, 0, 1)), 0);
  }

  /** {@return what so many hits among so many draws tell (Clopper and Pearson 1934)} */
  static Chance counted(int hits, int draws) {
    double low = hits == 0 ? 0 : quantile(hits, draws - hits + 1.0, Interval.TAIL);
    double high = hits == draws ? 1 : quantile(hits + 1.0, draws - hits, 1 - Interval.TAIL);
    return new Chance(new Interval((double) hits / draws, low, high), draws);
  }

  private static double quantile(double alpha, double beta, double share) {
    return new BetaDistribution(alpha, beta).inverseCumulativeProbability(share);
  }

  /** {@return whether it was computed and not counted in draws} */
  public boolean isExact() {
    return draws == 0;
  }

  /** {@return the figure} */
  public double estimate() {
    return figure.estimate();
  }
}
