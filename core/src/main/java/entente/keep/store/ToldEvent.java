package entente.keep.store;

import entente.event.Actor;
import entente.event.Role;
import entente.keep.event.Event;
import entente.keep.exchange.ImportedEvent;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;

/**
 * An event that articles tell of, with every telling.
 *
 * @param id its id
 * @param type PLOVER type
 * @param mode PLOVER mode
 * @param cameo CAMEO code
 * @param status such as reported or disputed
 * @param label its shortest telling
 * @param first first day
 * @param last last day
 * @param place ISO 3166 alpha-3 code
 * @param reports how many articles tell of it, copies aside
 * @param outlets how many independent ones
 * @param contradictions on how many things they contradict one another
 * @param roles who plays which part
 * @param tellings where it is told
 */
public record ToldEvent(
    String id,
    String type,
    Optional<String> mode,
    Optional<String> cameo,
    String status,
    String label,
    Optional<LocalDate> first,
    Optional<LocalDate> last,
    Optional<String> place,
    int reports,
    int outlets,
    int contradictions,
    Map<Role, List<Actor>> roles,
    List<Telling> tellings) {
  public ToldEvent {
    EnumMap<Role, List<Actor>> copy = new EnumMap<>(Role.class);
    roles.forEach((role, actors) -> copy.put(role, List.copyOf(actors)));
    roles = Collections.unmodifiableMap(copy);
    tellings = List.copyOf(tellings);
  }

  /**
   * A telling of it.
   *
   * @param statement id of the statement; of the page, if it came coded
   * @param article its article
   * @param outlet who published it
   * @param address where
   * @param published when
   * @param begin first character of the words, in code points; -1 for a coded page
   * @param end the one after the last
   * @param sentence the sentence, or the title of a coded page
   */
  public record Telling(
      String statement,
      String article,
      Optional<String> outlet,
      Optional<String> address,
      Optional<LocalDate> published,
      int begin,
      int end,
      String sentence) {}

  /** {@return those who do it} */
  public List<Actor> sources() {
    return roles.getOrDefault(Role.SOURCE, List.of());
  }

  /** {@return those to whom it is done; where there are none, those with whom it takes place} */
  public List<Actor> targets() {
    List<Actor> targets = roles.getOrDefault(Role.TARGET, List.of());
    return targets.isEmpty() ? roles.getOrDefault(Role.HOST, List.of()) : targets;
  }

  /** {@return whether somebody tells that it took place} */
  public boolean isToldAsDone() {
    return Event.Status.isToldAsDone(status);
  }

  /** {@return an event for each pair of who does it and to whom; none if its day is not known} */
  public List<ImportedEvent> pairs() {
    List<ImportedEvent> pairs = new ArrayList<>();
    if (first.isPresent()) {
      for (Optional<Actor> source : orNobody(sources())) {
        for (Optional<Actor> target : orNobody(targets())) {
          if (source.isPresent() && source.equals(target)) {
            continue;
          }
          pairs.add(pair(id + "/" + (pairs.size() + 1), first.get(), source, target));
        }
      }
    }
    return pairs;
  }

  private static List<Optional<Actor>> orNobody(List<Actor> actors) {
    return actors.isEmpty()
        ? List.of(Optional.empty())
        : actors.stream().map(Optional::of).toList();
  }

  private ImportedEvent pair(
      String pairId, LocalDate day, Optional<Actor> source, Optional<Actor> target) {
    return new ImportedEvent(
        pairId,
        day,
        type,
        mode,
        cameo,
        source,
        target,
        place,
        Optional.empty(),
        OptionalDouble.empty(),
        OptionalDouble.empty(),
        OptionalDouble.empty(),
        OptionalInt.of(tellings.size()),
        OptionalInt.of(outlets),
        OptionalInt.of(reports),
        OptionalDouble.empty(),
        OptionalInt.empty(),
        tellings.stream().flatMap(each -> each.address().stream()).findFirst(),
        Optional.of(label));
  }
}
