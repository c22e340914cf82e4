package entente.show.cli;

import entente.event.Actor;
import entente.event.PartialDate;
import entente.event.Role;
import entente.event.Standing;
import entente.foresee.scenario.Change;
import entente.foresee.scenario.Worlds;
import entente.keep.event.CountedEvent;
import entente.keep.event.Event;
import entente.keep.event.RecordedEvents;
import entente.keep.reference.Memberships;
import entente.keep.store.LedgerQueries;
import entente.keep.tie.CountedTie;
import entente.keep.tie.Tie;
import entente.measure.Interval;
import entente.measure.Outcome;
import entente.measure.align.Alignments;
import entente.measure.align.Besides;
import entente.measure.align.EventLine;
import entente.measure.align.Kernel;
import entente.measure.pole.Pole;
import entente.measure.pole.Poles;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/** Alignment of the states of a scenario, as things are and with its changes. */
final class SupposedAlignment {
  private final LedgerQueries queries;
  private final RecordedEvents recorded;
  private final Poles poles;
  private final List<Change> changes;
  private final Memberships memberships = Memberships.shipped();

  SupposedAlignment(
      LedgerQueries queries, RecordedEvents recorded, Poles poles, List<Change> changes) {
    this.queries = queries;
    this.recorded = recorded;
    this.poles = poles;
    this.changes = changes;
  }

  /**
   * A figure in both worlds.
   *
   * @param measure share, net or commitments
   */
  record Line(
      String state,
      String pole,
      String measure,
      Optional<Interval> before,
      Optional<Interval> after) {
    boolean differs() {
      return !before.equals(after);
    }
  }

  /** {@return the figures that differ, by state and pole} */
  List<Line> lines(LocalDate day) {
    Set<String> states = new TreeSet<>();
    for (Change change : changes) {
      for (String code : List.of(change.source(), change.target())) {
        if (!code.isEmpty() && Actor.of(code).isState()) {
          states.add(code);
        }
      }
    }
    Alignments before =
        MeasuredLedger.read(queries, Set.of(), recorded, event -> true, List.of())
            .toward(poles, memberships);
    Alignments after = changed().toward(poles, memberships);
    List<CountedTie> ties = queries.countedTies();
    AlignmentTables tables = new AlignmentTables(queries, poles, memberships, ties);
    AlignmentTables changedTables = new AlignmentTables(queries, poles, memberships, changed(ties));
    List<Line> lines = new ArrayList<>();
    for (String state : states) {
      List<EventLine> was = before.lines(state, day, Kernel.DEFAULT);
      List<EventLine> is = after.lines(state, day, Kernel.DEFAULT);
      for (int i = 0; i < was.size(); i++) {
        String pole = was.get(i).pole();
        lines.add(new Line(state, pole, "share", of(was.get(i).share()), of(is.get(i).share())));
        lines.add(new Line(state, pole, "net", of(was.get(i).net()), of(is.get(i).net())));
      }
      Besides known = tables.besides(state, List.of());
      Besides supposed = changedTables.besides(state, List.of());
      for (Pole pole : poles.poles()) {
        if (!pole.leader().equals(state)) {
          lines.add(
              new Line(
                  state,
                  pole.name(),
                  "commitments",
                  Optional.of(known.commitments(pole, state, day).share()),
                  Optional.of(supposed.commitments(pole, state, day).share())));
        }
      }
    }
    return lines.stream().filter(Line::differs).toList();
  }

  private static Optional<Interval> of(Outcome<Interval> outcome) {
    return outcome.result();
  }

  private MeasuredLedger changed() {
    RecordedEvents left =
        recorded.only(event ->
            changes.stream()
                .noneMatch(change ->
                    change.takes(
                        recorded.actors().get(recorded.source(event)),
                        recorded.types().get(recorded.type(event)),
                        recorded.actors().get(recorded.target(event)),
                        recorded.day(event))));
    List<CountedEvent> supposed =
        changes.stream()
            .filter(change -> change.adds() && !change.isTie())
            .map(SupposedAlignment::event)
            .toList();
    return MeasuredLedger.read(queries, Set.of(), left, this::isLeft, supposed);
  }

  private boolean isLeft(CountedEvent event) {
    int day = Math.toIntExact(event.day().toEpochDay());
    for (Change change : changes) {
      for (Event.Part one : event.parts()) {
        for (Event.Part other : event.parts()) {
          if (!one.equals(other)
              && change.takes(one.actor().code(), event.type(), other.actor().code(), day)) {
            return false;
          }
        }
      }
    }
    return true;
  }

  private static CountedEvent event(Change change) {
    return new CountedEvent(
        Worlds.SUPPOSED,
        change.day().orElseThrow(),
        change.type(),
        Event.Status.REPORTED,
        List.of(
            new Event.Part(Role.SOURCE, Actor.of(change.source())),
            new Event.Part(Role.TARGET, Actor.of(change.target()))),
        List.of(new CountedEvent.Origin(Worlds.SUPPOSED, Standing.REPORTED)));
  }

  private List<CountedTie> changed(List<CountedTie> ties) {
    List<CountedTie> changed = new ArrayList<>();
    for (CountedTie tie : ties) {
      boolean taken =
          changes.stream()
              .anyMatch(change ->
                  change.isTie()
                      && !change.adds()
                      && change.isOf(tie.source(), tie.type(), tie.target()));
      if (!taken) {
        changed.add(tie);
      }
    }
    for (Change change : changes) {
      if (change.isTie() && change.adds()) {
        changed.add(
            new CountedTie(
                Worlds.SUPPOSED,
                change.type(),
                Tie.State.IN_FORCE,
                change.source(),
                change.target(),
                change.day().map(day -> PartialDate.parse(day.toString())),
                Optional.empty(),
                change.day(),
                1,
                Standing.REPORTED));
      }
    }
    return changed;
  }
}
