package entente.measure.change;

import entente.measure.Outcome;

/**
 * The breaks in the mean that make squares + penalty × breaks least: optimal partitioning (Jackson
 * et al. 2005) with the pruning of PELT (Killick, Fearnhead and Eckley 2012), exact.
 *
 * <p>The penalty decides the answer and no data set it; see {@link PenaltyPath}.
 */
public final class PenalisedBreaks {
  private PenalisedBreaks() {}

  /**
   * The best segmentation.
   *
   * @param series without gaps
   * @param penalty for a break, 0 or more, in the square of the series' unit
   * @param minSegment the fewest places in a stretch, 1 or more
   */
  public static Outcome<Segmentation> of(double[] series, double penalty, int minSegment) {
    if (!(penalty >= 0) || minSegment < 1) {
      throw new IllegalArgumentException(
          "a penalty of " + penalty + " with stretches of " + minSegment);
    }
    if (MeanCost.hasGaps(series)) {
      return Outcome.missing("the series has gaps");
    }
    if (series.length < minSegment) {
      return Outcome.missing(series.length + " places are too few for a stretch of " + minSegment);
    }
    return Outcome.of(of(new MeanCost(series), penalty, minSegment));
  }

  static Segmentation of(MeanCost cost, double penalty, int minSegment) {
    int n = cost.length();
    double[] best = new double[n + 1];
    int[] begins = new int[n + 1];
    int[] candidates = new int[n + 1];
    int[] lapses = new int[n + 1];
    int count = 0;
    best[0] = -penalty;
    for (int to = minSegment; to <= n; to++) {
      int newest = to - minSegment;
      if (newest == 0 || newest >= minSegment) {
        candidates[count] = newest;
        lapses[count++] = Integer.MAX_VALUE;
      }
      best[to] = Double.POSITIVE_INFINITY;
      int kept = 0;
      for (int i = 0; i < count; i++) {
        if (lapses[i] > to) {
          candidates[kept] = candidates[i];
          lapses[kept++] = lapses[i];
          double sum = best[candidates[i]] + cost.of(candidates[i], to) + penalty;
          if (sum < best[to]) {
            best[to] = sum;
            begins[to] = candidates[i];
          }
        }
      }
      count = kept;
      for (int i = 0; i < count; i++) {
        // A stretch may begin at this place only when it can be long enough, so a worse candidate
        // stays in the running until then.
        if (best[candidates[i]] + cost.of(candidates[i], to) > best[to]) {
          lapses[i] = Math.min(lapses[i], to + minSegment);
        }
      }
    }
    return Segmentation.of(cost, Segmentation.back(begins, n));
  }
}
