package entente.measure.inside;

import entente.event.Actor;
import entente.event.Kind;
import entente.event.PartialDate;
import entente.event.Period;
import entente.event.Standing;
import entente.keep.reference.Memberships;
import entente.keep.store.ToldStatement;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * Acts of an outsider with members of an organisation, each event or tie once. Who is a member is
 * looked up as of the day of the act; the outsider is none, whatever the table says. Only what is
 * told to be so, to have happened or to be promised is an act; what is foretold, imagined, wanted,
 * thought or denied by all is counted apart.
 */
public final class Inside {
  private final String organisation;
  private final String outsider;
  private final Memberships memberships;
  private final ActKinds kinds = ActKinds.shipped();

  /** Acts of that outsider in that organisation, by this table of members. */
  public Inside(String organisation, String outsider, Memberships memberships) {
    this.organisation = organisation;
    this.outsider = outsider;
    this.memberships = memberships;
  }

  /**
   * What is found.
   *
   * @param acts by day, then id; those without a day last
   * @param leftOut how many statements on the outsider and a member are no act, by their standing
   */
  public record Found(List<Act> acts, Map<Standing, Integer> leftOut) {
    public Found {
      acts = List.copyOf(acts);
      leftOut = java.util.Collections.unmodifiableMap(new TreeMap<>(leftOut));
    }
  }

  /**
   * {@return the acts that these statements tell of}
   *
   * @param statements in which the outsider plays a part
   */
  public Found of(List<ToldStatement> statements) {
    Map<String, List<ToldStatement>> claims = new LinkedHashMap<>();
    for (ToldStatement statement : statements) {
      for (String claim : claims(statement)) {
        claims.computeIfAbsent(claim, key -> new ArrayList<>()).add(statement);
      }
    }
    List<Act> acts = new ArrayList<>();
    Map<String, Standing> leftOut = new TreeMap<>();
    claims.forEach((claim, told) -> {
      Optional<LocalDate> day = day(claim, told);
      told.stream()
          .filter(each -> !isAct(each.standing()) && !members(each, day).isEmpty())
          .filter(each -> each.standing() != Standing.DENIED || !isToldAsAct(told))
          .forEach(each -> leftOut.put(each.id(), each.standing()));
      act(claim, told, day).ifPresent(acts::add);
    });
    acts.sort(
        Comparator.comparing((Act act) -> act.day().orElse(LocalDate.MAX)).thenComparing(Act::id));
    Map<Standing, Integer> counts = new TreeMap<>();
    leftOut.values().forEach(each -> counts.merge(each, 1, Integer::sum));
    return new Found(acts, counts);
  }

  private static boolean isAct(Standing standing) {
    return standing.compareTo(Standing.PLANNED) <= 0;
  }

  private static boolean isToldAsAct(List<ToldStatement> told) {
    return told.stream().anyMatch(each -> isAct(each.standing()));
  }

  private Set<String> claims(ToldStatement statement) {
    Set<String> claims = new TreeSet<>();
    statement.event().ifPresent(claims::add);
    statement.ties().stream()
        .filter(tie -> tie.source().equals(outsider) || tie.target().equals(outsider))
        .filter(tie -> statement.kind() == Kind.TIE)
        .forEach(tie -> claims.add(tie.id()));
    return claims.isEmpty() ? Set.of(statement.id()) : claims;
  }

  private Optional<Act> act(String claim, List<ToldStatement> told, Optional<LocalDate> day) {
    Map<String, List<ToldStatement>> byKind = new TreeMap<>();
    Set<String> members = new TreeSet<>();
    for (ToldStatement each : told) {
      Set<String> here = members(each, day);
      if (isAct(each.standing()) && !here.isEmpty()) {
        kinds
            .of(each, outsider, here)
            .ifPresent(kind -> {
              byKind.computeIfAbsent(kind, key -> new ArrayList<>()).add(each);
              members.addAll(here);
            });
      }
    }
    if (byKind.isEmpty()) {
      return Optional.empty();
    }
    // Most tellings decide; of equally many, the first in the alphabet.
    String kind =
        byKind.entrySet().stream()
            .max(
                Comparator.comparingInt(
                        (Map.Entry<String, List<ToldStatement>> each) -> each.getValue().size())
                    .thenComparing(
                        Map.Entry.<String, List<ToldStatement>>comparingByKey().reversed()))
            .orElseThrow()
            .getKey();
    if (members.size() > 1) {
      // "with CSTO countries", where others name them.
      members.remove(organisation);
    }
    ToldStatement words =
        byKind.getOrDefault(kind, List.of()).stream()
            .min(
                Comparator.comparing(ToldStatement::standing)
                    .thenComparingInt(each -> members(each, day).contains(organisation) ? 1 : 0)
                    .thenComparing(each -> each.published().orElse(LocalDate.MAX))
                    .thenComparing(ToldStatement::id))
            .orElseThrow();
    List<ToldStatement> real = told.stream().filter(each -> isAct(each.standing())).toList();
    return Optional.of(
        new Act(
            claim,
            day,
            period(claim, told).map(Inside::written),
            kind,
            List.copyOf(members),
            words
                .place()
                .or(() -> real.stream().flatMap(each -> each.place().stream()).findFirst()),
            words.standing(),
            told.stream().anyMatch(each -> each.standing() == Standing.DENIED),
            (int) real.stream().map(ToldStatement::origin).distinct().count(),
            words.id(),
            words.evidence()));
  }

  /** The members that play a part or on whose land it is; the organisation where it is named. */
  private Set<String> members(ToldStatement statement, Optional<LocalDate> day) {
    Set<String> members = new TreeSet<>();
    statement.roles().values().stream()
        .flatMap(List::stream)
        .map(Actor::code)
        .forEach(members::add);
    statement.place().ifPresent(members::add);
    members.removeIf(code ->
        code.equals(outsider)
            || !(code.equals(organisation) || memberships.isMember(organisation, code, day)));
    return members;
  }

  private static Optional<LocalDate> day(String claim, List<ToldStatement> told) {
    return period(claim, told)
        .map(each -> each.from().earliest())
        .or(() ->
            told.stream().flatMap(each -> each.published().stream()).min(LocalDate::compareTo));
  }

  /** The most exact time that is told; of a tie, since when it holds. */
  private static Optional<Period> period(String claim, List<ToldStatement> told) {
    Optional<PartialDate> since =
        told.stream()
            .flatMap(each -> each.ties().stream())
            .filter(tie -> tie.id().equals(claim))
            .flatMap(tie -> tie.since().stream())
            .findFirst();
    return since
        .map(Period::of)
        .or(() ->
            told.stream()
                .filter(each -> isAct(each.standing()))
                .flatMap(each -> each.when().stream())
                .min(
                    Comparator.<Period>comparingLong(each ->
                            each.to().latest().toEpochDay() - each.from().earliest().toEpochDay())
                        .thenComparing(Inside::written)));
  }

  private static String written(Period period) {
    return period.from().equals(period.to())
        ? period.from().toString()
        : period.from() + "/" + period.to();
  }
}
