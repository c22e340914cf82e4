package entente.keep.story;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * B-cubed precision and recall of a clustering (Bagga and Baldwin 1998): for each item, how many of
 * those that it stands with belong to it, and how many that belong to it stand with it; averaged.
 */
record BCubed(double precision, double recall) {
  /**
   * Compares two clusterings of the same items.
   *
   * @param gold the cluster of each item as it should be
   * @param found the cluster of each item as it is
   */
  static <T> BCubed of(Map<T, String> gold, Map<T, String> found) {
    if (!gold.keySet().equals(found.keySet())) {
      throw new IllegalArgumentException("not the same items");
    }
    double precision = 0;
    double recall = 0;
    for (T item : gold.keySet()) {
      Set<T> with = same(found, item);
      Set<T> belong = same(gold, item);
      Set<T> right = new HashSet<>(with);
      right.retainAll(belong);
      precision += (double) right.size() / with.size();
      recall += (double) right.size() / belong.size();
    }
    return new BCubed(precision / gold.size(), recall / gold.size());
  }

  private static <T> Set<T> same(Map<T, String> clusters, T item) {
    String cluster = String.valueOf(clusters.get(item));
    List<T> members =
        clusters.entrySet().stream()
            .filter(each -> each.getValue().equals(cluster))
            .map(Map.Entry::getKey)
            .toList();
    return new HashSet<>(members);
  }

  double f1() {
    return 2 * precision * recall / (precision + recall);
  }

  @Override
  public String toString() {
    return String.format(java.util.Locale.ROOT, "P %.3f R %.3f F1 %.3f", precision, recall, f1());
  }
}
