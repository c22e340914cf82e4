package entente.measure.similarity;

import entente.measure.Interval;
import entente.measure.Measured;
import java.util.Optional;

/**
 * A measure of two states with how sure it is.
 *
 * @param measure which one
 * @param value the figure, or why there is none
 * @param error its standard error by the jackknife over items, or why there is none
 * @param n the number of items that both rate
 */
public record Similarity(Measure measure, Measured value, Measured error, long n) {
  /** {@return the measure with its error, items taken as independent of one another} */
  public static Similarity of(Measure measure, Pairs pairs) {
    return new Similarity(
        measure, measure.of(Crosstab.of(pairs)), Jackknife.items(measure, pairs), pairs.n());
  }

  /** {@return the measure with its error, for an unweighted table} */
  public static Similarity of(Measure measure, Crosstab table) {
    return new Similarity(measure, measure.of(table), Jackknife.items(measure, table), table.n());
  }

  /** {@return the measure with its error, items of one group taken as one} */
  public static Similarity ofGroups(Measure measure, Pairs pairs, int[] groups) {
    return new Similarity(
        measure,
        measure.of(Crosstab.of(pairs)),
        Jackknife.groups(measure, pairs, groups),
        pairs.n());
  }

  /** {@return the 90 % interval, normal and cut at the ends of the measure, if there is one} */
  public Optional<Interval> interval() {
    if (value instanceof Measured.Value(double figure)
        && error instanceof Measured.Value(double deviation)) {
      double low = Math.max(measure.least(), figure - Interval.DEVIATIONS * deviation);
      double high = Math.min(1, figure + Interval.DEVIATIONS * deviation);
      return Optional.of(new Interval(figure, Math.min(low, figure), Math.max(high, figure)));
    }
    return Optional.empty();
  }
}
