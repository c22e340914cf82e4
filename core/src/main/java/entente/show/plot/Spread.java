package entente.show.plot;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/** Labels that would lie on one another, moved apart. */
final class Spread {
  private Spread() {}

  /**
   * {@return where the labels go, in the order given: as near as can be to where they want to be,
   * no two nearer than that distance, none outside the ends unless there are too many}
   */
  static List<Double> apart(List<Double> wanted, double distance, double low, double high) {
    List<Integer> order =
        IntStream.range(0, wanted.size())
            .boxed()
            .sorted(Comparator.comparingDouble(wanted::get))
            .toList();
    // Clusters of labels that touch, each centred on the mean of what its labels want.
    List<double[]> clusters = new ArrayList<>();
    for (int each : order) {
      double[] cluster = {wanted.get(each), 1};
      while (!clusters.isEmpty() && touch(clusters.getLast(), cluster, distance, low, high)) {
        double[] before = clusters.removeLast();
        double size = before[1] + cluster[1];
        cluster = new double[] {(before[0] * before[1] + cluster[0] * cluster[1]) / size, size};
      }
      clusters.add(cluster);
    }
    Double[] places = new Double[wanted.size()];
    int next = 0;
    for (double[] cluster : clusters) {
      double first = first(cluster, distance, low, high);
      for (int i = 0; i < cluster[1]; i++) {
        places[order.get(next++)] = first + i * distance;
      }
    }
    return List.of(places);
  }

  private static boolean touch(
      double[] upper, double[] lower, double distance, double low, double high) {
    return first(upper, distance, low, high) + upper[1] * distance
        > first(lower, distance, low, high);
  }

  private static double first(double[] cluster, double distance, double low, double high) {
    double length = (cluster[1] - 1) * distance;
    return Math.max(low, Math.min(cluster[0] - length / 2, high - length));
  }

  /** {@return for each label the lowest row in which it touches no earlier one of the list} */
  static List<Integer> rows(List<Double> left, List<Double> width) {
    List<Integer> rows = new ArrayList<>();
    for (int i = 0; i < left.size(); i++) {
      int row = 0;
      while (taken(row, left.get(i), left.get(i) + width.get(i), rows, left, width)) {
        row++;
      }
      rows.add(row);
    }
    return rows;
  }

  private static boolean taken(
      int row, double from, double to, List<Integer> rows, List<Double> left, List<Double> width) {
    return IntStream.range(0, rows.size())
        .filter(i -> rows.get(i) == row)
        .anyMatch(i -> left.get(i) < to && from < left.get(i) + width.get(i));
  }
}
