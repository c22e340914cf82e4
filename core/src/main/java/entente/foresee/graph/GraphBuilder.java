package entente.foresee.graph;

import entente.foresee.graph.EventGraph.FactIds;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Gathers facts into an {@link EventGraph}; actors and types are numbered in the order of names.
 */
public final class GraphBuilder {
  private final Map<String, Integer> actors = new LinkedHashMap<>();
  private final Map<String, Integer> types = new LinkedHashMap<>();
  private int[] sources = new int[1024];
  private int[] kinds = new int[1024];
  private int[] targets = new int[1024];
  private int[] days = new int[1024];
  private final Map<Integer, String> ids = new HashMap<>();
  private int size;

  /** {@return the number under which an actor may be added} */
  public int actor(String name) {
    return number(actors, name);
  }

  /** {@return the number under which a type may be added} */
  public int type(String name) {
    return number(types, name);
  }

  private static int number(Map<String, Integer> numbers, String name) {
    Integer known = numbers.get(name);
    if (known != null) {
      return known;
    }
    numbers.put(name, numbers.size());
    return numbers.size() - 1;
  }

  /**
   * Adds a fact.
   *
   * @param source number from {@link #actor}
   * @param type number from {@link #type}
   * @param target number from {@link #actor}
   * @param day counted from any day
   */
  public void add(int source, int type, int target, int day) {
    if (size == days.length) {
      sources = Arrays.copyOf(sources, 2 * size);
      kinds = Arrays.copyOf(kinds, 2 * size);
      targets = Arrays.copyOf(targets, 2 * size);
      days = Arrays.copyOf(days, 2 * size);
    }
    sources[size] = source;
    kinds[size] = type;
    targets[size] = target;
    days[size++] = day;
  }

  /** Adds a fact that can be opened under an id. */
  public void add(String source, String type, String target, int day, String id) {
    if (!id.isEmpty()) {
      ids.put(size, id);
    }
    add(actor(source), type(type), actor(target), day);
  }

  /** {@return the graph of what was added; ids as they were added} */
  public EventGraph build() {
    Map<Integer, String> known = Map.copyOf(ids);
    return build(added -> known.getOrDefault(added, ""));
  }

  /**
   * {@return the graph of what was added}
   *
   * @param idOf by the place at which a fact was added, its id
   */
  public EventGraph build(FactIds idOf) {
    List<String> actorNames = new ArrayList<>(actors.keySet());
    List<String> typeNames = new ArrayList<>(types.keySet());
    int[] actorRanks = ranks(actorNames);
    int[] typeRanks = ranks(typeNames);
    int[] order = order(actorRanks, typeRanks);
    int[] from = new int[size];
    int[] what = new int[size];
    int[] to = new int[size];
    int[] when = new int[size];
    for (int fact = 0; fact < size; fact++) {
      int added = order[fact];
      from[fact] = actorRanks[sources[added]];
      what[fact] = typeRanks[kinds[added]];
      to[fact] = actorRanks[targets[added]];
      when[fact] = days[added];
    }
    return new EventGraph(
        new Actors(sorted(actorNames)),
        sorted(typeNames),
        from,
        what,
        to,
        when,
        fact -> idOf.of(order[fact]));
  }

  /** Sorted by one key of 64 bits a round: day, then source, type, target, then as it came. */
  private int[] order(int[] actorRanks, int[] typeRanks) {
    int[] order = new int[size];
    Arrays.setAll(order, i -> i);
    order = sorted(order, actorRanks, targets);
    order = sorted(order, typeRanks, kinds);
    order = sorted(order, actorRanks, sources);
    int first = Arrays.stream(days, 0, size).min().orElse(0);
    int[] sinceFirst = new int[size];
    for (int i = 0; i < size; i++) {
      sinceFirst[i] = days[i] - first;
    }
    int last = Arrays.stream(sinceFirst).max().orElse(0);
    int[] same = new int[last + 1];
    Arrays.setAll(same, i -> i);
    return sorted(order, same, sinceFirst);
  }

  /** A stable sort by counting. */
  private static int[] sorted(int[] order, int[] ranks, int[] values) {
    int[] starts = new int[ranks.length + 1];
    for (int each : order) {
      starts[ranks[values[each]] + 1]++;
    }
    for (int i = 0; i < ranks.length; i++) {
      starts[i + 1] += starts[i];
    }
    int[] sorted = new int[order.length];
    for (int each : order) {
      sorted[starts[ranks[values[each]]]++] = each;
    }
    return sorted;
  }

  private static int[] ranks(List<String> names) {
    List<String> sorted = sorted(names);
    Map<String, Integer> places = new HashMap<>();
    for (int i = 0; i < sorted.size(); i++) {
      places.put(sorted.get(i), i);
    }
    return names.stream().mapToInt(name -> places.getOrDefault(name, 0)).toArray();
  }

  private static List<String> sorted(List<String> names) {
    return names.stream().sorted().toList();
  }
}
