package entente.measure.similarity;

import entente.measure.Measured;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;

/**
 * Standard errors by leaving out (Quenouille 1956; Tukey 1958): √((m - 1) / m Σ (tᵢ - t̄)²), where
 * tᵢ is the measure without the i-th of m items or groups of items.
 *
 * <p>The error is missing where the measure is not defined without one of them. Items that repeat
 * one another are not independent; leave out groups of them then.
 */
public final class Jackknife {
  private Jackknife() {}

  /**
   * The error by leaving out an item at a time. Items of one cell are alike, so that there are no
   * more different results than cells.
   *
   * @throws IllegalArgumentException if the table is weighted; see {@link #items(Measure, Pairs)}
   */
  public static Measured items(Measure measure, Crosstab table) {
    List<Left> results = new ArrayList<>();
    for (int row = 0; row < table.levels(); row++) {
      for (int column = 0; column < table.levels(); column++) {
        long items = Math.round(table.cell(row, column));
        if (items > 0) {
          results.add(new Left(measure.of(table.without(row, column)), items));
        }
      }
    }
    return error(measure.of(table), results, table.n(), "item");
  }

  /** {@return the error by leaving out an item at a time, weighted or not} */
  public static Measured items(Measure measure, Pairs pairs) {
    if (!pairs.isWeighted()) {
      return items(measure, Crosstab.of(pairs));
    }
    List<Left> results = new ArrayList<>();
    for (int out = 0; out < pairs.n(); out++) {
      int left = out;
      results.add(new Left(measure.of(Crosstab.of(pairs, pair -> pair != left)), 1));
    }
    return error(measure.of(Crosstab.of(pairs)), results, pairs.n(), "item");
  }

  /**
   * The error by leaving out a group of items at a time, such as the resolutions that return under
   * one title every year.
   *
   * @param groups the number of the group of each item, in the order of the arrays that the pairs
   *     were made of
   */
  public static Measured groups(Measure measure, Pairs pairs, int[] groups) {
    SortedSet<Integer> ids = new TreeSet<>();
    for (int pair = 0; pair < pairs.n(); pair++) {
      ids.add(groups[pairs.item(pair)]);
    }
    List<Left> results = new ArrayList<>();
    for (int id : ids) {
      Crosstab rest = Crosstab.of(pairs, pair -> groups[pairs.item(pair)] != id);
      results.add(new Left(measure.of(rest), 1));
    }
    return error(measure.of(Crosstab.of(pairs)), results, ids.size(), "group");
  }

  /** A result of the measure without an item, and how many items it is the result without. */
  private record Left(Measured result, long items) {}

  private static Measured error(Measured whole, List<Left> results, long m, String unit) {
    if (whole instanceof Measured.Missing) {
      return whole;
    }
    if (m < 2) {
      return Measured.missing("only one " + unit + ", and none can be left out");
    }
    double[] figures = new double[results.size()];
    double sum = 0;
    for (int i = 0; i < figures.length; i++) {
      Left left = results.get(i);
      if (left.result() instanceof Measured.Missing(String reason)) {
        return Measured.missing("not defined without one " + unit + ": " + reason);
      }
      figures[i] = left.result().value().orElseThrow();
      sum += figures[i] * left.items();
    }
    double mean = sum / m;
    double squares = 0;
    for (int i = 0; i < figures.length; i++) {
      squares += results.get(i).items() * (figures[i] - mean) * (figures[i] - mean);
    }
    return Measured.of(Math.sqrt(squares * (m - 1) / m));
  }
}
