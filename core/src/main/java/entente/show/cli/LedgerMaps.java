package entente.show.cli;

import entente.event.Actor;
import entente.keep.store.LedgerQueries;
import entente.measure.align.EventLine;
import entente.measure.align.Kernel;
import entente.measure.event.Acts;
import entente.measure.pole.Pole;
import entente.show.site.Course;
import entente.show.site.LedgerMap;
import entente.show.site.Maps;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Makes the map of one ledger, which is kept until the file changes. */
final class LedgerMaps implements Maps {
  /** A dataset can hold very many; a map on which all stand shows nothing. */
  private static final int MOST_EXERCISES = 3000;

  private final RememberedActs acts;
  private final Outlines outlines;

  private Optional<Made> last = Optional.empty();

  LedgerMaps(RememberedActs acts, Outlines outlines) {
    this.acts = acts;
    this.outlines = outlines;
  }

  /** A map, and of what it was made. */
  private record Made(RememberedActs.Remembered of, Optional<LedgerMap> map) {}

  @Override
  public Outlines outlines() {
    return outlines;
  }

  @Override
  public synchronized Optional<LedgerMap> of(LedgerQueries queries) {
    RememberedActs.Remembered now = acts.of(queries);
    Optional<Made> known = last.filter(each -> each.of() == now);
    return known.isPresent() ? known.get().map() : made(now, queries);
  }

  private Optional<LedgerMap> made(RememberedActs.Remembered now, LedgerQueries queries) {
    List<LocalDate> days = days(now.measured().acts(), queries);
    Optional<LedgerMap> map =
        days.isEmpty() ? Optional.empty() : Optional.of(map(now, days, queries));
    last = Optional.of(new Made(now, map));
    return map;
  }

  /** Ends of months from where most acts begin to the last, and the day of the last. */
  private static List<LocalDate> days(Acts acts, LedgerQueries queries) {
    List<LocalDate> span = acts.span();
    if (span.isEmpty()) {
      return queries.lastDay().stream().toList();
    }
    LocalDate end = span.getLast();
    return Stream.concat(
            Window.months(acts, end).stream().filter(each -> each.isBefore(end)), Stream.of(end))
        .toList();
  }

  private LedgerMap map(
      RememberedActs.Remembered now, List<LocalDate> days, LedgerQueries queries) {
    List<String> states =
        now.measured().acts().actors().stream()
            .filter(each -> Actor.of(each).isState())
            .sorted()
            .toList();
    List<List<List<EventLine>>> series = now.alignments().series(states, Kernel.DEFAULT, days);
    boolean[] known = new boolean[days.size()];
    known[days.size() - 1] = true;
    for (List<List<EventLine>> ofState : series) {
      for (int i = 0; i < known.length; i++) {
        known[i] |= ofState.get(i).stream().anyMatch(line -> line.share().result().isPresent());
      }
    }
    int[] places = IntStream.range(0, known.length).filter(i -> known[i]).toArray();
    Map<String, List<Course>> courses = new HashMap<>();
    for (Pole pole : acts.poles().poles()) {
      List<Course> toward = new ArrayList<>();
      for (int i = 0; i < states.size(); i++) {
        course(states.get(i), series.get(i), pole.name(), places).ifPresent(toward::add);
      }
      courses.put(pole.name(), toward);
    }
    return new LedgerMap(
        acts.poles().poles(),
        IntStream.of(places).mapToObj(days::get).toList(),
        courses,
        queries.exercises(MOST_EXERCISES),
        MapArcs.of(now.ties(), now.hops()));
  }

  private static Optional<Course> course(
      String state, List<List<EventLine>> series, String pole, int[] places) {
    List<Optional<Course.Figure>> figures =
        IntStream.of(places).mapToObj(place -> figure(series.get(place), pole)).toList();
    return figures.stream().anyMatch(Optional::isPresent)
        ? Optional.of(new Course(state, figures))
        : Optional.empty();
  }

  private static Optional<Course.Figure> figure(List<EventLine> lines, String pole) {
    return lines.stream()
        .filter(line -> line.pole().equals(pole))
        .findFirst()
        .flatMap(line ->
            line.share()
                .result()
                .map(share -> new Course.Figure(share, line.cooperation(), line.conflict())));
  }
}
