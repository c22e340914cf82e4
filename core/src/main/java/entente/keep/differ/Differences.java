package entente.keep.differ;

import entente.event.PartialDate;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/** Finds the points on which claims on one event differ. Pure, and blind to the claims' order. */
public final class Differences {
  /** Rounded figures within a fiftieth of one another are the same figure. */
  private static final double ROUNDING = 0.02;

  private Differences() {}

  /** {@return the differences, ordered by their points} */
  public static List<Difference> of(Collection<Claim> claims) {
    Map<String, List<Claim>> points = new TreeMap<>();
    for (Claim claim : new TreeSet<>(claims)) {
      points
          .computeIfAbsent(claim.kind() + " " + claim.about(), point -> new ArrayList<>())
          .add(claim);
    }
    List<Difference> differences = new ArrayList<>();
    points.values().forEach(point -> difference(point).ifPresent(differences::add));
    return differences.stream().filter(each -> !followsFrom(each, differences)).toList();
  }

  /**
   * Whether it is no point of its own: who gives another day for a signing may well give another
   * place for it, for they speak of two signings.
   */
  private static boolean followsFrom(Difference difference, List<Difference> all) {
    return all.stream()
        .filter(each -> each.kind() == Claim.Kind.DATE)
        .filter(each -> difference.about().startsWith(each.about() + "_"))
        .anyMatch(each -> separates(each, difference));
  }

  private static boolean separates(Difference dates, Difference other) {
    for (Difference.Position one : other.positions()) {
      for (Difference.Position two : other.positions()) {
        boolean together =
            dates.positions().stream().anyMatch(day -> holds(day, one) && holds(day, two));
        if (!one.equals(two) && together) {
          return false;
        }
      }
    }
    return true;
  }

  private static boolean holds(Difference.Position day, Difference.Position other) {
    return other.claims().stream()
        .anyMatch(claim ->
            day.claims().stream().anyMatch(each -> each.mention().equals(claim.mention())));
  }

  private static Optional<Difference> difference(List<Claim> point) {
    List<Difference.Position> positions = positions(point);
    if (positions.size() < 2 || ownLists(positions)) {
      return Optional.empty();
    }
    Claim first = point.getFirst();
    Difference.Verdict verdict =
        first.kind() == Claim.Kind.NUMBER && grows(positions)
            ? Difference.Verdict.GROWS
            : Difference.Verdict.DIFFERS;
    return Optional.of(new Difference(first.about(), first.kind(), verdict, positions));
  }

  /** One teller who gives two values by himself, each for its own thing, contradicts nobody. */
  private static boolean ownLists(List<Difference.Position> positions) {
    Set<String> all = new HashSet<>();
    positions.forEach(each -> each.claims().forEach(claim -> all.add(claim.mention())));
    return all.size() < 2;
  }

  private static List<Difference.Position> positions(List<Claim> point) {
    List<List<Claim>> groups = new ArrayList<>();
    for (Claim claim : point) {
      groups.stream()
          .filter(group -> group.stream().anyMatch(each -> agree(each, claim)))
          .findFirst()
          .ifPresentOrElse(
              group -> group.add(claim), () -> groups.add(new ArrayList<>(List.of(claim))));
    }
    return groups.stream()
        .map(group -> new Difference.Position(group.getFirst().value(), group))
        .toList();
  }

  /** {@return whether both can be right at once} */
  static boolean agree(Claim one, Claim other) {
    return switch (one.kind()) {
      case NUMBER -> numbersAgree(one, other);
      case DATE -> datesAgree(one, other);
      case ROLE, PLACE -> listsAgree(one.values(), other.values());
      case STATUS, OCCURRENCE, CAUSE ->
          areLists(one, other) || Wordings.agree(one.values(), other.values());
    };
  }

  /** Whom one has met, what one has brought: a list may leave out, and contradicts none. */
  private static boolean areLists(Claim one, Claim other) {
    return one.values().size() > 1 || other.values().size() > 1;
  }

  private static boolean numbersAgree(Claim one, Claim other) {
    Optional<BigDecimal> some = number(one);
    Optional<BigDecimal> others = number(other);
    if (some.isEmpty() || others.isEmpty()) {
      return Wordings.agree(one.values(), other.values());
    }
    double a = some.get().doubleValue();
    double b = others.get().doubleValue();
    boolean exact = one.bound().isEmpty() && other.bound().isEmpty();
    double most = Math.max(Math.abs(a), Math.abs(b));
    return a == b || (!exact && most > 0 && Math.abs(a - b) / most <= ROUNDING);
  }

  private static Optional<BigDecimal> number(Claim claim) {
    try {
      return Optional.of(new BigDecimal(claim.values().getFirst()));
    } catch (NumberFormatException words) {
      return Optional.empty();
    }
  }

  private static boolean datesAgree(Claim one, Claim other) {
    Optional<PartialDate> some = date(one);
    Optional<PartialDate> others = date(other);
    if (some.isEmpty() || others.isEmpty()) {
      // A day in words says too little to contradict anything.
      return true;
    }
    // A day that was counted from a number of days may be one off.
    int slack = one.isImplied() || other.isImplied() ? 1 : 0;
    return !some.get().latest().plusDays(slack).isBefore(others.get().earliest())
        && !others.get().latest().plusDays(slack).isBefore(some.get().earliest());
  }

  private static Optional<PartialDate> date(Claim claim) {
    return Dates.in(claim.values().getFirst());
  }

  /** A shorter list leaves out; it contradicts only where each names what the other does not. */
  private static boolean listsAgree(List<String> some, List<String> others) {
    return new HashSet<>(some).containsAll(others) || new HashSet<>(others).containsAll(some);
  }

  /** Growth: on no day two values, and no later day's value below an earlier one's. */
  private static boolean grows(List<Difference.Position> positions) {
    TreeMap<LocalDate, Set<BigDecimal>> days = new TreeMap<>();
    for (Difference.Position position : positions) {
      for (Claim claim : position.claims()) {
        Optional<BigDecimal> value = number(claim);
        if (claim.asOf().isEmpty() || value.isEmpty()) {
          return false;
        }
        days.computeIfAbsent(claim.asOf().get(), day -> new TreeSet<>()).add(value.get());
      }
    }
    Optional<BigDecimal> last = Optional.empty();
    for (Set<BigDecimal> values : days.values()) {
      BigDecimal value = values.iterator().next();
      if (values.size() > 1 || last.filter(before -> before.compareTo(value) > 0).isPresent()) {
        return false;
      }
      last = Optional.of(value);
    }
    return days.size() > 1;
  }
}
