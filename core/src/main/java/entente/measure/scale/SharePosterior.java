package entente.measure.scale;

import entente.measure.Interval;
import org.hipparchus.distribution.continuous.BetaDistribution;

/**
 * What is known of a share when k of n went one way: Beta(k + 1/2, n - k + 1/2), from Jeffreys'
 * prior. Of nothing counted it says just that: any share, the ends likelier than the middle.
 *
 * @param k how many went that way; may be a sum of weights
 * @param n of how many
 */
public record SharePosterior(double k, double n) {
  /** How exactly quantiles are found. */
  private static final double ACCURACY = 1e-13;

  public SharePosterior {
    if (!(k >= 0 && k <= n) || Double.isInfinite(n)) {
      throw new IllegalArgumentException(k + " of " + n);
    }
  }

  /** {@return the expected share} */
  public double mean() {
    return (k + 0.5) / (n + 1);
  }

  /** {@return the share that the true one is below with that probability, between 0 and 1} */
  public double quantile(double probability) {
    return new BetaDistribution(k + 0.5, n - k + 0.5, ACCURACY)
        .inverseCumulativeProbability(probability);
  }

  /** {@return the mean with the middle 90 %} */
  public Interval interval() {
    return new Interval(mean(), quantile(0.05), quantile(0.95));
  }
}
