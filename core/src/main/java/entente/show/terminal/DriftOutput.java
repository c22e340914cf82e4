package entente.show.terminal;

import entente.measure.Measured;
import entente.measure.Outcome;
import entente.measure.change.FalseDiscovery;
import entente.measure.change.OnlineChange;
import entente.measure.drift.BreakScan;
import entente.measure.drift.DriftReport;
import entente.measure.drift.KnownDate;
import entente.measure.drift.VoteDrift;
import entente.show.Wording;
import java.io.IOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;

/** Drift for a reader at a terminal. */
public final class DriftOutput {
  private static final int NAME_WIDTH = 12;
  private static final int LEAST_WORDS = 40;
  private static final int MOST_BREAKS = 5;
  private static final double LEVEL = 0.1;

  private final Writer writer;
  private final Paint paint;
  private final Facts facts;

  /** Writes to that writer, no line wider than that. */
  public DriftOutput(Writer writer, Paint paint, int width) {
    this.writer = writer;
    this.paint = paint;
    this.facts =
        new Facts(writer, paint, NAME_WIDTH, Math.max(LEAST_WORDS, width - NAME_WIDTH - 2));
  }

  /**
   * Writes the reports and how many false alarms so many give.
   *
   * @param leader code of the pole's leader, by its name
   * @param step such as {@code month}
   */
  public void write(List<DriftReport> reports, UnaryOperator<String> leader, String step)
      throws IOException {
    boolean first = true;
    for (DriftReport report : reports) {
      if (!first) {
        facts.line("");
      }
      first = false;
      one(report, leader.apply(report.pole()), step);
    }
    facts.line("");
    alarms(reports);
    writer.flush();
  }

  private void one(DriftReport report, String leader, String step) throws IOException {
    facts.line(
        paint.bold(
            report.state()
                + "  "
                + report.pole()
                + report.at().map(day -> "  at " + day).orElse("")));
    if (report.votes().isPresent()) {
      VoteDrift votes = report.votes().get();
      facts.fact(
          "votes",
          String.format(
              Locale.ROOT,
              "distance %.2f in %d, %.2f in %d: own movement %+.2f, the pole's %+.2f",
              votes.drift().from(),
              votes.from(),
              votes.drift().to(),
              votes.to(),
              votes.drift().own(),
              votes.drift().pole()));
      facts.fact("", votes.words(report.state(), leader));
    }
    if (report.at().isPresent()) {
      known("events", "acts of cooperation a " + step, report.known());
      known("", "for each document", report.perDocument());
      known("coverage", "documents a " + step, report.coverage());
      if (report.isInseparable()) {
        facts.fact("", "not separable from coverage: the documents change at the same time");
      }
    }
    breaks("breaks", report, report.breaks(), step, true);
    if (report.coverageBreaks().isPresent()) {
      breaks("of coverage", report, report.coverageBreaks().get(), step, false);
    }
  }

  private void known(String name, String what, Outcome<KnownDate> outcome) throws IOException {
    switch (outcome) {
      case Outcome.Missing<KnownDate>(String reason) ->
          facts.fact(name, what + ": no data: " + reason);
      case Outcome.Found<KnownDate>(KnownDate found) -> {
        facts.fact(
            name,
            "%s: level times %s, a year's growth times %s, dispersion %.1f"
                .formatted(
                    what, Wording.of(found.jump()), Wording.of(found.slope()), found.dispersion()));
        List<String> placebos = new ArrayList<>();
        placebo(placebos, found.placeboDates(), found.dates(), "other dates");
        placebo(placebos, found.placeboStates(), found.states(), "other states");
        if (!placebos.isEmpty()) {
          facts.fact("", "as large a jump by chance: " + String.join(", ", placebos));
        }
      }
    }
  }

  private static void placebo(List<String> words, Measured p, int n, String among) {
    if (p instanceof Measured.Value(double value)) {
      words.add("p %.2f among %d %s".formatted(value, n, among));
    }
  }

  private void breaks(
      String name, DriftReport report, BreakScan scan, String step, boolean cautious)
      throws IOException {
    switch (scan.breaks()) {
      case Outcome.Missing<List<BreakScan.Break>>(String reason) ->
          facts.fact(name, "no data: " + reason);
      case Outcome.Found<List<BreakScan.Break>>(List<BreakScan.Break> found) -> {
        if (found.isEmpty()) {
          facts.fact(name, "none under any penalty");
        }
        boolean first = true;
        for (BreakScan.Break each : found.subList(0, Math.min(MOST_BREAKS, found.size()))) {
          String caution =
              cautious ? report.caution(each).map(words -> "; " + words).orElse("") : "";
          facts.fact(
              first ? name : "",
              "after %s, up to a penalty of %s%s%s"
                  .formatted(
                      each.lastBefore(),
                      brief(each.upTo()),
                      each.lasts()
                          ? ", " + brief(each.upTo() / scan.usual()) + " times the usual"
                          : " (the usual one removes it)",
                      caution));
          first = false;
        }
        if (found.size() > MOST_BREAKS) {
          facts.fact("", "%d more under smaller penalties".formatted(found.size() - MOST_BREAKS));
        }
      }
    }
    List<OnlineChange.UnderHazard> hazards = scan.hazards().result().orElse(List.of());
    if (!hazards.isEmpty()) {
      facts.fact(
          "",
          "%ss since the last change: ".formatted(step)
              + hazards.stream()
                  .map(each ->
                      "%d (p %.2f) at a hazard of 1 in %.0f"
                          .formatted(
                              each.change().runLength(),
                              each.change().probability(),
                              1 / each.hazard()))
                  .collect(Collectors.joining(", ")));
    }
  }

  private static String brief(double figure) {
    return figure >= 100
        ? String.format(Locale.ROOT, "%,.0f", figure)
        : String.format(Locale.ROOT, "%.3g", figure);
  }

  /**
   * Says how many alarms would sound with nothing to find, and which stand after allowing for it.
   */
  private void alarms(List<DriftReport> reports) throws IOException {
    List<DriftReport> tested =
        reports.stream()
            .filter(each -> each.known().result().flatMap(found -> p(found)).isPresent())
            .toList();
    if (tested.isEmpty()) {
      return;
    }
    double[] ps =
        tested.stream()
            .mapToDouble(each -> each.known().result().flatMap(found -> p(found)).orElse(1.0))
            .toArray();
    double[] adjusted = FalseDiscovery.adjusted(ps);
    List<String> standing = new ArrayList<>();
    for (int i = 0; i < adjusted.length; i++) {
      if (adjusted[i] <= LEVEL) {
        standing.add(tested.get(i).state() + " " + tested.get(i).pole());
      }
    }
    facts.line(
        paint.dim(
            "%d series tested: at p %.1f, %.1f would sound with nothing to find."
                    .formatted(
                        tested.size(),
                        LEVEL,
                        FalseDiscovery.expectedFalseAlarms(tested.size(), LEVEL))
                + " With a false discovery rate of 10 %: "
                + (standing.isEmpty() ? "none stands." : String.join(", ", standing) + ".")));
  }

  private static Optional<Double> p(KnownDate found) {
    return found.placeboDates() instanceof Measured.Value(double value)
        ? Optional.of(value)
        : Optional.empty();
  }
}
