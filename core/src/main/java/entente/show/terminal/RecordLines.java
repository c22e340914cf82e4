package entente.show.terminal;

import entente.event.Standing;
import entente.foresee.record.Fate;
import entente.keep.forecast.FirstEvent;
import entente.show.Wording;
import java.io.IOException;
import java.io.Writer;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** The lines of which both parts of the record are made. */
final class RecordLines {
  /** So many of a list are shown; a table for machines holds all. */
  static final int MOST = 20;

  private static final int NAMES = 12;
  private static final int INDENT = 6;
  private static final int LEAST_WORDS = 40;

  private final Writer writer;
  private final Paint paint;
  private final Facts facts;
  private final int words;
  private final Function<String, String> label;

  RecordLines(Writer writer, Paint paint, int width, Function<String, String> label) {
    this.writer = writer;
    this.paint = paint;
    this.label = label;
    this.words = Math.max(LEAST_WORDS, width - INDENT);
    this.facts = new Facts(writer, paint, NAMES, Math.max(LEAST_WORDS, width - NAMES - 2));
  }

  /** {@return who does what to whom, such as {@code USA → TJK COOPERATE}; empty ones for any} */
  static String act(String source, String type, String target) {
    return "%s → %s  %s"
        .formatted(
            source.isEmpty() ? "anybody" : source,
            target.isEmpty() ? "anybody" : target,
            type.isEmpty() ? "any event" : type);
  }

  void title(String title, String count) throws IOException {
    line(paint.bold(title) + "  " + paint.dim(count));
  }

  void heading(String title, int size) throws IOException {
    if (size > 0) {
      line("");
      line(paint.bold(title));
    }
  }

  void fact(String name, String value) throws IOException {
    facts.fact(name, value);
  }

  void table(List<List<String>> rows) throws IOException {
    line("");
    boolean head = true;
    for (String row : Columns.aligned(rows)) {
      line("  " + (head ? paint.dim(row) : row));
      head = false;
    }
  }

  void item(Fate fate, String what, String whose) throws IOException {
    line("");
    line("  " + paint.of(colour(fate), fate.word()) + "  " + paint.bold(Lines.safe(what)));
    below(whose);
  }

  private static Standing colour(Fate fate) {
    return switch (fate) {
      case OPEN -> Standing.FORECAST;
      case CAME -> Standing.REPORTED;
      case DID_NOT_COME -> Standing.DENIED;
    };
  }

  void below(String text) throws IOException {
    for (String each : Lines.wrap(text, words)) {
      line(" ".repeat(INDENT) + each);
    }
  }

  void event(Optional<FirstEvent> event) throws IOException {
    below(
        event
            .map(each ->
                "%s · event %s · %s"
                    .formatted(Wording.of(each.day()), each.id(), label.apply(each.id())))
            .orElse("no such event is told as done"));
  }

  void more(int left) throws IOException {
    if (left > 0) {
      line("");
      line(paint.dim("  and %d more; -f csv lists all".formatted(left)));
    }
  }

  void line(String words) throws IOException {
    facts.line(words);
  }

  void flush() throws IOException {
    writer.flush();
  }
}
