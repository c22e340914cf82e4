package entente.measure.align;

import entente.measure.event.CodingAccuracy;
import java.util.SplittableRandom;

/**
 * Draws what the shares of several kinds of act may truly be, given counts of what was coded. Some
 * of what was coded did not take place or joined other actors: such an entry falls on kind i with
 * the probability that the whole ledger gives i. So a coded entry is of kind i with probability
 *
 * <pre>(1 - e_i) theta_i + e_i u_i</pre>
 *
 * with theta the true shares, e the share of wrong entries and u the background. The posterior of
 * theta under Jeffreys' prior, Dirichlet(1/2, ..., 1/2), is drawn by data augmentation (Tanner and
 * Wong 1987): which entries are right given theta, then theta given how many are right of each
 * kind. With e = 0 the draws are of Dirichlet(k + 1/2). How often coding is right is itself drawn,
 * Beta(right + 1/2, wrong + 1/2), once for each draw.
 */
final class ShareSampler {
  private static final int BURN_IN = 15;
  private static final double PRIOR = 0.5;

  private static final long SEED = 20_121_231;

  private final double[] right;

  /**
   * A sampler.
   *
   * @param most the most draws that it will be asked for
   */
  ShareSampler(CodingAccuracy coding, int most) {
    this.right = new double[BURN_IN + most];
    boolean exact = coding.equals(CodingAccuracy.EXACT);
    SplittableRandom random = new SplittableRandom(SEED);
    for (int draw = 0; draw < right.length; draw++) {
      right[draw] = exact ? 1 : Draws.beta(coding.right() + PRIOR, coding.wrong() + PRIOR, random);
    }
  }

  /**
   * Draws shares.
   *
   * @param evidence what was counted
   * @param background shares over the same kinds, summing to 1
   * @param draws how many; no more than the sampler was made for
   * @param seed the same seed gives the same draws
   * @return by kind, the draws of its share
   */
  double[][] draw(Evidence evidence, double[] background, int draws, long seed) {
    SplittableRandom random = new SplittableRandom(seed);
    int kinds = background.length;
    double[][] drawn = new double[kinds][draws];
    double[] theta = new double[kinds];
    double total = evidence.total();
    for (int kind = 0; kind < kinds; kind++) {
      theta[kind] = (evidence.kinds().get(kind).count() + PRIOR) / (total + PRIOR * kinds);
    }
    for (int draw = -BURN_IN; draw < draws; draw++) {
      double sum = 0;
      for (int kind = 0; kind < kinds; kind++) {
        Coded coded = evidence.kinds().get(kind);
        double sound = coded.sound(right[BURN_IN + draw]);
        double holds = sound * theta[kind];
        double stray = (1 - sound) * background[kind];
        double count = coded.count();
        if (stray > 0) {
          count = Draws.binomial(count, holds / (holds + stray), random);
        }
        theta[kind] = Draws.gamma(count + PRIOR, random);
        sum += theta[kind];
      }
      for (int kind = 0; kind < kinds; kind++) {
        theta[kind] /= sum;
        if (draw >= 0) {
          drawn[kind][draw] = theta[kind];
        }
      }
    }
    return drawn;
  }
}
