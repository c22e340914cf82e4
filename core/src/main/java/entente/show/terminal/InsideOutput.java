package entente.show.terminal;

import entente.measure.inside.Act;
import entente.show.Wording;
import java.io.IOException;
import java.io.Writer;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Acts inside an organisation for a reader at a terminal, by period. */
public final class InsideOutput {
  private static final int DAY_WIDTH = 21;

  private final Writer writer;
  private final Paint paint;
  private final int width;

  /** Writes to that writer, no line wider than that. */
  public InsideOutput(Writer writer, Paint paint, int width) {
    this.writer = writer;
    this.paint = paint;
    this.width = width;
  }

  /**
   * Writes the acts.
   *
   * @param title what they have in common
   * @param period names the period of a day
   */
  public void write(String title, List<Act> acts, Function<LocalDate, String> period)
      throws IOException {
    line(paint.bold(title));
    Map<String, List<Act>> periods =
        acts.stream()
            .collect(
                Collectors.groupingBy(
                    act -> act.day().map(period).orElse("day unknown"),
                    LinkedHashMap::new,
                    Collectors.toList()));
    for (Map.Entry<String, List<Act>> entry : periods.entrySet()) {
      line("");
      line(paint.place(entry.getKey()) + paint.dim("  " + kinds(entry.getValue())));
      for (Act act : entry.getValue()) {
        act(act);
      }
    }
    writer.flush();
  }

  private static String kinds(List<Act> acts) {
    Map<String, Long> kinds =
        acts.stream()
            .collect(Collectors.groupingBy(Act::kind, TreeMap::new, Collectors.counting()));
    return Wording.count(acts.size(), "act")
        + ": "
        + kinds.entrySet().stream()
            .map(each -> each.getKey() + " " + each.getValue())
            .collect(Collectors.joining(", "));
  }

  private void act(Act act) throws IOException {
    line("");
    String day = act.dated().orElseGet(() -> act.day().map(each -> "told " + each).orElse(""));
    String dispute = act.disputed() ? ", disputed" : "";
    line(
        "  "
            + paint.dim(day + " ".repeat(Math.max(2, DAY_WIDTH - day.length())))
            + paint.bold(act.kind())
            + "  "
            + String.join(", ", act.members())
            + act.place().map(each -> paint.place("  in " + each)).orElse("")
            + "  "
            + paint.of(act.standing(), act.standing().word() + dispute)
            + paint.dim(
                " · "
                    + Wording.count(act.outlets(), "outlet")
                    + (act.id().startsWith("t") ? " · tie " : " · event ")
                    + act.id()));
    for (String words : Lines.wrap(Lines.quoted(act.sentence()), width - 6)) {
      line("      " + words);
    }
  }

  private void line(String words) throws IOException {
    writer.write(words.stripTrailing());
    writer.write('\n');
  }
}
