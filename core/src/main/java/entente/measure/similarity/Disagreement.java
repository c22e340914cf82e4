package entente.measure.similarity;

/** Mean distances in a table: the observed one, and that which chance alone would make. */
final class Disagreement {
  private Disagreement() {}

  /** {@return the mean distance between x and y of one item, weighted by the cells} */
  static double observed(Crosstab table, Distance distance) {
    double sum = 0;
    double total = 0;
    for (int row = 0; row < table.levels(); row++) {
      for (int column = 0; column < table.levels(); column++) {
        double cell = table.cell(row, column);
        sum += cell * distance.between(table.level(row), table.level(column));
        total += cell;
      }
    }
    return sum / total;
  }

  /** {@return the mean distance if both rated at random, each as often as it does} */
  static double ofOwnMarginals(Crosstab table, Distance distance) {
    return expected(table, distance, table.rows(), table.columns());
  }

  /** {@return the mean distance if both rated at random, as often as the two do together} */
  static double ofPooledMarginals(Crosstab table, Distance distance) {
    double[] pooled = table.rows();
    double[] columns = table.columns();
    for (int level = 0; level < pooled.length; level++) {
      pooled[level] += columns[level];
    }
    return expected(table, distance, pooled, pooled);
  }

  private static double expected(
      Crosstab table, Distance distance, double[] rows, double[] columns) {
    double sum = 0;
    double rowTotal = 0;
    double columnTotal = 0;
    for (int row = 0; row < rows.length; row++) {
      rowTotal += rows[row];
      columnTotal += columns[row];
      for (int column = 0; column < columns.length; column++) {
        sum +=
            rows[row] * columns[column] * distance.between(table.level(row), table.level(column));
      }
    }
    return sum / (rowTotal * columnTotal);
  }
}
