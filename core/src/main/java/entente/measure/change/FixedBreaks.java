package entente.measure.change;

import entente.measure.Outcome;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * The breaks in the mean that leave the least squares, for a number of breaks given beforehand (Bai
 * and Perron 2003): dynamic programming over all segmentations, exact, in time breaks × n².
 */
public final class FixedBreaks {
  private FixedBreaks() {}

  /**
   * The best segmentation.
   *
   * @param series without gaps
   * @param breaks 0 or more
   * @param minSegment the fewest places in a stretch, 1 or more
   */
  public static Outcome<Segmentation> of(double[] series, int breaks, int minSegment) {
    if (breaks < 0 || minSegment < 1) {
      throw new IllegalArgumentException(breaks + " breaks with stretches of " + minSegment);
    }
    int n = series.length;
    if (MeanCost.hasGaps(series)) {
      return Outcome.missing("the series has gaps");
    }
    if (n < (long) (breaks + 1) * minSegment) {
      return Outcome.missing(
          n + " places are too few for " + (breaks + 1) + " stretches of " + minSegment);
    }
    MeanCost cost = new MeanCost(series);
    double[] best = new double[n + 1];
    Arrays.fill(best, Double.POSITIVE_INFINITY);
    for (int to = minSegment; to <= n; to++) {
      best[to] = cost.of(0, to);
    }
    List<int[]> begins = new ArrayList<>();
    for (int made = 1; made <= breaks; made++) {
      double[] next = new double[n + 1];
      int[] begin = new int[n + 1];
      Arrays.fill(next, Double.POSITIVE_INFINITY);
      for (int to = (made + 1) * minSegment; to <= n; to++) {
        for (int from = made * minSegment; from <= to - minSegment; from++) {
          double sum = best[from] + cost.of(from, to);
          if (sum < next[to]) {
            next[to] = sum;
            begin[to] = from;
          }
        }
      }
      best = next;
      begins.add(begin);
    }
    List<Integer> ends = new ArrayList<>();
    int place = n;
    for (int[] begin : begins.reversed()) {
      place = begin[place];
      ends.addFirst(place);
    }
    return Outcome.of(Segmentation.of(cost, ends));
  }
}
