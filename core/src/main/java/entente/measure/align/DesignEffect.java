package entente.measure.align;

import entente.measure.Interval;
import java.util.stream.IntStream;
import org.hipparchus.distribution.continuous.NormalDistribution;
import org.hipparchus.distribution.continuous.TDistribution;

/**
 * How much less a number of events is worth because one outlet tells of many of them, each outlet
 * choosing in its own way (Kish 1965; Rao and Scott 1992): the variance of the shares between
 * outlets over the variance that independent events would have, at least 1. What exceeds 1 is
 * widened as Student's t is against the normal, since it is known from few outlets.
 */
final class DesignEffect {
  private static final double NORMAL =
      new NormalDistribution().inverseCumulativeProbability(1 - Interval.TAIL);

  /** Student's t over the normal, squared, by degrees of freedom from 1. */
  private static final double[] WIDENED =
      IntStream.rangeClosed(1, 60)
          .mapToDouble(freedom ->
              square(
                  new TDistribution(freedom).inverseCumulativeProbability(1 - Interval.TAIL)
                      / NORMAL))
          .toArray();

  private DesignEffect() {}

  /** {@return the effect; 1 with fewer than two outlets, where none can be seen} */
  static double of(Tallies tallies, int[] kept) {
    double total = 0;
    for (int pole : kept) {
      total += tallies.named[pole];
    }
    if (!(total > 0)) {
      return 1;
    }
    double independent = 0;
    double between = 0;
    int outlets = 0;
    for (double[] outlet : tallies.byOutlet) {
      double told = 0;
      for (int pole : kept) {
        told += outlet[pole];
      }
      if (told <= 1e-9 * total) {
        continue;
      }
      outlets++;
      for (int pole : kept) {
        double residual = outlet[pole] - tallies.named[pole] / total * told;
        between += residual * residual;
      }
    }
    for (int pole : kept) {
      double share = tallies.named[pole] / total;
      independent += share * (1 - share) * tallies.namedSquares;
    }
    if (outlets < 2 || !(independent > 0)) {
      return 1;
    }
    double seen = outlets / (outlets - 1.0) * between / independent;
    double excess = Math.max(0, seen - 1);
    return 1 + excess * WIDENED[Math.min(outlets - 1, WIDENED.length) - 1];
  }

  private static double square(double value) {
    return value * value;
  }
}
