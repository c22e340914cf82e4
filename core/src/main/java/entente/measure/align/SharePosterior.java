package entente.measure.align;

import entente.measure.Interval;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/**
 * What the share of one kind of act may truly be, given how much was coded of it and of the rest.
 * Some of what was coded did not take place or joined other actors: such an entry falls on the kind
 * with the probability u that the whole ledger gives it. So a coded entry is of the kind with
 * probability
 *
 * <pre>s theta + (1 - s) u</pre>
 *
 * with theta the true share and s the share of entries that are sound; of the rest likewise, kind
 * by kind, divided among themselves as is likeliest. The prior is what Jeffreys' prior over all
 * kinds, Dirichlet(1/2, ..., 1/2), says of one: Beta(1/2, (m - 1) / 2). With s = 1 the posterior is
 * Beta(k + 1/2, n - k + (m - 1) / 2); else it has no name and is summed up over the angle phi with
 * theta = sin^2 phi, in which the prior has no peaks. How often coding is right is itself
 * uncertain: the posterior is the mean of those for several rates.
 *
 * @param mean of theta
 * @param variance of theta
 * @param low below this with {@link Interval#TAIL}
 * @param high above this with {@link Interval#TAIL}
 */
record SharePosterior(double mean, double variance, double low, double high) {
  private static final int ANGLES = 4096;
  private static final int POINTS = 48;
  private static final int ROUNDS = 20;
  private static final double PRIOR = 0.5;

  /** In deviations, how far from the peak it is summed up at least. */
  private static final int REACH = 5;

  /** Where the density is below its peak by this factor, in logarithms, it is not summed up. */
  private static final double DEPTH = 10;

  private static final double[] SHARES = new double[ANGLES];
  private static final double[] LOG_COSINES = new double[ANGLES];

  static {
    for (int i = 0; i < ANGLES; i++) {
      double phi = (i + 0.5) / ANGLES * Math.PI / 2;
      SHARES[i] = Math.sin(phi) * Math.sin(phi);
      LOG_COSINES[i] = Math.log(Math.cos(phi));
    }
  }

  /**
   * {@return the posterior of each kind's share}
   *
   * @param evidence what was coded of each kind
   * @param background by kind, its share u in the whole ledger
   * @param rates how often coding is right, each as likely as the others
   */
  static List<SharePosterior> of(Evidence evidence, double[] background, double[] rates) {
    int kinds = background.length;
    if (kinds < 2) {
      return Collections.nCopies(kinds, new SharePosterior(1, 0, 1, 1));
    }
    double[] used = evidence.isOwn() ? rates : new double[] {1};
    double[][] split = new double[used.length][];
    for (int i = 0; i < used.length; i++) {
      split[i] = split(evidence, background, used[i]);
    }
    List<SharePosterior> all = new ArrayList<>();
    for (int kind = 0; kind < kinds; kind++) {
      Density[] densities = new Density[used.length];
      int low = ANGLES;
      int high = -1;
      for (int i = 0; i < used.length; i++) {
        densities[i] = new Density(evidence, background, split[i], kind, used[i]);
        low = Math.min(low, densities[i].first());
        high = Math.max(high, densities[i].last());
      }
      all.add(sum(densities, low, high));
    }
    return all;
  }

  /** The likeliest shares under the prior (Dempster, Laird and Rubin 1977). */
  private static double[] split(Evidence evidence, double[] background, double rate) {
    int kinds = background.length;
    double[] shares = background.clone();
    if (kinds == 2) {
      // Of two, one is the whole rest of the other.
      return shares;
    }
    for (int round = 0; round < ROUNDS; round++) {
      double sum = 0;
      for (int kind = 0; kind < kinds; kind++) {
        Coded coded = evidence.kinds().get(kind);
        double holds = coded.sound(rate) * shares[kind];
        double stray = (1 - coded.sound(rate)) * background[kind];
        shares[kind] = coded.count() * holds / (holds + stray) + PRIOR;
        sum += shares[kind];
      }
      for (int kind = 0; kind < kinds; kind++) {
        shares[kind] /= sum;
      }
    }
    return shares;
  }

  private static SharePosterior sum(Density[] densities, int low, int high) {
    Cells cells = Cells.of(low, high);
    double[] weights = new double[cells.count()];
    double[] values = new double[weights.length];
    for (Density density : densities) {
      double sum = 0;
      for (int i = 0; i < values.length; i++) {
        values[i] = Math.exp(density.at(cells.middle(i)) - density.most);
        sum += values[i];
      }
      for (int i = 0; i < values.length; i++) {
        weights[i] += values[i] / sum / densities.length;
      }
    }
    double mean = 0;
    double square = 0;
    for (int i = 0; i < weights.length; i++) {
      double share = SHARES[cells.middle(i)];
      mean += weights[i] * share;
      square += weights[i] * share * share;
    }
    return new SharePosterior(
        mean,
        Math.max(0, square - mean * mean),
        cells.quantile(weights, Interval.TAIL),
        cells.quantile(weights, 1 - Interval.TAIL));
  }

