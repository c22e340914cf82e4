package entente.show.terminal;

import entente.measure.Measured;
import entente.measure.change.FalseDiscovery;
import entente.measure.drift.DriftReport;
import entente.measure.drift.KnownDate;
import entente.show.measure.DriftWords;
import java.io.IOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;

/** Drift for a reader at a terminal. */
public final class DriftOutput {
  private static final int NAME_WIDTH = 12;
  private static final int LEAST_WORDS = 40;
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
    for (DriftWords.Line line : DriftWords.of(report, leader, step)) {
      facts.fact(line.name(), line.words());
    }
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
