package entente.measure;

import org.hipparchus.distribution.continuous.BetaDistribution;

/** A share that was counted, with the interval of Clopper and Pearson (1934). */
public final class CountedShare {
  private CountedShare() {}

  /**
   * {@return what so many hits among so many tell, from 0 to 1}
   *
   * @param of at least 1
   */
  public static Interval of(int hits, int of) {
    double low = hits == 0 ? 0 : quantile(hits, of - hits + 1.0, Interval.TAIL);
    double high = hits == of ? 1 : quantile(hits + 1.0, of - hits, 1 - Interval.TAIL);
    return new Interval((double) hits / of, low, high);
  }

  private static double quantile(double alpha, double beta, double share) {
    return new BetaDistribution(alpha, beta).inverseCumulativeProbability(share);
  }
}
