package entente.show.terminal;

import entente.foresee.explain.Reason;
import entente.foresee.graph.EventGraph;
import entente.show.foresee.ForecastTable;
import entente.show.foresee.ReasonWords;
import java.io.IOException;
import java.io.Writer;
import java.util.List;
import java.util.Locale;

/** What is foreseen for a reader at a terminal: how likely, what, and why. */
public final class ForecastOutput {
  private static final int REASONS = 3;
  private static final int ALL_REASONS = 8;

  private final Writer writer;
  private final Paint paint;
  private final EventGraph graph;
  private final ReasonWords words;

  /** Writes to that writer. */
  public ForecastOutput(Writer writer, Paint paint, EventGraph graph, ReasonWords words) {
    this.writer = writer;
    this.paint = paint;
    this.graph = graph;
    this.words = words;
  }

  /**
   * Writes what is foreseen.
   *
   * @param why whether every reason is wanted, with its record and its facts
   */
  public void write(String title, List<ForecastTable.Row> rows, boolean why) throws IOException {
    line(paint.bold(title));
    line("");
    for (ForecastTable.Row row : rows) {
      line(
          paint.bold(percent(row.foreseen().chance()))
              + "  "
              + words.event(row.foreseen().event())
              + paint.dim(
                  String.format(
                      Locale.ROOT,
                      "   by habit %.1f are to be expected",
                      row.foreseen().expected())));
      List<Reason> shown =
          row.reasons().stream()
              .filter(reason -> why || reason.points() > 0)
              .limit(why ? ALL_REASONS : REASONS)
              .toList();
      for (Reason reason : shown) {
        reason(row, reason, why);
      }
      if (why) {
        line("");
      }
    }
    writer.flush();
  }

  private static String percent(double chance) {
    return chance < 0.01
        ? "<1 %"
        : String.format(Locale.ROOT, "%2.0f %%", Math.min(99, 100 * chance));
  }

  private void reason(ForecastTable.Row row, Reason reason, boolean why) throws IOException {
    String sign = String.format(Locale.ROOT, "%+5.1f", reason.points());
    line("      " + sign + "  " + words.of(row.foreseen().event(), reason));
    if (!why) {
      return;
    }
    line(
        paint.dim(
            "             rule "
                + reason.family().word()
                + ": "
                + ReasonWords.record(reason)
                + " while it was learnt"));
    for (int fact : reason.facts()) {
      String id = graph.id(fact);
      line(paint.dim("             " + words.fact(fact) + (id.isEmpty() ? "" : "  " + id)));
    }
  }

  private void line(String text) throws IOException {
    writer.write(text.stripTrailing() + "\n");
  }
}
