package entente.measure.drift;

import entente.measure.Outcome;
import entente.measure.change.OnlineChange;
import entente.measure.change.PenaltyPath;
import entente.measure.change.Predictive;
import java.time.LocalDate;
import java.util.List;

/**
 * Where a series breaks at dates that nobody named: each break with the penalties that it outlasts,
 * and how likely a recent change is under three hazards.
 *
 * @param breaks those that any penalty of the path gives, the most lasting first; none where the
 *     series cannot be searched
 * @param usual the usual penalty, that of the Bayesian criterion, in the square of the series' unit
 * @param hazards run lengths under three hazards
 */
public record BreakScan(
    Outcome<List<Break>> breaks, double usual, Outcome<List<OnlineChange.UnderHazard>> hazards) {
  private static final double HAZARD = 1 / 60.0;

  /**
   * A break.
   *
   * @param lastBefore the last day of the step after which the mean changes
   * @param upTo the greatest penalty that it outlasts
   * @param lasts whether it outlasts the usual penalty
   */
  public record Break(LocalDate lastBefore, double upTo, boolean lasts) {}

  /** {@return the scan of a series without gaps} */
  public static BreakScan of(StepSeries series, boolean counts, int minSegment) {
    double[] values = series.array();
    Outcome<PenaltyPath> path = PenaltyPath.of(values, minSegment);
    double usual = path.result().isPresent() ? PenaltyPath.usual(values) : 0;
    Outcome<List<Break>> breaks =
        path.map(found ->
            found.persistences().stream()
                .sorted((one, other) -> Double.compare(other.upTo(), one.upTo()))
                .map(each ->
                    new Break(series.ends().get(each.end() - 1), each.upTo(), each.upTo() > usual))
                .toList());
    return new BreakScan(
        breaks, usual, OnlineChange.overHazards(values, model(values, counts), HAZARD));
  }

  /** Weak expectations that the first tenth of the series would not have surprised. */
  private static Predictive model(double[] values, boolean counts) {
    double mean = 0;
    int known = 0;
    for (double each : values) {
      if (!Double.isNaN(each)) {
        mean += each;
        known++;
      }
    }
    mean = known == 0 ? 1 : mean / known;
    if (counts) {
      return new Predictive.Counts(1, 1 / Math.max(mean, 1e-3));
    }
    double squares = 0;
    double steps = 0;
    for (int i = 1; i < values.length; i++) {
      double step = values[i] - values[i - 1];
      if (!Double.isNaN(step)) {
        squares += step * step / 2;
        steps++;
      }
    }
    double noise = steps == 0 || squares == 0 ? 1 : squares / steps;
    return new Predictive.Gaussian(mean, 25 * noise, noise);
  }
}
