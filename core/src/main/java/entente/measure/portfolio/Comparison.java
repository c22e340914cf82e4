package entente.measure.portfolio;

import entente.measure.Measured;
import entente.measure.similarity.Measure;
import entente.measure.similarity.Pairs;
import entente.measure.similarity.Similarity;
import java.util.List;
import java.util.Optional;

/**
 * How alike two states are by several measures.
 *
 * @param measures by the measures that were asked for, in their order
 * @param leftOut what of the two is not counted and why
 */
public record Comparison(
    String one, String other, List<Similarity> measures, List<String> leftOut) {
  public Comparison {
    measures = List.copyOf(measures);
    leftOut = List.copyOf(leftOut);
  }

  /**
   * Compares two states of a portfolio.
   *
   * @param grouped whether items that repeat one another are left out together for the error
   */
  public static Comparison of(
      Portfolio portfolio, String one, String other, List<Measure> measures, boolean grouped) {
    Optional<String> absence = portfolio.absence(one).or(() -> portfolio.absence(other));
    if (absence.isPresent()) {
      return missing(one, other, measures, absence.get());
    }
    Pairs pairs = portfolio.pairs(one, other);
    int[] groups = portfolio.groups();
    return new Comparison(
        one,
        other,
        measures.stream()
            .map(measure ->
                grouped
                    ? Similarity.ofGroups(measure, pairs, groups)
                    : Similarity.of(measure, pairs))
            .toList(),
        portfolio.leftOut(one, other));
  }

  /** {@return that there is nothing to compare them by, and why} */
  public static Comparison missing(
      String one, String other, List<Measure> measures, String reason) {
    return new Comparison(
        one,
        other,
        measures.stream()
            .map(measure ->
                new Similarity(measure, Measured.missing(reason), Measured.missing(reason), 0))
            .toList(),
        List.of());
  }
}
