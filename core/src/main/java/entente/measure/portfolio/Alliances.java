package entente.measure.portfolio;

import entente.keep.reference.Obligations;
import entente.keep.reference.ReferenceRow.Alliance;
import entente.measure.similarity.Pairs;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * What states owe each state of the system in a year. The items are the states of the system; one
 * outside of it is no item, and none that rates. Immutable.
 */
public final class Alliances implements Portfolio {
  private final int year;
  private final List<String> members;
  private final Map<String, Map<String, Obligations>> owed;
  private final Ties ties;
  private final boolean self;
  private final Optional<SortedMap<String, Double>> weights;

  private Alliances(
      int year,
      List<String> members,
      Map<String, Map<String, Obligations>> owed,
      Ties ties,
      boolean self,
      Optional<SortedMap<String, Double>> weights) {
    this.year = year;
    this.members = members;
    this.owed = owed;
    this.ties = ties;
    this.self = self;
    this.weights = weights;
  }

  /**
   * The portfolio of a year.
   *
   * @param members the states in the system in that year
   * @param alliances what holds in that year; what two owe one another by several counts together
   * @param self whether a state counts as fully tied to itself; without it, the two that are
   *     compared are no items
   */
  public static Alliances of(
      int year,
      Collection<String> members,
      Collection<Alliance> alliances,
      Ties ties,
      boolean self) {
    Map<String, Map<String, Obligations>> owed = new HashMap<>();
    for (Alliance alliance : alliances) {
      if (alliance.firstYear() <= year && year <= alliance.lastYear()) {
        owed.computeIfAbsent(alliance.state(), state -> new HashMap<>())
            .merge(alliance.partner(), alliance.obligations(), Alliances::together);
      }
    }
    return new Alliances(
        year, members.stream().sorted().distinct().toList(), owed, ties, self, Optional.empty());
  }

  private static Obligations together(Obligations one, Obligations other) {
    return new Obligations(
        one.defence() || other.defence(),
        one.offence() || other.offence(),
        one.neutrality() || other.neutrality(),
        one.nonaggression() || other.nonaggression(),
        one.consultation() || other.consultation());
  }

  /** {@return the same, each state counting by its weight; one without a weight is left out} */
  public Alliances weighted(SortedMap<String, Double> shares) {
    return new Alliances(year, members, owed, ties, self, Optional.of(new TreeMap<>(shares)));
  }

  /** {@return the states of the system, the items} */
  public List<String> members() {
    return members;
  }

  /** {@return what one owes another} */
  public Obligations owed(String state, String partner) {
    return owed.getOrDefault(state, Map.of()).getOrDefault(partner, Obligations.NONE);
  }

  @Override
  public double range() {
    return ties.greatest();
  }

  @Override
  public Optional<String> absence(String state) {
    return members.contains(state)
        ? Optional.empty()
        : Optional.of(state + " is not in the system of states in " + year);
  }

  private double[] ratings(String state, String other) {
    if (!members.contains(state)) {
      throw new IllegalArgumentException(state + " is not in the system of states in " + year);
    }
    return members.stream()
        .mapToDouble(item -> {
          if (!self && (item.equals(state) || item.equals(other))) {
            return Double.NaN;
          }
          return item.equals(state) ? ties.greatest() : ties.rating(owed(state, item));
        })
        .toArray();
  }

  @Override
  public Pairs pairs(String one, String other) {
    double[] x = ratings(one, other);
    double[] y = ratings(other, one);
    return weights.isEmpty()
        ? Pairs.of(x, y)
        : Pairs.weighted(
            x,
            y,
            members.stream()
                .mapToDouble(item -> weights.get().getOrDefault(item, Double.NaN))
                .toArray());
  }

  /** {@return a group for each state} */
  @Override
  public int[] groups() {
    int[] own = new int[members.size()];
    for (int item = 0; item < own.length; item++) {
      own[item] = item;
    }
    return own;
  }

  @Override
  public List<String> leftOut(String one, String other) {
    List<String> words = new ArrayList<>();
    if (!self) {
      words.add(one + " and " + other + " themselves");
    }
    if (weights.isPresent()) {
      List<String> light =
          members.stream().filter(item -> !weights.get().containsKey(item)).toList();
      if (!light.isEmpty()) {
        words.add("without a weight: " + String.join(", ", light));
      }
    }
    return words;
  }

  /**
   * A state to which two are not tied the same.
   *
   * @param one what the one owes it, in words; {@code itself} where it is the one
   * @param other what the other owes it
   */
  public record Difference(String state, String one, String other) {}

  /** {@return the states to which the two are not tied the same, themselves included} */
  public List<Difference> differences(String one, String other) {
    double[] x = ratings(one, other);
    double[] y = ratings(other, one);
    List<Difference> differing = new ArrayList<>();
    for (int item = 0; item < x.length; item++) {
      String state = members.get(item);
      if (!Double.isNaN(x[item]) && x[item] != y[item]) {
        differing.add(new Difference(state, words(one, state), words(other, state)));
      }
    }
    return differing;
  }

  private String words(String state, String partner) {
    return state.equals(partner) ? "itself" : owed(state, partner).words();
  }
}
