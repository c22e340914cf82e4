package entente.show.measure;

import entente.keep.store.Table;
import entente.measure.Interval;
import entente.measure.Measured;
import entente.measure.Outcome;
import entente.measure.change.OnlineChange;
import entente.measure.drift.BreakScan;
import entente.measure.drift.DriftReport;
import entente.measure.drift.KnownDate;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Drift as a table: a row for each thing that was found. */
public final class DriftTable {
  private static final List<String> COLUMNS =
      List.of("state", "pole", "what", "day", "figure", "low", "high", "p", "n", "note");

  private final List<List<@Nullable Object>> rows = new ArrayList<>();

  private DriftTable() {}

  /** {@return the reports under one another} */
  public static Table of(List<DriftReport> reports) {
    DriftTable table = new DriftTable();
    reports.forEach(table::add);
    return new Table(COLUMNS, table.rows);
  }

  private void add(DriftReport report) {
    report
        .votes()
        .ifPresent(votes -> {
          String years =
              votes.from()
                  + " to "
                  + votes.to()
                  + ": "
                  + votes.mover().name().toLowerCase(java.util.Locale.ROOT);
          figure(report, "vote distance before", null, votes.drift().from(), years);
          figure(report, "vote distance after", null, votes.drift().to(), years);
          figure(report, "own movement", null, votes.drift().own(), years);
          figure(report, "movement of the pole", null, votes.drift().pole(), years);
        });
    known(report, "jump", report.known());
    known(report, "jump per document", report.perDocument());
    known(report, "jump of coverage", report.coverage());
    breaks(report, "break", report.breaks(), true);
    report.coverageBreaks().ifPresent(scan -> breaks(report, "break of coverage", scan, false));
  }

  private void figure(
      DriftReport report, String what, @Nullable String day, double figure, @Nullable String note) {
    rows.add(
        Arrays.asList(
            report.state(), report.pole(), what, day, figure, null, null, null, null, note));
  }

  private void known(DriftReport report, String what, Outcome<KnownDate> outcome) {
    String day = report.at().map(LocalDate::toString).orElse(null);
    switch (outcome) {
      case Outcome.Missing<KnownDate>(String reason) -> {
        if (day != null) {
          rows.add(
              Arrays.asList(
                  report.state(),
                  report.pole(),
                  what,
                  day,
                  null,
                  null,
                  null,
                  null,
                  null,
                  "no data: " + reason));
        }
      }
      case Outcome.Found<KnownDate>(KnownDate found) -> {
        Interval jump = found.jump();
        String separable = report.isInseparable() ? "not separable from coverage" : null;
        rows.add(
            Arrays.asList(
                report.state(),
                report.pole(),
                what,
                day,
                jump.estimate(),
                jump.low(),
                jump.high(),
                p(found.placeboDates()),
                (long) found.dates(),
                separable));
        if (found.states() > 0) {
          rows.add(
              Arrays.asList(
                  report.state(),
                  report.pole(),
                  what + ", among states",
                  day,
                  jump.estimate(),
                  jump.low(),
                  jump.high(),
                  p(found.placeboStates()),
                  (long) found.states(),
                  separable));
        }
      }
    }
  }

  private static @Nullable Object p(Measured p) {
    return p.value().isPresent() ? (Object) p.value().getAsDouble() : null;
  }

  private void breaks(DriftReport report, String what, BreakScan scan, boolean cautious) {
    for (BreakScan.Break each : scan.breaks().result().orElse(List.of())) {
      String lasts = each.lasts() ? "outlasts the usual penalty" : "only under small penalties";
      String caution =
          cautious
              ? report
                  .caution(each.lastBefore(), each.lastBefore().plusYears(1))
                  .map(words -> "; " + words)
                  .orElse("")
              : "";
      rows.add(
          Arrays.asList(
              report.state(),
              report.pole(),
              what,
              each.lastBefore().toString(),
              each.upTo(),
              null,
              null,
              null,
              null,
              lasts + caution));
    }
    for (OnlineChange.UnderHazard each : scan.hazards().result().orElse(List.of())) {
      rows.add(
          Arrays.asList(
              report.state(),
              report.pole(),
              what.equals("break") ? "steps since a change" : "steps since a change of coverage",
              null,
              (double) each.change().runLength(),
              null,
              null,
              each.change().probability(),
              null,
              "hazard 1 in %.0f".formatted(1 / each.hazard())));
    }
  }
}
