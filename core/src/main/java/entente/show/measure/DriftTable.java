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
          row(
              report,
              "vote distance before",
              null,
              votes.drift().from(),
              null,
              null,
              null,
              null,
              years);
          row(
              report,
              "vote distance after",
              null,
              votes.drift().to(),
              null,
              null,
              null,
              null,
              years);
          row(report, "own movement", null, votes.drift().own(), null, null, null, null, years);
          row(
              report,
              "movement of the pole",
              null,
              votes.drift().pole(),
              null,
              null,
              null,
              null,
              years);
        });
    known(report, "jump", report.known());
    known(report, "jump per document", report.perDocument());
    known(report, "jump of coverage", report.coverage());
    breaks(report, "break", report.breaks(), true);
    report.coverageBreaks().ifPresent(scan -> breaks(report, "break of coverage", scan, false));
  }

  private void row(DriftReport report, String what, @Nullable Object... cells) {
    List<@Nullable Object> row = new ArrayList<>(List.of(report.state(), report.pole(), what));
    row.addAll(Arrays.asList(cells));
    rows.add(row);
  }

  private void known(DriftReport report, String what, Outcome<KnownDate> outcome) {
    String day = report.at().map(LocalDate::toString).orElse(null);
    switch (outcome) {
      case Outcome.Missing<KnownDate>(String reason) -> {
        if (day != null) {
          row(report, what, day, null, null, null, null, null, "no data: " + reason);
        }
      }
      case Outcome.Found<KnownDate>(KnownDate found) -> {
        jump(report, what, day, found.jump(), found.placeboDates(), found.dates());
        if (found.states() > 0) {
          jump(
              report,
              what + ", among states",
              day,
              found.jump(),
              found.placeboStates(),
              found.states());
        }
      }
    }
  }

  private void jump(
      DriftReport report, String what, @Nullable String day, Interval jump, Measured p, int n) {
    row(
        report,
        what,
        day,
        jump.estimate(),
        jump.low(),
        jump.high(),
        p.value().isPresent() ? (Object) p.value().getAsDouble() : null,
        (long) n,
        report.isInseparable() ? "not separable from coverage" : null);
  }

  private void breaks(DriftReport report, String what, BreakScan scan, boolean cautious) {
    for (BreakScan.Break each : scan.breaks().result().orElse(List.of())) {
      String lasts = each.lasts() ? "outlasts the usual penalty" : "only under small penalties";
      String caution = cautious ? report.caution(each).map(words -> "; " + words).orElse("") : "";
      row(
          report,
          what,
          each.lastBefore().toString(),
          each.upTo(),
          null,
          null,
          null,
          null,
          lasts + caution);
    }
    for (OnlineChange.UnderHazard each : scan.hazards().result().orElse(List.of())) {
      row(
          report,
          what.equals("break") ? "steps since a change" : "steps since a change of coverage",
          null,
          (double) each.change().runLength(),
          null,
          null,
          each.change().probability(),
          null,
          "hazard 1 in %.0f".formatted(1 / each.hazard()));
    }
  }
}
