package entente.show.cli;

import entente.event.Actor;
import entente.measure.align.Alignments;
import entente.measure.drift.Drifts;
import entente.measure.drift.StepSeries;
import entente.measure.event.Sign;
import entente.measure.pole.Pole;
import entente.show.measure.Drifted;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Works out the drift of states toward poles from a ledger's events. */
final class LedgerDrifts {
  private static final int LEAST_EVENTS = 10;

  private final MeasuredLedger measured;
  private final Alignments alignments;
  private final IdealPoints ideals;
  private final Steps by;
  private final List<LocalDate> ends;
  private final LocalDate before;
  private final List<String> states;

  /**
   * For that ledger.
   *
   * @param ends the last days of the steps
   */
  LedgerDrifts(
      MeasuredLedger measured,
      Alignments alignments,
      IdealPoints ideals,
      Steps by,
      List<LocalDate> ends) {
    this.measured = measured;
    this.alignments = alignments;
    this.ideals = ideals;
    this.by = by;
    this.ends = List.copyOf(ends);
    this.before = ends.isEmpty() ? LocalDate.MIN : by.before(ends.getFirst());
    this.states =
        measured.acts().actors().stream()
            .filter(each -> Actor.of(each).isState())
            .sorted()
            .toList();
  }

  /** {@return the drift of a state that does not lead the pole} */
  Drifted of(String state, Pole pole, Optional<LocalDate> at) {
    StepSeries counts = counts(state, pole);
    List<StepSeries> placebos =
        states.stream()
            .filter(each -> !each.equals(state) && !each.equals(pole.leader()))
            .map(each -> counts(each, pole))
            .filter(each -> each.sum() >= LEAST_EVENTS)
            .toList();
    return new Drifted(
        pole,
        Drifts.ofEvents(
            state,
            pole.name(),
            at,
            counts,
            documents(state),
            placebos,
            at.flatMap(day ->
                Drifts.votes(
                    ideals.of(state), ideals.of(pole.leader()), day.getYear() - 1, day.getYear())),
            by.perYear()),
        counts,
        placebos);
  }

  private StepSeries counts(String state, Pole pole) {
    return new StepSeries(
        state + " " + pole.name(),
        ends,
        alignments.counts(state, pole.name(), Sign.COOPERATION, before, ends).stream()
            .map(Integer::doubleValue)
            .toList());
  }

  private StepSeries documents(String state) {
    List<Double> values = new ArrayList<>();
    LocalDate last = before;
    for (LocalDate end : ends) {
      values.add(measured.documents().between(state, last.plusDays(1), end));
      last = end;
    }
    return new StepSeries("documents on " + state, ends, values);
  }
}
