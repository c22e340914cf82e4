package entente.measure.balance;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.TreeSet;

/** Actors and the signs between them as numbers: 1 with, -1 against, 0 no edge. */
final class SignedGraph {
  private final int[][] signs;

  private SignedGraph(int[][] signs) {
    this.signs = signs;
  }

  static SignedGraph of(Collection<SignedEdge> edges) {
    TreeSet<String> names = new TreeSet<>();
    edges.forEach(edge -> names.addAll(List.of(edge.a(), edge.b())));
    List<String> order = List.copyOf(names);
    int[][] signs = new int[order.size()][order.size()];
    for (SignedEdge edge : edges) {
      int a = order.indexOf(edge.a());
      int b = order.indexOf(edge.b());
      if (signs[a][b] != 0) {
        throw new IllegalArgumentException(edge.a() + " and " + edge.b() + " have two edges");
      }
      signs[a][b] = edge.positive() ? 1 : -1;
      signs[b][a] = signs[a][b];
    }
    return new SignedGraph(signs);
  }

  int nodes() {
    return signs.length;
  }

  int sign(int a, int b) {
    return signs[a][b];
  }

  /** {@return the nodes of each part that hangs together} */
  List<List<Integer>> components() {
    List<List<Integer>> components = new ArrayList<>();
    boolean[] seen = new boolean[signs.length];
    for (int start = 0; start < signs.length; start++) {
      if (seen[start]) {
        continue;
      }
      List<Integer> component = new ArrayList<>(List.of(start));
      seen[start] = true;
      for (int i = 0; i < component.size(); i++) {
        for (int next = 0; next < signs.length; next++) {
          if (signs[component.get(i)][next] != 0 && !seen[next]) {
            seen[next] = true;
            component.add(next);
          }
        }
      }
      components.add(component);
    }
    return components;
  }
}
