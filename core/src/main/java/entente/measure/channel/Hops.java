package entente.measure.channel;

import entente.event.Actor;
import entente.event.Period;
import entente.event.Role;
import entente.event.Standing;
import entente.keep.store.ToldStatement;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Makes hops of statements. A statement with a go-between makes two hops, from its source to it and
 * from it to the target; an agreement goes both ways. All that is told of one event or tie between
 * the same two makes one hop.
 */
public final class Hops {
  private final Instruments instruments;
  private final Transfers transfers = Transfers.shipped();

  /** By that table of what can pass. */
  public Hops(Instruments instruments) {
    this.instruments = instruments;
  }

  /** {@return the codebook types by which anything can pass} */
  public Set<String> types() {
    return transfers.types();
  }

  /**
   * Hops and what makes none.
   *
   * @param hops by claim, actors and instrument
   * @param unreal how many statements were left out because they are only imagined, wanted or held,
   *     or because nobody tells more than that it is not so
   */
  public record Made(List<Hop> hops, int unreal) {
    public Made {
      hops = List.copyOf(hops);
    }
  }

  private record Key(String claim, String from, String to, String instrument, String basis) {}

  private record Leg(String from, String to) {}

  private record Said(ToldStatement statement, Transfers.Row row) {}

  /** {@return the hops of these statements} */
  public Made of(List<ToldStatement> statements) {
    Map<Key, List<Said>> said = new LinkedHashMap<>();
    int unreal = 0;
    for (ToldStatement statement : statements) {
      Optional<Transfers.Row> row = transfers.of(statement);
      Set<String> passing =
          row.isEmpty() ? Set.of() : instruments.of(statement.evidence(), statement.cameo());
      if (passing.isEmpty()) {
        continue;
      }
      if (!isReal(statement.standing())) {
        unreal++;
        continue;
      }
      for (Leg leg : legs(statement, row.orElseThrow().direction())) {
        for (String instrument : passing) {
          Key key =
              new Key(claim(statement, leg), leg.from(), leg.to(), instrument, row.get().basis());
          said.computeIfAbsent(key, each -> new ArrayList<>()).add(new Said(statement, row.get()));
        }
      }
    }
    List<Hop> hops = new ArrayList<>();
    Set<String> denied = new LinkedHashSet<>();
    said.forEach((key, tellings) -> {
      List<Said> told =
          tellings.stream().filter(each -> each.statement().standing() != Standing.DENIED).toList();
      if (told.isEmpty()) {
        tellings.forEach(each -> denied.add(each.statement().id()));
      } else {
        hops.add(hop(key, tellings, told));
      }
    });
    hops.sort(
        Comparator.comparing(Hop::from)
            .thenComparing(Hop::to)
            .thenComparing(Hop::instrument)
            .thenComparing(Hop::claim)
            .thenComparing(Hop::basis));
    return new Made(hops, unreal + denied.size());
  }

  private static boolean isReal(Standing standing) {
    return switch (standing) {
      case REPORTED, ATTRIBUTED, ALLEGED, PLANNED, FORECAST, DENIED -> true;
      case HYPOTHETICAL, CALL_TO_ACTION, OPINION -> false;
    };
  }

  private static boolean isDone(Standing standing) {
    return standing.compareTo(Standing.ALLEGED) <= 0;
  }

  /** The event or the tie of which it tells; by itself where it is neither's. */
  private static String claim(ToldStatement statement, Leg leg) {
    return statement
        .event()
        .or(() -> tie(statement, leg).map(ToldStatement.OfTie::id))
        .orElse(statement.id());
  }

  /** The tie between the two; with a go-between the one that begins or ends as the leg does. */
  private static Optional<ToldStatement.OfTie> tie(ToldStatement statement, Leg leg) {
    return statement.ties().stream()
        .max(
            Comparator.comparingInt(
                    (ToldStatement.OfTie tie) -> shared(tie, leg.from()) + shared(tie, leg.to()))
                .thenComparing(ToldStatement.OfTie::id, Comparator.reverseOrder()));
  }

