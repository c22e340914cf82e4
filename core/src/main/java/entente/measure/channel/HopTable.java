package entente.measure.channel;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Hops as arrays, to walk them many times: how early each actor can be reached by hops that follow
 * one another in time (Moody 2002; Holme and Saramäki 2012). A hop may be taken from the later of
 * arrival and its first day on, as long as that is no later than its last; one that starts on the
 * day of arrival counts.
 */
final class HopTable {
  /** The day on which one is never reached. */
  static final long NEVER = Long.MAX_VALUE / 2;

  private final List<Hop> hops;
  private final Map<String, Integer> numbers = new LinkedHashMap<>();
  private final int[] from;
  private final int[] to;
  private final long[] opens;
  private final long[] closes;
  private final int[] days;
  private final int most;

  /**
   * Of these hops.
   *
   * @param most how many hops a path has at most
   */
  HopTable(List<Hop> hops, int most) {
    this.hops = List.copyOf(hops);
    this.most = most;
    this.from = new int[hops.size()];
    this.to = new int[hops.size()];
    this.opens = new long[hops.size()];
    this.closes = new long[hops.size()];
    this.days = new int[hops.size()];
    for (int i = 0; i < from.length; i++) {
      Hop hop = hops.get(i);
      from[i] = number(hop.from());
      to[i] = number(hop.to());
      opens[i] = hop.window().opens();
      closes[i] = hop.window().closes();
      days[i] = hop.days();
    }
  }

  private int number(String actor) {
    Integer known = numbers.putIfAbsent(actor, numbers.size());
    return known == null ? numbers.size() - 1 : known;
  }

  List<Hop> hops() {
    return hops;
  }

  /** {@return the arrival at each actor by hops that stand; empty where one is never reached} */
  Map<String, Long> arrivals(boolean[] standing, String source, long start) {
    Map<String, Long> arrivals = new LinkedHashMap<>();
    Integer at = numbers.get(source);
    if (at != null) {
      long[] last = layers(standing, at, start, -1)[most];
      numbers.forEach((actor, number) -> {
        if (last[number] < NEVER) {
          arrivals.put(actor, last[number]);
        }
      });
    }
    return arrivals;
  }

  /** {@return whether hops that stand lead there without passing through a third} */
  boolean reaches(boolean[] standing, String source, String target, long start, String without) {
    Integer at = numbers.get(source);
    Integer goal = numbers.get(target);
    return at != null
        && goal != null
        && layers(standing, at, start, numbers.getOrDefault(without, -1))[most][goal] < NEVER;
  }

  private long[][] layers(boolean[] standing, int source, long start, int without) {
    long[][] layers = new long[most + 1][];
    layers[0] = new long[numbers.size()];
    Arrays.fill(layers[0], NEVER);
    layers[0][source] = start;
    for (int layer = 1; layer <= most; layer++) {
      layers[layer] = layers[layer - 1].clone();
      for (int hop = 0; hop < from.length; hop++) {
        if (standing[hop] && to[hop] != without && from[hop] != without) {
          long departure = Math.max(layers[layer - 1][from[hop]], opens[hop]);
          if (departure <= closes[hop]) {
            int goal = to[hop];
            layers[layer][goal] = Math.min(layers[layer][goal], departure + days[hop]);
          }
        }
      }
    }
    return layers;
  }

  /** {@return the numbers of the hops of a path that stands; none if there is none} */
  List<Integer> path(boolean[] standing, String source, String target, long start) {
    Integer at = numbers.get(source);
    Integer goal = numbers.get(target);
    if (at == null || goal == null) {
      return List.of();
    }
    long[][] layers = layers(standing, at, start, -1);
    List<Integer> path = new ArrayList<>();
    int here = goal;
    int layer = 0;
    while (layer < most && layers[layer][goal] >= NEVER) {
      layer++;
    }
    if (layers[layer][goal] >= NEVER) {
      return path;
    }
    // From the fewest hops that lead there back to where it starts.
    for (; layer > 0; layer--) {
      if (layers[layer][here] == layers[layer - 1][here]) {
        continue;
      }
      int hop = arriving(standing, layers, layer, here);
      path.addFirst(hop);
      here = from[hop];
    }
    return path;
  }

  private int arriving(boolean[] standing, long[][] layers, int layer, int goal) {
    for (int hop = 0; hop < from.length; hop++) {
      if (standing[hop] && to[hop] == goal) {
        long departure = Math.max(layers[layer - 1][from[hop]], opens[hop]);
        if (departure <= closes[hop] && departure + days[hop] == layers[layer][goal]) {
          return hop;
        }
      }
    }
    throw new IllegalStateException("a path that leads from nowhere");
  }
}
