package entente.score;

import java.util.Arrays;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Intervals by the bootstrap (Efron 1979, "Bootstrap methods: another look at the jackknife", The
 * Annals of Statistics 7), percentile method: as many units as there are are drawn with
 * replacement, the figures are computed of those drawn, and so a thousand times; between the 2.5th
 * and the 97.5th percentile of what comes out is the 95 % interval. The draws are seeded: the same
 * units give the same intervals.
 */
final class Bootstrap {
  static final int ROUNDS = 1000;
  static final long SEED = 1979;
  private static final double TAIL = 0.025;

  private Bootstrap() {}

  /**
   * {@return the interval of each figure that has one: none where there are fewer than two units,
   * or nothing to count; a round in which a figure has nothing to count is left out for it}
   *
   * @param units what is drawn, such as the figures of each document
   */
  static Map<Figure, Interval> intervals(List<Figures> units) {
    if (units.size() < 2) {
      return Map.of();
    }
    Random random = new Random(SEED);
    Map<Figure, double[]> values =
        Stream.of(Figure.values())
            .collect(Collectors.toMap(Function.identity(), each -> new double[ROUNDS]));
    for (int round = 0; round < ROUNDS; round++) {
      Figures drawn =
          Figures.sum(
              Collections.nCopies(units.size(), random).stream()
                  .map(each -> units.get(each.nextInt(units.size())))
                  .toList());
      int now = round;
      values.forEach((figure, column) -> column[now] = value(figure, drawn.of(figure)));
    }
    EnumMap<Figure, Interval> intervals = new EnumMap<>(Figure.class);
    values.forEach((figure, column) -> {
      double[] defined = Arrays.stream(column).filter(each -> !Double.isNaN(each)).toArray();
      Arrays.sort(defined);
      if (defined.length > 0) {
        intervals.put(figure, new Interval(quantile(defined, TAIL), quantile(defined, 1 - TAIL)));
      }
    });
    return intervals;
  }

  private static double value(Figure figure, Measure measure) {
    return measure.isDefined() ? figure.value(measure) : Double.NaN;
  }

  /** Between the two nearest ranks, in proportion. */
  private static double quantile(double[] sorted, double share) {
    double rank = share * (sorted.length - 1);
    int below = (int) rank;
    int above = Math.min(below + 1, sorted.length - 1);
    return sorted[below] + (rank - below) * (sorted[above] - sorted[below]);
  }
}
