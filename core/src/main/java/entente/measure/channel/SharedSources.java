package entente.measure.channel;

import entente.event.Standing;
import entente.measure.event.Belief;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;

/**
 * How hops hang together by those who tell of them.
 *
 * <p>A hop {@code h} of belief {@code p} that origins {@code 1..n} tell of stands if the claim of
 * at least one of them does. That of origin {@code o} stands with {@code q = 1 - (1 - p)^w}, {@code
 * w = ln(1 + f_o) / sum ln(1 + f)}, {@code f} the odds of its standing ({@link Belief#odds}); so
 * that {@code 1 - p} is the product of all {@code 1 - q}, and a hop's own probability is its
 * belief. Each origin makes one draw {@code u} from 0 to 1 for all that it tells, and its claim of
 * {@code h} stands if {@code u < q}: what one text tells stands or falls together, the bolder
 * claims only with the safer ones. Hops without a common origin are independent.
 */
final class SharedSources {
  private final int hops;
  private final List<Source> sources;

  /** One origin. */
  static final class Source {
    private final int[] hops;
    private final double[] chances;
    private final double[] levels;

    /**
     * Of these claims.
     *
     * @param hops the numbers of the hops of which it tells
     * @param chances for each of these how likely its claim of it stands
     */
    Source(List<Integer> hops, List<Double> chances) {
      this.hops = hops.stream().mapToInt(each -> each).toArray();
      this.chances = chances.stream().mapToDouble(each -> each).toArray();
      this.levels = new TreeSet<>(chances).stream().mapToDouble(each -> each).toArray();
    }

    /** {@return how many hops it tells of} */
    int size() {
      return hops.length;
    }

    /** {@return the number of its nth hop} */
    int hop(int nth) {
      return hops[nth];
    }

    /** {@return whether it tells of that hop} */
    boolean tells(int hop) {
      return Arrays.stream(hops).anyMatch(each -> each == hop);
    }

    /** {@return how many different chances its claims have; a draw falls on one level more} */
    int levels() {
      return levels.length;
    }

    /** {@return how likely its draw falls on that level, from 0 to the number of levels} */
    double weight(int level) {
      double from = level == 0 ? 0 : levels[level - 1];
      return (level == levels.length ? 1 : levels[level]) - from;
    }

    /** {@return the level on which a draw from 0 to 1 falls} */
    int level(double draw) {
      int level = 0;
      while (level < levels.length && draw >= levels[level]) {
        level++;
      }
      return level;
    }

    /** {@return whether its claim of its nth hop stands on that level} */
    boolean stands(int nth, int level) {
      return level < levels.length && levels[level] <= chances[nth];
    }
  }

  private SharedSources(int hops, List<Source> sources) {
    this.hops = hops;
    this.sources = List.copyOf(sources);
  }

  /**
   * {@return how these hops hang together}
   *
   * @param apart whether to take every claim as if its origin told nothing else
   */
  static SharedSources of(List<Hop> hops, boolean apart) {
    Map<String, List<Integer>> tells = new LinkedHashMap<>();
    Map<String, List<Double>> chances = new LinkedHashMap<>();
    for (int hop = 0; hop < hops.size(); hop++) {
      Map<String, Double> each = chances(hops.get(hop));
      for (Map.Entry<String, Double> entry : each.entrySet()) {
        String origin = apart ? entry.getKey() + '#' + hop : entry.getKey();
        tells.computeIfAbsent(origin, key -> new ArrayList<>()).add(hop);
        chances.computeIfAbsent(origin, key -> new ArrayList<>()).add(entry.getValue());
      }
    }
    List<Source> sources = new ArrayList<>();
    tells.forEach((origin, numbers) ->
        sources.add(new Source(numbers, chances.getOrDefault(origin, List.of()))));
    return new SharedSources(hops.size(), sources);
  }

  private static Map<String, Double> chances(Hop hop) {
    Map<String, Standing> standings = Hop.byOrigin(hop.told());
    standings.values().removeIf(each -> each == Standing.DENIED);
    if (standings.isEmpty()) {
      throw new IllegalArgumentException("a hop of which nobody says that it is so");
    }
    double all =
        standings.values().stream().mapToDouble(each -> Math.log1p(Belief.odds(each))).sum();
    Map<String, Double> chances = new LinkedHashMap<>();
    standings.forEach((origin, standing) -> {
      double weight = Math.log1p(Belief.odds(standing)) / all;
      chances.put(origin, 1 - Math.pow(1 - hop.belief(), weight));
    });
    return chances;
  }

  int hops() {
    return hops;
  }

  List<Source> sources() {
    return sources;
  }

  /** {@return which hops stand where every origin's draw falls on that level; -1: not drawn yet} */
  boolean[] standing(int[] levels, boolean undrawn) {
    boolean[] standing = new boolean[hops];
    for (int number = 0; number < levels.length; number++) {
      Source source = sources.get(number);
      for (int nth = 0; nth < source.size(); nth++) {
        standing[source.hop(nth)] |=
            levels[number] < 0 ? undrawn : source.stands(nth, levels[number]);
      }
    }
    return standing;
  }

  /** {@return levels of which none is drawn yet} */
  int[] undrawn() {
    int[] levels = new int[sources.size()];
    Arrays.fill(levels, -1);
    return levels;
  }
}
