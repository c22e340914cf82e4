package entente.measure.change;

import org.hipparchus.special.Erf;

/**
 * Where W(s) - |s|/2 is highest when W is a two-sided Brownian motion whose variance after 0 is φ
 * times that before 0 (Bai 1997, appendix B, for a break in the mean alone).
 *
 * @param phi the ratio of the variances, more than 0
 */
record ArgMax(double phi) {
  private static final double LOG_ROOT_TWO_PI = Math.log(2 * Math.PI) / 2;

  /** {@return the probability that the place is below x} */
  double below(double x) {
    return x < 0 ? before(-x) : after(x);
  }

  private double before(double s) {
    double inverse = 1 / phi;
    double root = Math.sqrt(s);
    return -Math.exp(halfLog(s) - s / 8 - LOG_ROOT_TWO_PI)
        - phi
            * (phi + 2)
            / (phi + 1)
            * Math.exp(inverse * (1 + inverse) * s / 2 + logNormal(-(0.5 + inverse) * root))
        + (s / 2 - 2 + (phi + 2) * (phi + 2) / (phi + 1)) * Math.exp(logNormal(-root / 2));
  }

  private double after(double s) {
    double inverse = 1 / phi;
    double root = Math.sqrt(s);
    return 1
        + Math.sqrt(inverse) * Math.exp(halfLog(s) - inverse * s / 8 - LOG_ROOT_TWO_PI)
        + inverse
            * (2 * phi + 1)
            / (phi + 1)
            * Math.exp((phi + 1) * s / 2 + logNormal(-(phi + 0.5) / Math.sqrt(phi) * root))
        - ((2 * phi + 1) * (2 * phi + 1) / ((phi + 1) * phi) - 2 + inverse * s / 2)
            * Math.exp(logNormal(-Math.sqrt(inverse) * root / 2));
  }

  private static double halfLog(double s) {
    return s == 0 ? Double.NEGATIVE_INFINITY : Math.log(s) / 2;
  }

  /** {@return the logarithm of the standard normal distribution at z, of use far below 0 too} */
  static double logNormal(double z) {
    if (z > -25) {
      return Math.log(Erf.erfc(-z / Math.sqrt(2)) / 2);
    }
    double square = 1 / (z * z);
    double series = 1 - square * (1 - 3 * square * (1 - 5 * square * (1 - 7 * square)));
    return -z * z / 2 - Math.log(-z) - LOG_ROOT_TWO_PI + Math.log(series);
  }
}
