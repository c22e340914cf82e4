package entente.keep.event;

import entente.event.Actor;
import entente.event.Role;
import entente.event.Standing;
import entente.keep.differ.Claim;
import entente.keep.differ.Differences;
import entente.keep.match.Mention;
import entente.keep.match.Time;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Sums up what tells of one event. Pure: the same tellings give the same event. */
public final class Events {
  /** The type of an event of which only coded pages tell. */
  public static final String UNTYPED = "UNTYPED";

  private static final int ID_DIGITS = 12;

  private static final Comparator<Telling> FIRST_TOLD =
      Comparator.comparing((Telling each) -> each.mention().published().orElse(LocalDate.MAX))
          .thenComparing(each -> each.article().id())
          .thenComparingInt(each -> each.mention().order())
          .thenComparing(each -> each.mention().id());

  private Events() {}

  /** {@return the event of which they all tell; at least one} */
  public static Event of(Collection<Telling> all, Collection<Origins.Copy> copies) {
    List<Telling> tellings = all.stream().sorted(FIRST_TOLD).toList();
    Mention first = tellings.getFirst().mention();
    Map<String, String> origins =
        Origins.of(
            new java.util.HashSet<>(tellings.stream().map(Telling::article).toList()), copies);
    String type = most(tellings, origins, each -> Optional.of(each.mention().type())).orElse("");
    List<Telling> ofType =
        tellings.stream().filter(each -> each.mention().type().equals(type)).toList();
    List<Claim> claims = new ArrayList<>();
    tellings.forEach(each -> claims.addAll(each.claims()));
    List<LocalDate> seen =
        tellings.stream().flatMap(each -> each.mention().published().stream()).sorted().toList();
    return new Event(
        idOf(first.id()),
        type.isEmpty() ? UNTYPED : type,
        most(ofType, origins, each -> each.mention().mode()),
        most(ofType, origins, Telling::cameo),
        status(tellings),
        label(ofType),
        time(tellings, origins),
        most(tellings, origins, each -> each.mention().place()),
        roles(tellings),
        origins,
        tellers(tellings),
        Differences.of(claims),
        seen.isEmpty() ? Optional.empty() : Optional.of(seen.getFirst()),
        seen.isEmpty() ? Optional.empty() : Optional.of(seen.getLast()),
        tellings);
  }

  /** {@return the id of an event that is first told by that mention} */
  public static String idOf(String mention) {
    return "e" + mention.substring(0, Math.min(ID_DIGITS, mention.length()));
  }

  /** The value that most independent reports give; of equals the first in order. */
  private static Optional<String> most(
      List<Telling> tellings,
      Map<String, String> origins,
      Function<Telling, Optional<String>> value) {
    Map<String, Set<String>> reports = new TreeMap<>();
    for (Telling telling : tellings) {
      value
          .apply(telling)
          .ifPresent(each ->
              reports.computeIfAbsent(each, any -> new TreeSet<>()).add(origin(telling, origins)));
    }
    return reports.entrySet().stream()
        .max(
            Comparator.comparingInt((Map.Entry<String, Set<String>> each) -> each.getValue().size())
                .thenComparing(Map.Entry.<String, Set<String>>comparingByKey().reversed()))
        .map(Map.Entry::getKey);
  }

  private static String origin(Telling telling, Map<String, String> origins) {
    String article = telling.article().id();
    return origins.getOrDefault(article, article);
  }

  private static Event.Status status(List<Telling> tellings) {
    Set<Standing> standings =
        tellings.stream()
            .map(Telling::standing)
            .collect(Collectors.toCollection(() -> EnumSet.noneOf(Standing.class)));
    boolean denied = standings.remove(Standing.DENIED);
    if (standings.isEmpty()) {
      return Event.Status.DENIED;
    }
    Standing strongest = standings.iterator().next();
    boolean told = strongest.compareTo(Standing.ALLEGED) <= 0;
    if (denied && told) {
      return Event.Status.DISPUTED;
    }
    return switch (strongest) {
      case REPORTED, OPINION -> Event.Status.REPORTED;
      case ATTRIBUTED -> Event.Status.ATTRIBUTED;
      case ALLEGED -> Event.Status.ALLEGED;
      case PLANNED -> Event.Status.PLANNED;
      case FORECAST -> Event.Status.FORECAST;
      case HYPOTHETICAL -> Event.Status.HYPOTHETICAL;
      case CALL_TO_ACTION -> Event.Status.CALLED_FOR;
      case DENIED -> Event.Status.DENIED;
    };
  }

  /** The words of the telling whose sense is nearest to all others. */
  private static String label(List<Telling> tellings) {
    Telling best = tellings.getFirst();
    double most = -2;
    for (Telling telling : tellings) {
      double near = 0;
      for (Telling other : tellings) {
        near += telling.mention().sense().cosine(other.mention().sense());
      }
      if (near / tellings.size() > most + 1e-9) {
        most = near / tellings.size();
        best = telling;
      }
    }
    return best.evidence();
  }

  /**
   * The most exact time that the texts tell, of equals that of most independent reports; else when
   * the first article appeared.
   */
  private static Time time(List<Telling> tellings, Map<String, String> origins) {
    Map<Time, Set<String>> stated =
        tellings.stream()
            .filter(each -> each.mention().time().known() == Time.Known.STATED)
            .collect(
                Collectors.groupingBy(
                    each -> each.mention().time(),
                    Collectors.mapping(each -> origin(each, origins), Collectors.toSet())));
    Optional<Time> best =
        stated.entrySet().stream()
            .min(
                Comparator.comparing(
                        (Map.Entry<Time, Set<String>> each) -> !each.getKey().isPrecise())
                    .thenComparingInt(each -> -each.getValue().size())
                    .thenComparingLong(each -> each.getKey().length())
                    .thenComparing(each -> each.getKey().from().orElse(LocalDate.MAX)))
            .map(Map.Entry::getKey);
    return best.orElseGet(() ->
        tellings.stream()
            .map(each -> each.mention().time())
            .filter(each -> each.known() == Time.Known.PUBLISHED)
            .findFirst()
            .orElse(Time.UNKNOWN));
  }

  private static Map<Event.Part, Integer> roles(List<Telling> tellings) {
    Map<Event.Part, Set<String>> articles = new TreeMap<>();
    for (Telling telling : tellings) {
      for (Map.Entry<Role, List<Actor>> role : telling.mention().roles().entrySet()) {
        for (Actor actor : role.getValue()) {
          articles
              .computeIfAbsent(new Event.Part(role.getKey(), actor), part -> new TreeSet<>())
              .add(telling.article().id());
        }
      }
    }
    Map<Event.Part, Integer> counts = new TreeMap<>();
    articles.forEach((part, those) -> counts.put(part, those.size()));
    return counts;
  }

  private static List<String> tellers(List<Telling> tellings) {
    return tellings.stream()
        .flatMap(each -> each.tellers().stream())
        .filter(each -> !each.equals("unnamed"))
        .distinct()
        .sorted()
        .toList();
  }
}
