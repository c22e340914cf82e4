package entente.show;

import entente.event.Role;
import entente.keep.differ.Claim;
import entente.keep.differ.Difference;
import entente.keep.event.Event;
import entente.keep.event.Telling;
import entente.keep.match.Time;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Plain words for an event, the same wherever people read them. */
public final class EventWords {
  private EventWords() {}

  /** {@return its type, with its mode if that is clear} */
  public static String kind(Event event) {
    return event.type() + event.mode().map(mode -> " (" + mode + ")").orElse("");
  }

  /** {@return who does it to whom, by codes} */
  public static String parties(Event event) {
    Map<Role, List<String>> roles = new TreeMap<>();
    event
        .roles()
        .keySet()
        .forEach(part ->
            roles
                .computeIfAbsent(part.role(), role -> new ArrayList<>())
                .add(part.actor().toString()));
    String source = String.join(", ", roles.getOrDefault(Role.SOURCE, List.of()));
    String target = String.join(", ", roles.getOrDefault(Role.TARGET, List.of()));
    return (target.isEmpty() ? source : source + " → " + target).strip();
  }

  /** {@return how many reports there are, and on whose word} */
  public static String toldBy(Event event) {
    String tellers =
        event.tellers().isEmpty()
            ? "no source is named"
            : "on the word of " + String.join(", ", event.tellers());
    return "%s, %s independent; %s"
        .formatted(Wording.count(event.reports(), "report"), event.outlets(), tellers);
  }

  /** {@return when it takes place} */
  public static String when(Time time) {
    if (time.from().isEmpty() || time.to().isEmpty()) {
      return "not known";
    }
    String first = Wording.of(time.from().get());
    String last = Wording.of(time.to().get());
    String days = first.equals(last) ? first : first + " to " + last;
    return time.known() == Time.Known.PUBLISHED ? "about " + days + ", when it was told" : days;
  }

  /** {@return on which days it was told} */
  public static Optional<String> seen(Event event) {
    return event
        .firstSeen()
        .map(first ->
            event
                .lastSeen()
                .filter(last -> !last.equals(first))
                .map(last -> "first " + Wording.of(first) + ", last " + Wording.of(last))
                .orElse("on " + Wording.of(first)));
  }

  /** {@return how many reports give an actor that part; empty where there is but one report} */
  public static String share(int some, Event event) {
    return some == event.reports()
        ? (event.reports() == 1 ? "" : "all reports")
        : "%d of %s".formatted(some, Wording.count(event.reports(), "report"));
  }

  /** {@return the points on which at least two articles give one value and none another} */
  public static List<String> agreed(Event event) {
    Map<String, Telling> tellings = new HashMap<>();
    event.tellings().forEach(each -> tellings.put(each.mention().id(), each));
    List<String> differing = event.differences().stream().map(Difference::about).toList();
    Map<String, Map<String, Long>> values = new LinkedHashMap<>();
    Stream<Claim> claims = event.tellings().stream().flatMap(each -> each.claims().stream());
    claims
        .filter(claim -> !differing.contains(claim.about()))
        .collect(
            Collectors.groupingBy(
                Claim::about,
                TreeMap::new,
                Collectors.groupingBy(
                    claim -> String.join(", ", claim.values()),
                    TreeMap::new,
                    Collectors.mapping(
                        claim -> article(tellings, claim),
                        Collectors.collectingAndThen(
                            Collectors.toSet(), articles -> (long) articles.size())))))
        .forEach(values::put);
    List<String> same = new ArrayList<>();
    values.forEach((about, held) ->
        held.forEach((value, articles) -> {
          if (articles > 1) {
            same.add("%s: %s  (%d reports)".formatted(about, value, articles));
          }
        }));
    return same;
  }

  private static String article(Map<String, Telling> tellings, Claim claim) {
    Telling telling = tellings.get(claim.mention());
    return telling == null ? "" : telling.article().id();
  }

  /** {@return what a difference on that point is called, before the point} */
  public static String heading(Difference.Verdict verdict) {
    return switch (verdict) {
      case DIFFERS -> "Reports differ on ";
      case GROWS -> "The figure grows from day to day: ";
      case LEAVES_ROOM -> "Not the same figure, but all can be right: ";
    };
  }
}
