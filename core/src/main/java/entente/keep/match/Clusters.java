package entente.keep.match;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.TreeSet;

/**
 * Makes events of mentions: the two groups whose mentions fit best on average are joined, again and
 * again, as long as they fit at all (average linkage, Sokal and Michener 1958). The answer does not
 * depend on the order in which mentions are given.
 */
public final class Clusters {
  private Clusters() {}

  /** The weight between two mentions; {@link Link#UNRELATED} where they were never compared. */
  @FunctionalInterface
  public interface Weights {
    /** {@return the weight, the same whichever is asked for first} */
    double between(Mention one, Mention other);
  }

  /** {@return the groups, each with its mentions in their order, ordered by their first ones} */
  public static List<List<Mention>> of(Collection<Mention> mentions, Weights weights) {
    List<Mention> ordered = new ArrayList<>(new TreeSet<>(mentions));
    int size = ordered.size();
    double[][] average = new double[size][size];
    for (int i = 0; i < size; i++) {
      for (int j = 0; j < i; j++) {
        double weight = weights.between(ordered.get(i), ordered.get(j));
        average[i][j] = weight;
        average[j][i] = weight;
      }
    }
    int[] counts = new int[size];
    List<List<Mention>> groups = new ArrayList<>();
    for (int i = 0; i < size; i++) {
      counts[i] = 1;
      groups.add(new ArrayList<>(List.of(ordered.get(i))));
    }
    while (true) {
      int one = -1;
      int other = -1;
      double best = 0;
      for (int i = 0; i < size; i++) {
        for (int j = i + 1; counts[i] > 0 && j < size; j++) {
          if (counts[j] > 0 && average[i][j] > best + 1e-9) {
            best = average[i][j];
            one = i;
            other = j;
          }
        }
      }
      if (one < 0) {
        break;
      }
      join(average, counts, one, other);
      groups.get(one).addAll(groups.get(other));
      groups.get(other).clear();
    }
    return groups.stream()
        .filter(group -> !group.isEmpty())
        .map(group -> group.stream().sorted().toList())
        .toList();
  }

  private static void join(double[][] average, int[] counts, int one, int other) {
    int both = counts[one] + counts[other];
    for (int k = 0; k < counts.length; k++) {
      if (counts[k] > 0 && k != one && k != other) {
        double joined = (average[one][k] * counts[one] + average[other][k] * counts[other]) / both;
        average[one][k] = joined;
        average[k][one] = joined;
      }
    }
    counts[one] = both;
    counts[other] = 0;
  }
}
