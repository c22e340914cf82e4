package entente.measure.change;

import entente.measure.Outcome;
import java.util.ArrayList;
import java.util.List;
import org.hipparchus.analysis.UnivariateFunction;
import org.hipparchus.analysis.solvers.BrentSolver;

/**
 * Where a break in the mean may lie (Bai 1997): the place of the best one less and plus quantiles
 * of the place at which a two-sided random walk with drift is highest. The scale may differ on the
 * two sides. Ends are rounded outwards, as strucchange does.
 *
 * @param low the first place, from 1
 * @param end the best one
 * @param high the last one
 */
public record BreakInterval(int low, int end, int high) {
  /** How exactly quantiles are found; ends are rounded to places. */
  private static final double ACCURACY = 1e-9;

  private static final int MOST_STEPS = 1000;

  /**
   * The interval of every break of a segmentation.
   *
   * @param level such as 0.95
   */
  public static Outcome<List<BreakInterval>> of(
      double[] series, Segmentation segmentation, double level) {
    if (!(level > 0 && level < 1)) {
      throw new IllegalArgumentException("a level of " + level);
    }
    List<Integer> ends = segmentation.ends();
    List<BreakInterval> intervals = new ArrayList<>();
    for (int i = 0; i < ends.size(); i++) {
      int end = ends.get(i);
      Stretch before = Stretch.of(series, i == 0 ? 0 : ends.get(i - 1), end);
      Stretch after =
          Stretch.of(series, end, i + 1 < ends.size() ? ends.get(i + 1) : series.length);
      if (before.mean() == after.mean()) {
        return Outcome.missing("the means before and after place " + end + " are the same");
      }
      if (before.variance() == 0 || after.variance() == 0) {
        return Outcome.missing("the series does not vary on one side of place " + end);
      }
      Outcome<BreakInterval> interval = around(end, before, after, level);
      if (interval instanceof Outcome.Missing<BreakInterval>(String reason)) {
        return Outcome.missing(reason);
      }
      interval.result().ifPresent(intervals::add);
    }
    return Outcome.of(List.copyOf(intervals));
  }

  private static Outcome<BreakInterval> around(
      int end, Stretch before, Stretch after, double level) {
    ArgMax place = new ArgMax(after.variance() / before.variance());
    double tail = (1 - level) / 2;
    double atNought = place.below(0);
    if (atNought < tail || atNought > 1 - tail) {
      return Outcome.missing("the noise differs too much on the two sides of place " + end);
    }
    double step = after.mean() - before.mean();
    double scale = before.variance() / (step * step);
    double upper = quantile(place, 1 - tail, 1) * scale;
    double lower = quantile(place, tail, -1) * scale;
    return Outcome.of(
        new BreakInterval(
            (int) Math.round(end - Math.ceil(upper)),
            end,
            (int) Math.round(end - Math.floor(lower))));
  }

  private static double quantile(ArgMax place, double probability, int side) {
    double far = side;
    while (side * (place.below(far) - probability) < 0) {
      far *= 2;
    }
    UnivariateFunction gap = x -> place.below(x) - probability;
    return new BrentSolver(ACCURACY).solve(MOST_STEPS, gap, Math.min(0, far), Math.max(0, far));
  }

  /** A stretch of one mean; the variance has the number of places below it, as in Bai (1997). */
  private record Stretch(double mean, double variance) {
    static Stretch of(double[] series, int from, int to) {
      double sum = 0;
      for (int i = from; i < to; i++) {
        sum += series[i];
      }
      double mean = sum / (to - from);
      double squares = 0;
      for (int i = from; i < to; i++) {
        squares += (series[i] - mean) * (series[i] - mean);
      }
      return new Stretch(mean, squares / (to - from));
    }
  }
}
