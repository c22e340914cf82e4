package entente.foresee.rule;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.function.IntFunction;
import java.util.stream.IntStream;

/**
 * All rules of a graph, each with a number: a family, and a range of what it looks at. Immutable.
 */
public final class Layout {
  private final Map<Family, Integer> firsts = new EnumMap<>(Family.class);
  private final List<Rule> rules = new ArrayList<>();
  private final Map<String, Integer> byName = new HashMap<>();
  private final int after;
  private final int last;
  private final int lately;

  /**
   * One rule.
   *
   * @param family what facts it looks at
   * @param when the range in words, such as {@code days ago 2, times 4-7}; empty where there is
   *     none
   * @param other the type of those facts, where it is not the asked one; else empty
   */
  public record Rule(Family family, String when, String other) {
    String name() {
      return family.word() + '|' + when + '|' + other;
    }
  }

  /**
   * Rules for these types.
   *
   * @param types names, then the names of the same types as the other side sees them
   */
  public Layout(List<String> types) {
    for (Family family : Family.values()) {
      firsts.put(family, rules.size());
      switch (family.signal()) {
        case HABIT -> habits(family);
        case PATH -> add(family, Bins.PATHS.size(), bin -> "strength " + Bins.PATHS.range(bin), "");
        case TYPE_BY_AGE -> types.forEach(type -> ages(family, type));
        case TYPE -> types.forEach(type -> add(family, 1, bin -> "", type));
        case FLAG -> add(family, 1, bin -> "", "");
      }
    }
    for (int rule = 0; rule < rules.size(); rule++) {
      byName.put(rules.get(rule).name(), rule);
    }
    after = first(Family.AFTER);
    last = first(Family.LAST);
    lately = first(Family.LATELY);
    if (rules.size() > Character.MAX_VALUE) {
      throw new IllegalArgumentException("too many types for rules: " + types.size() / 2);
    }
  }

  private void habits(Family family) {
    for (int age = 0; age <= Bins.AGES.length; age++) {
      String ago = "days ago " + Bins.range(Bins.AGES, age);
      add(
          family,
          Bins.COUNTS.length + 1,
          count -> ago + ", times " + Bins.range(Bins.COUNTS, count),
          "");
    }
    add(family, Bins.FADING.size(), bin -> "fading fast " + Bins.FADING.range(bin), "");
    add(family, Bins.FADING.size(), bin -> "fading slowly " + Bins.FADING.range(bin), "");
    add(family, Bins.SHARES.size(), bin -> "share " + Bins.SHARES.range(bin), "");
  }

  private void ages(Family family, String type) {
    int[] lasts = family == Family.AFTER ? Bins.WIDE_AGES : Bins.LAST_DAYS;
    int count = family == Family.AFTER ? lasts.length + 1 : lasts.length;
    add(family, count, age -> "days ago " + Bins.range(lasts, age), type);
  }

  private void add(Family family, int count, IntFunction<String> when, String other) {
    IntStream.range(0, count)
        .mapToObj(bin -> new Rule(family, when.apply(bin), other))
        .forEach(rules::add);
  }

  private int first(Family family) {
    return firsts.getOrDefault(family, 0);
  }

  /** {@return how many rules there are} */
  public int size() {
    return rules.size();
  }

  /** {@return the rule of that number} */
  public Rule rule(int number) {
    return rules.get(number);
  }

  /** {@return the number of that rule, if there is such a one} */
  public OptionalInt number(Rule rule) {
    Integer number = byName.get(rule.name());
    return number == null ? OptionalInt.empty() : OptionalInt.of(number);
  }

  /**
   * Writes the rules that fire for a habit.
   *
   * @param age days since it was last seen, 1 or more
   * @param count how often it was seen
   * @param fast how often, fading by the short half-life
   * @param slow how often, fading by the long half-life
   * @param whole how often anything was seen with the same key, fading by the long half-life
   * @return the place after the last that was written
   */
  public int habit(
      Family family, int age, int count, float fast, float slow, float whole, int[] into, int at) {
    int first = first(family);
    int place = at;
    into[place++] =
        first + Bins.age(age) * (Bins.COUNTS.length + 1) + Bins.among(Bins.COUNTS, count);
    first += AGED;
    into[place++] = first + Bins.FADING.of(fast);
    first += Bins.FADING.size();
    into[place++] = first + Bins.FADING.of(slow);
    first += Bins.FADING.size();
    into[place++] = first + Bins.SHARES.of(slow / (whole + 0.5f));
    return place;
  }

  private static final int AGED = (Bins.AGES.length + 1) * (Bins.COUNTS.length + 1);

  /** {@return the rule that fires for a path of that strength} */
  public int path(Family family, float strength) {
    return first(family) + Bins.PATHS.of(strength);
  }

  /** {@return the rule that fires where the two had such an act that many days ago} */
  public int after(int type, int age) {
    return after + type * (Bins.WIDE_AGES.length + 1) + Bins.among(Bins.WIDE_AGES, age);
  }

  /** {@return the rule that fires where the last act of the two was such a one} */
  public int last(int type) {
    return last + type;
  }

  /** Up to so many days ago {@link Family#LATELY} looks. */
  public static final int LATELY_DAYS = Bins.LAST_DAYS[Bins.LAST_DAYS.length - 1];

  /** {@return the rule that fires where the answer had such an act that many days ago} */
  public int lately(int type, int age) {
    return lately + type * Bins.LAST_DAYS.length + Bins.among(Bins.LAST_DAYS, age);
  }

  /** {@return the rule of a family that has only one} */
  public int flag(Family family) {
    return first(family);
  }
}
