package entente.show.terminal;

import entente.learn.CueSuggestion;
import entente.learn.Suggestions;
import entente.learn.TriggerSuggestion;
import entente.show.Wording;
import java.io.IOException;
import java.io.Writer;
import java.util.List;
import java.util.Map;

/** What corrections suggest, for a reader at a terminal: the most useful words first. */
public final class LearnOutput {
  private static final int WORD = 20;
  private static final int PART = 11;
  private static final int TYPE = 21;
  private static final int NUMBER = 7;
  private static final int SHORTEST = 30;

  private final Writer writer;
  private final Paint paint;
  private final int rest;

  /**
   * Writes to that writer, which stays open.
   *
   * @param width of a line in characters
   */
  public LearnOutput(Writer writer, Paint paint, int width) {
    this.writer = writer;
    this.paint = paint;
    this.rest = Math.max(SHORTEST, width - WORD - PART - TYPE - 2 * NUMBER - 2);
  }

  /**
   * Writes the tables.
   *
   * @param limit how many suggestions are shown of each sort
   */
  public void write(Suggestions suggestions, int limit) throws IOException {
    line(
        "%s · %s · %,d of its events and ties missed · %,d found with a wrong standing"
            .formatted(
                Wording.count(suggestions.documents(), "document"),
                Wording.count(suggestions.gold(), "gold statement"),
                suggestions.missed(),
                suggestions.standings()));
    List<TriggerSuggestion> triggers = suggestions.triggers();
    if (!triggers.isEmpty()) {
      line("");
      boolean tried = triggers.stream().anyMatch(each -> each.trial().isPresent());
      head("Triggers", "type", tried ? number("found") + number("extra") : "");
      for (TriggerSuggestion each : triggers.subList(0, Math.min(limit, triggers.size()))) {
        row(
            each.trigger().word() + (each.known().isPresent() ? "*" : ""),
            each.trigger().part().word(),
            each.type(),
            number(each.mends()) + number(each.costs()) + (tried ? trial(each) : ""),
            each.sentence());
      }
      more(triggers.size() - limit);
      if (triggers.stream().limit(limit).anyMatch(each -> each.known().isPresent())) {
        line(paint.dim("* A rule of the type has the word, but asks for more than stands there."));
      }
    }
    List<CueSuggestion> cues = suggestions.cues();
    if (!cues.isEmpty()) {
      line("");
      head("Cues", "list", "");
      for (CueSuggestion each : cues.subList(0, Math.min(limit, cues.size()))) {
        row(
            each.word(),
            each.part().word(),
            each.list(),
            number(each.mends()) + number(each.costs()),
            each.sentence());
      }
      more(cues.size() - limit);
    }
    if (triggers.isEmpty() && cues.isEmpty()) {
      line("Nothing to suggest.");
    }
    writer.flush();
  }

  /** Writes files of a codebook, each under its name. */
  public void write(Map<String, String> files) throws IOException {
    for (Map.Entry<String, String> file : files.entrySet()) {
      line("");
      line(paint.dim("# " + Lines.safe(file.getKey())));
      for (String each : file.getValue().lines().toList()) {
        line(Lines.safe(each));
      }
    }
    if (files.isEmpty()) {
      line("");
      line("# No suggestion mends more than it costs.");
    }
    writer.flush();
  }

  private static String trial(TriggerSuggestion suggestion) {
    return suggestion
        .trial()
        .map(each -> number(each.found()) + number(each.extra()))
        .orElse(number("–") + number("–"));
  }

  private void head(String title, String belongsTo, String trial) throws IOException {
    line(
        paint.bold(
            padded(title, WORD)
                + padded("part", PART)
                + padded(belongsTo, TYPE)
                + number("mends")
                + number("costs")
                + trial
                + "  example"));
  }

  private void row(String word, String part, String belongsTo, String numbers, String example)
      throws IOException {
    line(
        padded(Lines.safe(word), WORD)
            + padded(part, PART)
            + padded(Lines.safe(belongsTo), TYPE)
            + numbers
            + "  "
            + paint.dim(shortened(Lines.safe(example).strip())));
  }

  private void more(int left) throws IOException {
    if (left > 0) {
      line(paint.dim("... and %,d more; -n shows them.".formatted(left)));
    }
  }

  private String shortened(String words) {
    int length = words.codePointCount(0, words.length());
    return length <= rest ? words : words.substring(0, words.offsetByCodePoints(0, rest - 1)) + "…";
  }

  private static String padded(String words, int columns) {
    return words + " ".repeat(Math.max(1, columns - words.codePointCount(0, words.length())));
  }

  private static String number(int count) {
    return number(String.valueOf(count));
  }

  private static String number(String words) {
    return " ".repeat(Math.max(1, NUMBER - words.length())) + words;
  }

  private void line(String words) throws IOException {
    writer.write(words.stripTrailing());
    writer.write('\n');
  }
}
