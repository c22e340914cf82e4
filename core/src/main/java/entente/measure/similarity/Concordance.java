package entente.measure.similarity;

/**
 * Pairs of items that both states put in the same order, and in opposite orders, from the table.
 *
 * @param concordant pairs in the same order
 * @param discordant pairs in opposite orders
 * @param untiedInX pairs that x puts in an order at all
 * @param untiedInY pairs that y does
 */
record Concordance(double concordant, double discordant, double untiedInX, double untiedInY) {

  static Concordance of(Crosstab table) {
    double concordant = 0;
    double discordant = 0;
    int k = table.levels();
    double[] above = new double[k];
    double sumAbove = 0;
    for (int row = 0; row < k; row++) {
      double before = 0;
      for (int column = 0; column < k; column++) {
        double after = sumAbove - before - above[column];
        concordant += table.cell(row, column) * before;
        discordant += table.cell(row, column) * after;
        before += above[column];
      }
      for (int column = 0; column < k; column++) {
        above[column] += table.cell(row, column);
        sumAbove += table.cell(row, column);
      }
    }
    return new Concordance(concordant, discordant, untied(table.rows()), untied(table.columns()));
  }

  private static double untied(double[] counts) {
    double pairs = 0;
    double before = 0;
    for (double count : counts) {
      pairs += count * before;
      before += count;
    }
    return pairs;
  }
}
