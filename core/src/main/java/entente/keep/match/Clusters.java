package entente.keep.match;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.PriorityQueue;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * Makes events of mentions: the two groups whose mentions fit best on average are joined, again and
 * again, as long as they fit at all (average linkage, Sokal and Michener 1958). Two groups that
 * name different editions of one series are never joined, whatever fits between them. The answer
 * does not depend on the order in which mentions are given. Time and memory grow with the number of
 * weights that are known, not with the square of the mentions.
 */
public final class Clusters {
  /** An average is compared at this fineness, so that rounding decides nothing. */
  private static final double FINENESS = 1e9;

  private final List<Group> groups = new ArrayList<>();
  private final PriorityQueue<Join> joins = new PriorityQueue<>();

  private Clusters() {}

  /**
   * {@return the groups, each with its mentions in their order, ordered by their first ones}
   *
   * @param weights between pairs of them; {@link Link#UNRELATED} is taken where there is none
   */
  public static List<List<Mention>> of(Collection<Mention> mentions, Map<Pair, Double> weights) {
    Clusters clusters = new Clusters();
    Map<String, Group> byId = new HashMap<>();
    for (Mention mention : new TreeSet<>(mentions)) {
      Group group = new Group(clusters.groups.size(), mention);
      clusters.groups.add(group);
      byId.put(mention.id(), group);
    }
    new TreeMap<>(weights)
        .forEach((pair, weight) -> {
          Group one = byId.get(pair.one());
          Group other = byId.get(pair.other());
          if (one != null && other != null) {
            Sum sum = new Sum(weight, 1);
            one.near.put(other.number, sum);
            other.near.put(one.number, sum);
            clusters.consider(one, other);
          }
        });
    clusters.join();
    return clusters.groups.stream()
        .filter(group -> !group.members.isEmpty())
        .map(group -> group.members.stream().sorted().toList())
        .toList();
  }

  /** The known weights between two groups: their sum, and how many they are. */
  private record Sum(double weights, int count) {
    static final Sum NOTHING = new Sum(0, 0);

    Sum plus(Sum other) {
      return new Sum(weights + other.weights, count + other.count);
    }
  }

  /** Mentions that are one event so far, and what is known between it and others. */
  private static final class Group {
    private final int number;
    private final List<Mention> members = new ArrayList<>();
    private final List<Mention> withEditions = new ArrayList<>();
    private final Map<Integer, Sum> near = new TreeMap<>();

    /** Counts the joins, to tell an offer that was made before the last of them. */
    private int joined;

    Group(int number, Mention mention) {
      this.number = number;
      members.add(mention);
      if (NamedThings.hasEdition(mention.names())) {
        withEditions.add(mention);
      }
    }

    boolean isOfAnotherEdition(Group other) {
      return withEditions.stream()
          .anyMatch(one ->
              other.withEditions.stream()
                  .anyMatch(two -> NamedThings.differInEdition(one.names(), two.names())));
    }
  }

  /** Two groups that may be joined, as they were at that time. */
  private record Join(long average, Group one, int oneJoined, Group other, int otherJoined)
      implements Comparable<Join> {
    boolean stands() {
      return one.joined == oneJoined
          && other.joined == otherJoined
          && !one.members.isEmpty()
          && !other.members.isEmpty();
    }

    /** The best first; of equals the one whose mentions come first. */
    @Override
    public int compareTo(Join join) {
      int best = Long.compare(join.average, average);
      int first = best != 0 ? best : Integer.compare(one.number, join.one.number);
      return first != 0 ? first : Integer.compare(other.number, join.other.number);
    }
  }

  private void consider(Group one, Group other) {
    Sum sum = one.near.getOrDefault(other.number, Sum.NOTHING);
    double pairs = (double) one.members.size() * other.members.size();
    double average = (sum.weights + Link.UNRELATED * (pairs - sum.count)) / pairs;
    long rounded = Math.round(average * FINENESS);
    if (rounded > 0) {
      boolean inOrder = one.number < other.number;
      Group first = inOrder ? one : other;
      Group second = inOrder ? other : one;
      joins.add(new Join(rounded, first, first.joined, second, second.joined));
    }
  }

  private void join() {
    for (Join best = joins.poll(); best != null; best = joins.poll()) {
      if (best.stands() && !best.one.isOfAnotherEdition(best.other)) {
        join(best.one, best.other);
      }
    }
  }

  private void join(Group one, Group other) {
    one.members.addAll(other.members);
    one.withEditions.addAll(other.withEditions);
    one.joined++;
    one.near.remove(other.number);
    other.near.remove(one.number);
    other.near.forEach((number, sum) -> {
      Group third = groups.get(number);
      third.near.remove(other.number);
      one.near.merge(number, sum, Sum::plus);
    });
    other.members.clear();
    one.near.forEach((number, sum) -> {
      Group third = groups.get(number);
      third.near.put(one.number, sum);
      consider(one, third);
    });
  }
}
