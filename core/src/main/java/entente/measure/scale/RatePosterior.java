package entente.measure.scale;

import entente.measure.Interval;
import org.hipparchus.distribution.continuous.GammaDistribution;

/**
 * What is known of a rate when k events were seen under some exposure, such as days or documents:
 * Gamma(k + 1/2, exposure), from Jeffreys' prior.
 *
 * @param k events; may be a sum of weights
 * @param exposure more than 0, in the unit of the rate
 */
public record RatePosterior(double k, double exposure) {
  /** How exactly quantiles of the shape alone are found. */
  private static final double ACCURACY = 1e-13;

  public RatePosterior {
    if (!(k >= 0) || !(exposure > 0) || Double.isInfinite(k) || Double.isInfinite(exposure)) {
      throw new IllegalArgumentException(k + " events under an exposure of " + exposure);
    }
  }

  /** {@return the expected rate per unit of exposure} */
  public double mean() {
    return (k + 0.5) / exposure;
  }

  /** {@return the rate that the true one is below with that probability, between 0 and 1} */
  public double quantile(double probability) {
    return new GammaDistribution(k + 0.5, 1, ACCURACY).inverseCumulativeProbability(probability)
        / exposure;
  }

  /** {@return the mean with the middle 90 %} */
  public Interval interval() {
    return new Interval(mean(), quantile(0.05), quantile(0.95));
  }
}
