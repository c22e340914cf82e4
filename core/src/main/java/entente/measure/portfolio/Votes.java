package entente.measure.portfolio;

import entente.keep.reference.ReferenceRow.Choice;
import entente.keep.reference.ReferenceRow.RollCall;
import entente.keep.reference.ReferenceRow.Vote;
import entente.measure.similarity.Pairs;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * Votes on roll calls: yes is 1, abstention 2, no 3; who is absent does not rate. Immutable.
 *
 * <p>What is adopted without a vote is never seen here (Häge and Hug 2014).
 */
public final class Votes implements Portfolio {
  private static final double RANGE = 2;

  private final List<RollCall> rollCalls;
  private final SortedMap<String, double[]> ratings;

  private Votes(List<RollCall> rollCalls, SortedMap<String, double[]> ratings) {
    this.rollCalls = rollCalls;
    this.ratings = ratings;
  }

  /** {@return the portfolio of these votes; those on other roll calls do not count} */
  public static Votes of(List<RollCall> rollCalls, Collection<Vote> votes) {
    Map<Integer, Integer> places = new HashMap<>();
    for (RollCall rollCall : rollCalls) {
      places.put(rollCall.id(), places.size());
    }
    SortedMap<String, double[]> ratings = new TreeMap<>();
    for (Vote vote : votes) {
      Integer place = places.get(vote.rollCall());
      if (place != null && vote.choice() != Choice.ABSENT) {
        ratings.computeIfAbsent(vote.state(), state -> nothing(rollCalls.size()))[place] =
            vote.choice().code();
      }
    }
    return new Votes(List.copyOf(rollCalls), ratings);
  }

  private static double[] nothing(int items) {
    double[] none = new double[items];
    Arrays.fill(none, Double.NaN);
    return none;
  }

  /** {@return the roll calls, in their order} */
  public List<RollCall> rollCalls() {
    return rollCalls;
  }

  @Override
  public double range() {
    return RANGE;
  }

  @Override
  public Optional<String> absence(String state) {
    return ratings.containsKey(state)
        ? Optional.empty()
        : Optional.of(state + " casts no vote in this time");
  }

  private double[] ratings(String state) {
    double[] own = ratings.get(state);
    if (own == null) {
      throw new IllegalArgumentException(state + " casts no vote");
    }
    return own;
  }

  @Override
  public Pairs pairs(String one, String other) {
    return Pairs.of(ratings(one), ratings(other));
  }

  /** {@return by roll call, the number of its title: what returns under one title is one group} */
  @Override
  public int[] groups() {
    Map<String, Integer> titles = new HashMap<>();
    return rollCalls.stream()
        .mapToInt(each ->
            titles.computeIfAbsent(
                each.title()
                    .map(title -> title.toLowerCase(Locale.ROOT))
                    .orElse("roll call " + each.id()),
                title -> titles.size()))
        .toArray();
  }

  @Override
  public List<String> leftOut(String one, String other) {
    double[] first = ratings(one);
    double[] second = ratings(other);
    int[] silent = new int[3];
    for (int item = 0; item < first.length; item++) {
      boolean no = Double.isNaN(first[item]);
      boolean nor = Double.isNaN(second[item]);
      silent[0] += no && !nor ? 1 : 0;
      silent[1] += nor && !no ? 1 : 0;
      silent[2] += no && nor ? 1 : 0;
    }
    List<String> words = new ArrayList<>();
    add(words, silent[0], "without " + one);
    add(words, silent[1], "without " + other);
    add(words, silent[2], "without both");
    return words;
  }

  private static void add(List<String> words, int count, String which) {
    if (count > 0) {
      words.add(count + (count == 1 ? " roll call " : " roll calls ") + which);
    }
  }

  /** A roll call on which two do not vote the same. */
  public record Difference(RollCall rollCall, Choice one, Choice other) {}

  /** {@return the roll calls on which both vote, and not the same} */
  public List<Difference> differences(String one, String other) {
    double[] first = ratings(one);
    double[] second = ratings(other);
    List<Difference> differing = new ArrayList<>();
    for (int item = 0; item < first.length; item++) {
      if (!Double.isNaN(first[item])
          && !Double.isNaN(second[item])
          && first[item] != second[item]) {
        differing.add(
            new Difference(
                rollCalls.get(item), Choice.of((int) first[item]), Choice.of((int) second[item])));
      }
    }
    return differing;
  }
}
