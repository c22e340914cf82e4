package entente.measure.cases;

import entente.measure.similarity.Pairs;
import java.util.Arrays;
import java.util.stream.IntStream;
import tools.jackson.databind.JsonNode;

/** The ratings that a case of similarity gives: written out, as a table, or in files. */
final class Ratings {
  private Ratings() {}

  static Pairs of(Given given) {
    Pairs pairs = read(given);
    JsonNode n = given.input("n");
    if (n.isNumber() && n.asInt() != pairs.n()) {
      throw new CaseException(
          "there are " + pairs.n() + " common items, and inputs.n says " + n.asInt());
    }
    return pairs;
  }

  private static Pairs read(Given given) {
    if (given.hasList("x") && given.hasList("y")) {
      double[] x = given.list("x");
      double[] y = given.list("y");
      return given.hasList("weights")
          ? Pairs.weighted(x, y, given.list("weights"))
          : Pairs.of(x, y);
    }
    if (given.input("table").isArray()) {
      return ofTable(given);
    }
    if (given.input("dyad").isArray()) {
      return Votes.of(given);
    }
    if (given.input("cow").isArray()) {
      return Alliances.of(given);
    }
    throw new CaseException("inputs hold neither x and y, nor a table, a dyad or cow");
  }

  private static Pairs ofTable(Given given) {
    double[][] cells =
        given.input("table").values().stream().map(Given::numbers).toArray(double[][]::new);
    JsonNode levels = given.param("levels");
    double[] level =
        levels.isArray()
            ? Given.numbers(levels)
            : IntStream.range(0, cells.length).asDoubleStream().toArray();
    int n = (int) Arrays.stream(cells).flatMapToDouble(Arrays::stream).sum();
    double[] x = new double[n];
    double[] y = new double[n];
    int at = 0;
    for (int row = 0; row < cells.length; row++) {
      for (int column = 0; column < cells[row].length; column++) {
        for (int item = 0; item < cells[row][column]; item++) {
          x[at] = level[row];
          y[at++] = level[column];
        }
      }
    }
    return Pairs.of(x, y);
  }
}
