package entente.keep.differ;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.BiPredicate;
import java.util.stream.Collectors;

/** Finds the points on which claims on one event differ. Pure, and blind to the claims' order. */
public final class Differences {
  private Differences() {}

  /** {@return the differences, ordered by their points} */
  public static List<Difference> of(Collection<Claim> claims) {
    Map<String, List<Claim>> points = new TreeMap<>();
    for (Claim claim : new TreeSet<>(claims)) {
      points.computeIfAbsent(claim.about(), point -> new ArrayList<>()).add(claim);
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

  private static Optional<Difference> difference(List<Claim> told) {
    // "Hundreds" and 350 are claims on one point, though one is in words.
    Claim.Kind kind =
        told.stream().map(Claim::kind).min(Comparator.naturalOrder()).orElse(Claim.Kind.STATUS);
    List<Claim> point = told.stream().map(each -> each.as(kind)).toList();
    Claim first = point.getFirst();
    List<Voice> voices = voices(point);
    List<Difference.Position> values =
        kind == Claim.Kind.NUMBER ? positions(voices, Voice::givesTheSame) : List.of();
    if (values.size() > 1 && Growth.isIn(values)) {
      return Optional.of(new Difference(first.about(), kind, Difference.Verdict.GROWS, values));
    }
    List<Difference.Position> positions = positions(voices, Voice::agrees);
    if (positions.size() > 1) {
      return Optional.of(
          new Difference(first.about(), kind, Difference.Verdict.DIFFERS, positions));
    }
    return values.size() > 1
        ? Optional.of(new Difference(first.about(), kind, Difference.Verdict.LEAVES_ROOM, values))
        : Optional.empty();
  }

  /** All that one mention claims on one point. */
  private record Voice(List<Claim> claims) {
    /** One who gives two figures, each for its own thing, agrees with whoever gives one of them. */
    boolean agrees(Voice other) {
      return claims.stream()
          .anyMatch(one -> other.claims.stream().anyMatch(two -> Agreement.between(one, two)));
    }

    boolean givesTheSame(Voice other) {
      return claims.stream()
          .anyMatch(
              one -> other.claims.stream().anyMatch(two -> one.values().equals(two.values())));
    }

    double vagueness() {
      return claims.stream().mapToDouble(Agreement::vagueness).min().orElse(0);
    }

    String values() {
      return claims.stream().map(Claim::value).sorted().collect(Collectors.joining("; "));
    }

    String mention() {
      return claims.getFirst().mention();
    }
  }

  /** The mentions on one point, those that say most first. */
  private static List<Voice> voices(List<Claim> point) {
    return point.stream().collect(Collectors.groupingBy(Claim::mention)).values().stream()
        .map(Voice::new)
        .sorted(
            Comparator.comparingDouble(Voice::vagueness)
                .thenComparing(Voice::values)
                .thenComparing(Voice::mention))
        .toList();
  }

  /**
   * Groups in which all agree with all. Whoever agrees with two of them takes no side and stands in
   * none: "in August" is neither for the sixth nor for the tenth.
   */
  private static List<Difference.Position> positions(
      List<Voice> voices, BiPredicate<Voice, Voice> agree) {
    List<List<Voice>> groups = new ArrayList<>();
    for (Voice voice : voices) {
      List<List<Voice>> fitting =
          groups.stream()
              .filter(group -> group.stream().anyMatch(each -> agree.test(each, voice)))
              .toList();
      if (fitting.isEmpty()) {
        groups.add(new ArrayList<>(List.of(voice)));
      } else if (fitting.size() == 1
          && fitting.getFirst().stream().allMatch(each -> agree.test(each, voice))) {
        fitting.getFirst().add(voice);
      }
    }
    return groups.stream().map(Differences::position).toList();
  }

  private static Difference.Position position(List<Voice> voices) {
    List<Claim> claims =
        voices.stream()
            .flatMap(voice -> voice.claims().stream())
            .sorted(Comparator.comparing(Claim::mention).thenComparing(Claim::value))
            .toList();
    return new Difference.Position(voices.getFirst().claims().getFirst().value(), claims);
  }
}
