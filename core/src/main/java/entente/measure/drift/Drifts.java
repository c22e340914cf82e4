package entente.measure.drift;

import entente.measure.Outcome;
import entente.measure.align.VoteLine;
import entente.measure.change.Drift;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.NavigableMap;
import java.util.Optional;

/** Works out drift. */
public final class Drifts {
  private static final String NO_DATE = "no date was asked for";
  private static final int MIN_SEGMENT = 3;

  private Drifts() {}

  /**
   * {@return the drift of a state toward a pole}
   *
   * @param counts acts of cooperation by step
   * @param documents on the state by step
   * @param others counts of other states with the pole
   * @param votes who moved in the votes
   * @param stepsPerYear 12 for months
   */
  public static DriftReport ofEvents(
      String state,
      String pole,
      Optional<LocalDate> at,
      StepSeries counts,
      StepSeries documents,
      Collection<StepSeries> others,
      Optional<VoteDrift> votes,
      int stepsPerYear) {
    return new DriftReport(
        state,
        pole,
        at,
        votes,
        at.map(day -> KnownDate.of(counts, Optional.empty(), others, day, stepsPerYear))
            .orElseGet(() -> Outcome.missing(NO_DATE)),
        at.map(day -> KnownDate.of(counts, Optional.of(documents), List.of(), day, stepsPerYear))
            .orElseGet(() -> Outcome.missing(NO_DATE)),
        at.map(day -> KnownDate.of(documents, Optional.empty(), List.of(), day, stepsPerYear))
            .orElseGet(() -> Outcome.missing(NO_DATE)),
        BreakScan.of(counts, true, MIN_SEGMENT),
        Optional.of(BreakScan.of(documents, true, MIN_SEGMENT)),
        List.of());
  }

  /**
   * {@return the breaks of a series that a table gives}
   *
   * @param exposure behind it, if known
   * @param notes what sources say of it
   */
  public static DriftReport ofSeries(
      String state,
      StepSeries series,
      Optional<StepSeries> exposure,
      List<DriftReport.Note> notes) {
    return new DriftReport(
        state,
        series.name(),
        Optional.empty(),
        Optional.empty(),
        Outcome.missing(NO_DATE),
        Outcome.missing(NO_DATE),
        Outcome.missing(NO_DATE),
        BreakScan.of(series, false, 2),
        exposure.map(each -> BreakScan.of(each, false, 2)),
        notes);
  }

  /**
   * {@return who moved in the votes, from the year before the date to the year of the date; none
   * where an estimate is missing}
   */
  public static Optional<VoteDrift> votes(
      NavigableMap<Integer, VoteLine.Point> state,
      NavigableMap<Integer, VoteLine.Point> leader,
      int from,
      int to) {
    VoteLine.Point x1 = state.get(from);
    VoteLine.Point x2 = state.get(to);
    VoteLine.Point p1 = leader.get(from);
    VoteLine.Point p2 = leader.get(to);
    if (x1 == null || x2 == null || p1 == null || p2 == null) {
      return Optional.empty();
    }
    return Optional.of(
        new VoteDrift(from, to, Drift.of(x1.point(), x2.point(), p1.point(), p2.point())));
  }
}
