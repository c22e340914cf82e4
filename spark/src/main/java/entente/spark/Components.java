package entente.spark;

import java.util.HashMap;
import java.util.Map;

/** What hangs together, by pairs; each member leads to the same root. */
final class Components {
  private final Map<String, String> parents = new HashMap<>();

  void join(String one, String other) {
    String first = root(one);
    String second = root(other);
    // The smaller id is the root, whatever the order of the pairs.
    if (first.compareTo(second) < 0) {
      parents.put(second, first);
    } else if (!first.equals(second)) {
      parents.put(first, second);
    }
  }

  private String root(String member) {
    String root = member;
    while (parents.containsKey(root)) {
      root = parents.get(root);
    }
    String at = member;
    while (!at.equals(root)) {
      String next = parents.put(at, root);
      at = next == null ? root : next;
    }
    return root;
  }

  /** {@return the root of each member that is not its own} */
  Map<String, String> roots() {
    Map<String, String> roots = new HashMap<>();
    for (String member : java.util.List.copyOf(parents.keySet())) {
      roots.put(member, root(member));
    }
    return roots;
  }
}