  private static int shared(ToldStatement.OfTie tie, String actor) {
    return tie.source().equals(actor) || tie.target().equals(actor) ? 1 : 0;
  }

  private static List<Leg> legs(ToldStatement statement, Transfers.Direction direction) {
    List<String> sources = codes(statement.actors(Role.SOURCE));
    List<String> targets = codes(statement.targets());
    List<String> between = codes(statement.actors(Role.VIA));
    Set<Leg> legs = new LinkedHashSet<>();
    boolean together = targets.isEmpty() && between.isEmpty();
    if (between.isEmpty()) {
      join(legs, sources, together ? sources : targets);
    } else {
      join(legs, sources, between);
      join(legs, between, targets);
    }
    List<Leg> back = legs.stream().map(leg -> new Leg(leg.to(), leg.from())).toList();
    return switch (direction) {
      case FORTH -> List.copyOf(legs);
      case BACK -> together ? List.copyOf(legs) : back;
      case BOTH -> {
        legs.addAll(back);
        yield List.copyOf(legs);
      }
    };
  }

  private static void join(Set<Leg> legs, List<String> ones, List<String> others) {
    for (String one : ones) {
      for (String other : others) {
        if (!one.equals(other)) {
          legs.add(new Leg(one, other));
        }
      }
    }
  }

  private static List<String> codes(List<Actor> actors) {
    return actors.stream().map(Actor::code).distinct().toList();
  }

  private static Hop hop(Key key, List<Said> all, List<Said> told) {
    List<Told> tellings =
        all.stream()
            .map(Said::statement)
            .map(each ->
                new Told(
                    key.claim(),
                    each.id(),
                    each.origin(),
                    each.outlet(),
                    each.published(),
                    each.standing(),
                    each.evidence()))
            .toList();
    boolean done = told.stream().anyMatch(each -> isDone(each.statement().standing()));
    Nature nature = told.getFirst().row().nature();
    return new Hop(
        key.claim(),
        key.from(),
        key.to(),
        key.instrument(),
        done ? nature : Nature.CAPACITY,
        key.basis(),
        window(key.claim(), told, done, nature),
        0,
        Hop.belief(tellings),
        tellings);
  }

  private static Window window(String claim, List<Said> told, boolean done, Nature nature) {
    List<ToldStatement> statements =
        told.stream().map(Said::statement).filter(each -> isDone(each.standing()) == done).toList();
    Optional<ToldStatement.OfTie> tie =
        statements.stream()
            .flatMap(each -> each.ties().stream())
            .filter(each -> each.id().equals(claim))
            .findFirst();
    if (tie.isPresent()) {
      return ordered(
          tie.get().since().map(each -> each.earliest()),
          tie.get().until().map(each -> each.latest()),
          true);
    }
    Optional<Period> when =
        statements.stream()
            .flatMap(each -> each.when().stream())
            .min(
                Comparator.<Period>comparingLong(each ->
                        each.to().latest().toEpochDay() - each.from().earliest().toEpochDay())
                    .thenComparing(each -> each.toString()));
    // An agreement that is made holds from then on; so far it is not told to have ended.
    boolean holds = done && nature == Nature.CAPACITY;
    if (when.isPresent()) {
      return new Window(
          Optional.of(when.get().from().earliest()),
          holds ? Optional.empty() : Optional.of(when.get().to().latest()),
          holds);
    }
    Optional<LocalDate> published =
        statements.stream().flatMap(each -> each.published().stream()).min(LocalDate::compareTo);
    if (holds) {
      return Window.lasting(Optional.empty(), Optional.empty());
    }
    return done
        ? new Window(Optional.empty(), published, false)
        : new Window(published, Optional.empty(), false);
  }

  private static Window ordered(
      Optional<LocalDate> first, Optional<LocalDate> last, boolean lasting) {
    boolean crossed = first.isPresent() && last.isPresent() && last.get().isBefore(first.get());
    return new Window(crossed ? Optional.empty() : first, last, lasting);
  }
}
