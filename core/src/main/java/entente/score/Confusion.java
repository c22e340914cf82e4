package entente.score;

import entente.score.Pairing.Pair;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * Which types were taken for which, among statements that speak of the same words.
 *
 * @param counts gold type to system type to the number of pairs, at least 1
 */
public record Confusion(Map<String, Map<String, Integer>> counts) {
  /** {@return the types of these pairs} */
  static Confusion of(List<Pair> pairs) {
    Map<String, Map<String, Integer>> counts = new TreeMap<>();
    for (Pair pair : pairs) {
      counts
          .computeIfAbsent(pair.gold().type(), type -> new TreeMap<>())
          .merge(pair.system().type(), 1, Integer::sum);
    }
    return new Confusion(counts);
  }

  /** {@return the number of pairs of these types, 0 where there is none} */
  public int of(String gold, String system) {
    return counts.getOrDefault(gold, Map.of()).getOrDefault(system, 0);
  }

  /** {@return the types that the program gave, in order} */
  public SortedSet<String> systemTypes() {
    SortedSet<String> types = new TreeSet<>();
    counts.values().forEach(row -> types.addAll(row.keySet()));
    return types;
  }
}
