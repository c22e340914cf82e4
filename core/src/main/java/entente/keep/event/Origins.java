package entente.keep.event;

import entente.keep.reprint.Credit;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * Which articles on one event are independent of one another: those of one outlet, copies of one
 * text, and all that carry the same wire have one origin.
 */
public final class Origins {
  private Origins() {}

  /** Two articles of which one is a copy of the other. */
  public record Copy(String one, String other) {}

  /** {@return for each article its origin: the smallest id among those that hang together} */
  public static Map<String, String> of(
      Collection<Telling.Source> articles, Collection<Copy> copies) {
    Map<String, String> parents = new HashMap<>();
    for (Telling.Source article : articles) {
      String id = "article " + article.id();
      join(parents, id, id);
      // What carries a wire is the wire's, whoever prints it: a portal that prints two wires makes
      // no
      // one report of them.
      article
          .carries()
          .or(article::outlet)
          .ifPresent(house -> join(parents, id, "outlet " + Credit.normalised(house)));
    }
    Map<String, String> wires = new HashMap<>();
    articles.forEach(
        each -> each.carries().ifPresent(wire -> wires.put(each.id(), Credit.normalised(wire))));
    for (Copy copy : copies) {
      String wire = wires.getOrDefault(copy.one(), "");
      boolean ofTwoWires = !wire.isEmpty() && !wires.getOrDefault(copy.other(), wire).equals(wire);
      if (parents.containsKey("article " + copy.one())
          && parents.containsKey("article " + copy.other())
          && !ofTwoWires) {
        join(parents, "article " + copy.one(), "article " + copy.other());
      }
    }
    Map<String, TreeSet<String>> groups = new TreeMap<>();
    for (Telling.Source article : articles) {
      groups
          .computeIfAbsent(root(parents, "article " + article.id()), root -> new TreeSet<>())
          .add(article.id());
    }
    Map<String, String> origins = new TreeMap<>();
    groups.values().forEach(group -> group.forEach(id -> origins.put(id, group.first())));
    return origins;
  }

  /** {@return the number of independent reports} */
  public static int count(Map<String, String> origins) {
    return new TreeSet<>(List.copyOf(origins.values())).size();
  }

  private static void join(Map<String, String> parents, String one, String other) {
    parents.putIfAbsent(one, one);
    parents.putIfAbsent(other, other);
    parents.put(root(parents, one), root(parents, other));
  }

  private static String root(Map<String, String> parents, String node) {
    String root = node;
    while (!parents.getOrDefault(root, root).equals(root)) {
      root = parents.getOrDefault(root, root);
    }
    return root;
  }
}