  /**
   * Angles side by side, of which the one in the middle stands for all.
   *
   * @param low the first angle
   * @param step how many angles to a cell, an odd number
   * @param count of cells
   */
  private record Cells(int low, int step, int count) {
    static Cells of(int low, int high) {
      int step = Math.max(1, (high - low) / POINTS) | 1;
      int count = (high - low) / step + 1;
      // Where it ends at the last angle, cells end there too: much may lie in the last one.
      int first = high == ANGLES - 1 ? Math.max(0, ANGLES - count * step) : low;
      return new Cells(first, step, Math.min(count, (ANGLES - first) / step));
    }

    int middle(int cell) {
      return low + cell * step + step / 2;
    }

    double quantile(double[] weights, double part) {
      double left = part;
      int cell = 0;
      while (cell < weights.length - 1 && left > weights[cell]) {
        left -= weights[cell++];
      }
      double within = weights[cell] > 0 ? Math.min(1, left / weights[cell]) : 0;
      double phi = (low + (cell + within) * step) / ANGLES * Math.PI / 2;
      double sine = Math.sin(Math.clamp(phi, 0, Math.PI / 2));
      return sine * sine;
    }
  }

  /** {@return the interval that the posterior gives} */
  Interval interval() {
    return new Interval(mean, low, high);
  }

  /** The logarithm of the posterior's density by angle, but for a constant; it has one peak. */
  private static final class Density {
    private final int kind;
    private final double[] counts;
    private final double[] slopes;
    private final double[] strays;
    private final double cosines;
    final int peak;
    final double most;

    Density(Evidence evidence, double[] background, double[] split, int kind, double rate) {
      int kinds = background.length;
      this.kind = kind;
      counts = new double[kinds];
      slopes = new double[kinds];
      strays = new double[kinds];
      cosines = kinds - 2;
      for (int i = 0; i < kinds; i++) {
        Coded coded = evidence.kinds().get(i);
        double sound = coded.sound(rate);
        counts[i] = coded.count();
        slopes[i] = i == kind ? sound : sound * split[i] / (1 - split[kind]);
        strays[i] = (1 - sound) * background[i];
      }
      peak = peak();
      most = at(peak);
    }

    double at(int angle) {
      double share = SHARES[angle];
      double sum = cosines * LOG_COSINES[angle];
      for (int i = 0; i < counts.length; i++) {
        if (counts[i] > 0) {
          sum += counts[i] * Math.log(chance(i, share));
        }
      }
      return sum;
    }

    /** Where the density no longer rises. */
    private int peak() {
      int low = 0;
      int high = ANGLES - 1;
      while (low < high) {
        int middle = (low + high) >>> 1;
        if (rises(SHARES[middle])) {
          low = middle + 1;
        } else {
          high = middle;
        }
      }
      return low;
    }

    private boolean rises(double share) {
      return slope(share) > 0;
    }

    /** The first derivative by the share. */
    private double slope(double share) {
      double sum = -cosines / 2 / (1 - share);
      for (int i = 0; i < counts.length; i++) {
        if (counts[i] > 0) {
          sum += (i == kind ? 1 : -1) * counts[i] * slopes[i] / chance(i, share);
        }
      }
      return sum;
    }

    /** The second derivative by the share. */
    private double bend(double share) {
      double sum = -cosines / 2 / (1 - share) / (1 - share);
      for (int i = 0; i < counts.length; i++) {
        if (counts[i] > 0) {
          double each = slopes[i] / chance(i, share);
          sum -= counts[i] * each * each;
        }
      }
      return sum;
    }

    private double chance(int i, double share) {
      return slopes[i] * (i == kind ? share : 1 - share) + strays[i];
    }

    /** How many angles one deviation of the normal is that has the bend of the peak. */
    private int deviation() {
      double share = SHARES[peak];
      double byAngle = bend(share) * 4 * share * (1 - share) + slope(share) * 2 * (1 - 2 * share);
      double angles = 1 / Math.sqrt(Math.max(-byAngle, 1e-9)) / Math.PI * 2 * ANGLES;
      return (int) Math.clamp(Math.ceil(angles), 1, ANGLES);
    }

    /** {@return an angle below the peak from which on almost all of the density lies} */
    int first() {
      int step = deviation();
      int angle = Math.max(0, peak - REACH * step);
      while (angle > 0 && at(angle) > most - DEPTH) {
        angle = Math.max(0, angle - step);
      }
      return angle;
    }

    /** {@return an angle above the peak up to which almost all of the density lies} */
    int last() {
      int step = deviation();
      int angle = Math.min(ANGLES - 1, peak + REACH * step);
      while (angle < ANGLES - 1 && at(angle) > most - DEPTH) {
        angle = Math.min(ANGLES - 1, angle + step);
      }
      return angle;
    }
  }
}
