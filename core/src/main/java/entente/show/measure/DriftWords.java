package entente.show.measure;

import entente.measure.Measured;
import entente.measure.Outcome;
import entente.measure.change.OnlineChange;
import entente.measure.drift.BreakScan;
import entente.measure.drift.DriftReport;
import entente.measure.drift.KnownDate;
import entente.measure.drift.VoteDrift;
import entente.show.Wording;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** Drift in words, line by line, wherever it is shown. */
public final class DriftWords {
  private static final int MOST_BREAKS = 5;

  private final List<Line> lines = new ArrayList<>();

  private DriftWords() {}

  /**
   * A line.
   *
   * @param name of what it tells; empty where it goes on with the line before
   * @param words what it tells
   */
  public record Line(String name, String words) {}

  /**
   * {@return the report in words}
   *
   * @param leader code of the pole's leader
   * @param step such as {@code month}
   */
  public static List<Line> of(DriftReport report, String leader, String step) {
    DriftWords words = new DriftWords();
    words.all(report, leader, step);
    return List.copyOf(words.lines);
  }

  private void line(String name, String words) {
    lines.add(new Line(name, words));
  }

  private void all(DriftReport report, String leader, String step) {
    if (report.votes().isPresent()) {
      VoteDrift votes = report.votes().get();
      line(
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
      line("", votes.words(report.state(), leader));
    }
    if (report.at().isPresent()) {
      known("events", "acts of cooperation a " + step, report.known());
      known("", "for each document", report.perDocument());
      known("coverage", "documents a " + step, report.coverage());
      if (report.isInseparable()) {
        line("", "not separable from coverage: the documents change at the same time");
      }
    }
    breaks("breaks", report, report.breaks(), step, true);
    if (report.coverageBreaks().isPresent()) {
      breaks("of coverage", report, report.coverageBreaks().get(), step, false);
    }
  }

  private void known(String name, String what, Outcome<KnownDate> outcome) {
    switch (outcome) {
      case Outcome.Missing<KnownDate>(String reason) -> line(name, what + ": no data: " + reason);
      case Outcome.Found<KnownDate>(KnownDate found) -> {
        line(
            name,
            "%s: level times %s, a year's growth times %s, dispersion %.1f"
                .formatted(
                    what, Wording.of(found.jump()), Wording.of(found.slope()), found.dispersion()));
        List<String> placebos = new ArrayList<>();
        placebo(placebos, found.placeboDates(), found.dates(), "other dates");
        placebo(placebos, found.placeboStates(), found.states(), "other states");
        if (!placebos.isEmpty()) {
          line("", "as large a jump by chance: " + String.join(", ", placebos));
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
      String name, DriftReport report, BreakScan scan, String step, boolean cautious) {
    switch (scan.breaks()) {
      case Outcome.Missing<List<BreakScan.Break>>(String reason) ->
          line(name, "no data: " + reason);
      case Outcome.Found<List<BreakScan.Break>>(List<BreakScan.Break> found) -> {
        if (found.isEmpty()) {
          line(name, "none under any penalty");
        }
        boolean first = true;
        for (BreakScan.Break each : found.subList(0, Math.min(MOST_BREAKS, found.size()))) {
          String caution =
              cautious ? report.caution(each).map(words -> "; " + words).orElse("") : "";
          line(
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
          line("", "%d more under smaller penalties".formatted(found.size() - MOST_BREAKS));
        }
      }
    }
    List<OnlineChange.UnderHazard> hazards = scan.hazards().result().orElse(List.of());
    if (!hazards.isEmpty()) {
      line(
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
}
