package entente.measure.change;

import org.hipparchus.special.Gamma;

/** What the next value of a stretch is likely to be, given the values of the stretch so far. */
public sealed interface Predictive {
  /** {@return the logarithm of the likelihood of a value after n others with that sum} */
  double logLikelihood(double value, double n, double sum);

  /** {@return why a value cannot occur, or an empty text if it can} */
  String objection(double value);

  /**
   * Values about an unknown level that is itself about {@code mu0}.
   *
   * @param mu0 the level expected
   * @param var0 how far levels lie about it, squared; more than 0
   * @param sigma2 how far values lie about their level, squared; more than 0
   */
  record Gaussian(double mu0, double var0, double sigma2) implements Predictive {
    public Gaussian {
      if (!(var0 > 0) || !(sigma2 > 0)) {
        throw new IllegalArgumentException("variances of " + var0 + " and " + sigma2);
      }
    }

    @Override
    public double logLikelihood(double value, double n, double sum) {
      double variance = 1 / (1 / var0 + n / sigma2);
      double mean = variance * (mu0 / var0 + sum / sigma2);
      double spread = variance + sigma2;
      double gap = value - mean;
      return -(Math.log(2 * Math.PI * spread) + gap * gap / spread) / 2;
    }

    @Override
    public String objection(double value) {
      return Double.isInfinite(value) ? "a value is infinite" : "";
    }
  }

  /**
   * Counts under a rate that is Gamma(shape, rate) before any is seen; the next one is then
   * negative binomial.
   *
   * @param shape more than 0; shape / rate is the count expected
   * @param rate more than 0
   */
  record Counts(double shape, double rate) implements Predictive {
    public Counts {
      if (!(shape > 0) || !(rate > 0)) {
        throw new IllegalArgumentException("a prior of Gamma(" + shape + ", " + rate + ")");
      }
    }

    @Override
    public double logLikelihood(double value, double n, double sum) {
      double a = shape + sum;
      double b = rate + n;
      return Gamma.logGamma(a + value)
          - Gamma.logGamma(a)
          - Gamma.logGamma(value + 1)
          + a * Math.log(b / (b + 1))
          - value * Math.log1p(b);
    }

    @Override
    public String objection(double value) {
      return value < 0 || value != Math.rint(value) || Double.isInfinite(value)
          ? "a value is no count"
          : "";
    }
  }
}
