package entente.measure.align;

import java.util.SplittableRandom;

/**
 * Random numbers of the few kinds that are drawn by the million. Only a generator that is given is
 * used, so that the same seed gives the same numbers everywhere.
 */
final class Draws {
  /** From this variance on a binomial is drawn as a rounded normal. */
  private static final double NORMAL_FROM = 25;

  private Draws() {}

  /** {@return a draw of Gamma(shape, 1)} (Marsaglia and Tsang 2000) */
  static double gamma(double shape, SplittableRandom random) {
    if (shape < 1) {
      return gamma(shape + 1, random) * Math.pow(open(random), 1 / shape);
    }
    double d = shape - 1.0 / 3;
    double c = 1 / Math.sqrt(9 * d);
    while (true) {
      double x = random.nextGaussian();
      double v = 1 + c * x;
      if (v > 0) {
        v = v * v * v;
        double u = open(random);
        double square = x * x;
        if (u < 1 - 0.0331 * square * square
            || Math.log(u) < 0.5 * square + d * (1 - v + Math.log(v))) {
          return d * v;
        }
      }
    }
  }

  /** {@return a draw of Beta(a, b)} */
  static double beta(double a, double b, SplittableRandom random) {
    double one = gamma(a, random);
    return one / (one + gamma(b, random));
  }

  /**
   * {@return a draw of how many of a number of entries are right; a number with a fraction has the
   * fraction of one more entry}
   */
  static double binomial(double entries, double chance, SplittableRandom random) {
    double whole = Math.floor(entries);
    double rest = (entries - whole) * chance;
    double variance = whole * chance * (1 - chance);
    if (variance > NORMAL_FROM) {
      double drawn = Math.rint(whole * chance + Math.sqrt(variance) * random.nextGaussian());
      return Math.clamp(drawn, 0, whole) + rest;
    }
    boolean rare = chance < 0.5;
    double p = rare ? chance : 1 - chance;
    double hits = p <= 0 ? 0 : inverted(whole, p, random);
    return (rare ? hits : whole - hits) + rest;
  }

  /** Walks up the distribution until it passes a uniform draw (BINV, Kachitvichyanukul 1988). */
  private static double inverted(double trials, double p, SplittableRandom random) {
    double odds = p / (1 - p);
    double chance = Math.pow(1 - p, trials);
    double left = random.nextDouble();
    double hits = 0;
    while (left > chance && hits < trials) {
      left -= chance;
      hits++;
      chance *= odds * (trials - hits + 1) / hits;
    }
    return hits;
  }

  private static double open(SplittableRandom random) {
    return 1 - random.nextDouble();
  }
}
