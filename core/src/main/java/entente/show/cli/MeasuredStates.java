package entente.show.cli;

import entente.measure.align.Alignments;
import entente.measure.align.Besides;
import entente.measure.align.Commitments;
import entente.measure.align.EventLine;
import entente.measure.align.Kernel;
import entente.measure.pole.Pole;
import entente.measure.pole.Poles;
import entente.show.measure.AlignmentTable;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.IntStream;

/** Joins what the ledger and the tables know of a state to what its events say. */
final class MeasuredStates {
  private MeasuredStates() {}

  /** {@return rows of a series: by state, day and pole} */
  static List<AlignmentTable.Row> rows(
      Alignments alignments,
      Poles poles,
      List<String> states,
      Kernel kernel,
      List<LocalDate> days,
      Function<String, Besides> besides,
      List<String> shown) {
    List<List<List<EventLine>>> series = alignments.series(states, kernel, days);
    List<Besides> known = states.stream().map(besides).toList();
    return IntStream.range(0, states.size())
        .parallel()
        .boxed()
        .flatMap(
            i -> rows(states.get(i), series.get(i), known.get(i), poles.poles(), shown).stream())
        .toList();
  }

  private static List<AlignmentTable.Row> rows(
      String state,
      List<List<EventLine>> series,
      Besides known,
      List<Pole> poles,
      List<String> shown) {
    Map<String, Pole> byName = new HashMap<>();
    poles.forEach(each -> byName.put(each.name(), each));
    List<AlignmentTable.Row> rows = new ArrayList<>();
    Map<String, Commitments> remembered = new HashMap<>();
    LocalDate before = LocalDate.MIN;
    for (List<EventLine> ofDay : series) {
      for (EventLine line : ofDay) {
        if (!shown.contains(line.pole())) {
          continue;
        }
        Pole pole = byName.getOrDefault(line.pole(), poles.getFirst());
        if (known.turns(before, line.day())) {
          remembered.clear();
        }
        before = line.day();
        rows.add(
            new AlignmentTable.Row(
                state,
                line,
                remembered.computeIfAbsent(
                    line.pole(), name -> known.commitments(pole, state, line.day())),
                known.votes(pole, state, line.day())));
      }
    }
    return rows;
  }
}
