package entente.measure.channel;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/**
 * The fewest claims without which no path is left; of equally many, those believed least. Every cut
 * has a claim of every path, so a path that still stands is taken and each of its claims is tried
 * in turn, up to one claim more than the last depth (a bounded search for hitting sets).
 */
final class MinimalCut {
  /** Cuts of more claims are not sought. */
  static final int MOST = 6;

  private final HopTable table;
  private final String source;
  private final String target;
  private final long start;
  private final Map<String, Double> beliefs = new LinkedHashMap<>();
  private Optional<Set<String>> best = Optional.empty();

  MinimalCut(HopTable table, String source, String target, long start) {
    this.table = table;
    this.source = source;
    this.target = target;
    this.start = start;
    table.hops().forEach(hop -> beliefs.merge(hop.claim(), hop.belief(), Math::max));
  }

  /** {@return the ids of these claims in order; empty where it takes more than {@link #MOST}} */
  Optional<List<String>> claims() {
    for (int depth = 1; depth <= MOST && best.isEmpty(); depth++) {
      seek(new TreeSet<>(), depth, new TreeSet<>());
    }
    return best.map(List::copyOf);
  }

  private void seek(Set<String> cut, int left, Set<String> seen) {
    List<Integer> path = table.path(without(cut), source, target, start);
    if (path.isEmpty()) {
      if (best.isEmpty() || isBetter(cut, best.get())) {
        best = Optional.of(new TreeSet<>(cut));
      }
      return;
    }
    if (left == 0) {
      return;
    }
    for (int hop : new ArrayList<>(path)) {
      Set<String> more = new TreeSet<>(cut);
      more.add(table.hops().get(hop).claim());
      if (seen.add(String.join(" ", more))) {
        seek(more, left - 1, seen);
      }
    }
  }

  private boolean isBetter(Set<String> one, Set<String> other) {
    double mine = belief(one);
    double theirs = belief(other);
    return mine < theirs
        || (mine == theirs && String.join(" ", one).compareTo(String.join(" ", other)) < 0);
  }

  private double belief(Set<String> claims) {
    return claims.stream()
        .mapToDouble(claim -> beliefs.getOrDefault(claim, 1.0))
        .reduce(1, (a, b) -> a * b);
  }

  private boolean[] without(Set<String> cut) {
    boolean[] standing = new boolean[table.hops().size()];
    for (int hop = 0; hop < standing.length; hop++) {
      standing[hop] = !cut.contains(table.hops().get(hop).claim());
    }
    return standing;
  }
}
