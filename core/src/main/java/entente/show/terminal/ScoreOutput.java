package entente.show.terminal;

import entente.score.Cause;
import entente.score.Confusion;
import entente.score.ExpectedScores;
import entente.score.Figure;
import entente.score.Interval;
import entente.score.Measure;
import entente.score.Row;
import entente.score.ScoreReport;
import entente.show.Wording;
import java.io.IOException;
import java.io.Writer;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.stream.Collectors;

/** A report of scores for a reader at a terminal, in tables. */
public final class ScoreOutput {
  private static final int NAME = 36;
  private static final int SHORT_NAME = 22;
  private static final String NOTHING = "–";

  private final Writer writer;
  private final Paint paint;

  /** Writes to that writer, which stays open. */
  public ScoreOutput(Writer writer, Paint paint) {
    this.writer = writer;
    this.paint = paint;
  }

  /** Writes the tables. */
  public void write(ScoreReport report) throws IOException {
    line(
        "%s · %s · %,d coded"
            .formatted(
                Wording.count(report.documents(), "document"),
                Wording.count(report.gold(), "gold statement"),
                report.system()));
    line("");
    figures(report);
    rows("By type", report.types());
    rows("By role (actors, events and ties)", report.roles());
    rows("By standing (with its type)", report.standings());
    confusion(report.confusion());
    causes(report);
    writer.flush();
  }

  private void figures(ScoreReport report) throws IOException {
    line(
        paint.bold(" ".repeat(NAME) + cell("P", 7) + cell("R", 7) + cell("F1", 7))
            + paint.dim("   95 % interval"));
    for (Figure figure : Figure.values()) {
      Measure measure = report.figures().of(figure);
      if (figure == Figure.ATTRIBUTION) {
        line(
            paint.bold(
                padded("of %,d typed events and ties".formatted(measure.system()), NAME)
                    + cell("right", 21)));
      }
      line(
          padded(figure.words(), NAME)
              + (figure.isShare() ? " ".repeat(14) : precisionAndRecall(measure))
              + paint.bold(percent(figure.value(measure), measure))
              + report.interval(figure).map(ScoreOutput::interval).map(paint::dim).orElse(""));
    }
    line(paint.dim(drawn(report)));
  }

  private static String drawn(ScoreReport report) {
    return report.intervals().isEmpty()
        ? "No intervals: there is too little to draw from."
        : "Intervals: bootstrap, %s, %,d rounds."
            .formatted(report.units() + " " + plural(report.unit().words()), ScoreReport.ROUNDS);
  }

  private static String plural(String unit) {
    int space = unit.indexOf(' ');
    return space < 0 ? unit + "s" : unit.substring(0, space) + "s" + unit.substring(space);
  }

  private static String interval(Interval interval) {
    return "   %s to %s"
        .formatted(ExpectedScores.percent(interval.low()), ExpectedScores.percent(interval.high()));
  }

  private void rows(String title, List<Row> rows) throws IOException {
    if (rows.isEmpty()) {
      return;
    }
    line("");
    line(
        paint.bold(
            padded(title, NAME) + cell("P", 7) + cell("R", 7) + cell("F1", 7) + cell("gold", 8)));
    for (Row row : rows) {
      Measure measure = row.measure();
      line(
          padded(Lines.safe(row.name()), NAME)
              + precisionAndRecall(measure)
              + percent(measure.f1(), measure)
              + cell(String.valueOf(measure.gold()), 8));
    }
  }

  private static String precisionAndRecall(Measure measure) {
    return (measure.system() == 0 ? cell(NOTHING, 7) : percent(measure.precision(), measure))
        + (measure.gold() == 0 ? cell(NOTHING, 7) : percent(measure.recall(), measure));
  }

  private static String percent(double share, Measure measure) {
    return cell(measure.isDefined() ? ExpectedScores.percent(share).toString() : NOTHING, 7);
  }

  /** Columns have as many letters of the types' names as tell them apart, at least four. */
  private void confusion(Confusion confusion) throws IOException {
    if (confusion.counts().isEmpty()) {
      return;
    }
    SortedSet<String> columns = confusion.systemTypes();
    int letters = 4;
    while (lettersClash(columns, letters)) {
      letters++;
    }
    int shown = letters;
    line("");
    line(
        paint.bold(
            padded("Events: gold, coded as", SHORT_NAME)
                + columns.stream()
                    .map(type -> cell(first(Lines.safe(type), shown), shown + 1))
                    .collect(Collectors.joining())));
    for (String gold : confusion.counts().keySet()) {
      StringBuilder row = new StringBuilder(padded(Lines.safe(gold), SHORT_NAME));
      for (String system : columns) {
        int count = confusion.of(gold, system);
        String cell = cell(count == 0 ? "·" : String.valueOf(count), shown + 1);
        row.append(count == 0 ? paint.dim(cell) : gold.equals(system) ? cell : paint.bold(cell));
      }
      line(row.toString());
    }
  }

  private static boolean lettersClash(SortedSet<String> types, int letters) {
    return types.stream().map(type -> first(type, letters)).distinct().count() < types.size();
  }

  private static String first(String type, int letters) {
    return type.length() <= letters ? type : type.substring(0, letters);
  }

  private void causes(ScoreReport report) throws IOException {
    line("");
    line(paint.bold("Causes of misses"));
    for (Map.Entry<Cause, Integer> each : report.causes().entrySet()) {
      if (each.getValue() > 0) {
        line(padded(each.getKey().words(), SHORT_NAME) + cell(each.getValue().toString(), 5));
      }
    }
    if (report.misses().isEmpty()) {
      line("none");
    }
  }

  private static String padded(String words, int columns) {
    return words + " ".repeat(Math.max(1, columns - words.codePointCount(0, words.length())));
  }

  private static String cell(String words, int columns) {
    return " ".repeat(Math.max(1, columns - words.length())) + words;
  }

  private void line(String words) throws IOException {
    writer.write(words.stripTrailing());
    writer.write('\n');
  }
}
