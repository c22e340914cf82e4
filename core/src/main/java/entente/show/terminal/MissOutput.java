package entente.show.terminal;

import entente.event.Actor;
import entente.score.CodedStatement;
import entente.score.Miss;
import entente.show.Wording;
import java.io.IOException;
import java.io.Writer;
import java.util.List;
import java.util.stream.Collectors;

/** Each miss with its sentence, what the gold says, what was coded instead, and why. */
public final class MissOutput {
  private static final int LABEL = 10;
  private static final int INDENT = 2;
  private static final int LEAST_WIDTH = 40;

  private final Writer writer;
  private final Paint paint;
  private final int width;

  /**
   * Writes to that writer, which stays open.
   *
   * @param width of a line in characters
   */
  public MissOutput(Writer writer, Paint paint, int width) {
    this.writer = writer;
    this.paint = paint;
    this.width = Math.max(LEAST_WIDTH, width);
  }

  /** Writes them in their order. */
  public void write(List<Miss> misses) throws IOException {
    for (Miss miss : misses) {
      CodedStatement about = miss.statement();
      line("");
      line(
          paint.bold(miss.cause().words())
              + "  "
              + Lines.safe(about.doc())
              + paint.dim("  [%d, %d)".formatted(about.start(), about.end())));
      words(miss);
      if (miss.gold().isPresent()) {
        coding("gold", miss.gold().get());
      }
      if (miss.system().isPresent()) {
        coding("coded", miss.system().get());
      }
      for (String detail : miss.details()) {
        labelled("why", detail);
      }
    }
    writer.flush();
  }

  private void words(Miss miss) throws IOException {
    if (miss.sentence().isBlank()) {
      return;
    }
    for (String each : Lines.wrap(Lines.quoted(miss.sentence()), width - INDENT)) {
      line(" ".repeat(INDENT) + each);
    }
    if (!miss.sentence().strip().startsWith(miss.evidence().strip())
        || miss.sentence().strip().length() > miss.evidence().strip().length() + 1) {
      labelled("evidence", Lines.quoted(miss.evidence()));
    }
  }

  private void coding(String label, CodedStatement statement) throws IOException {
    String roles =
        statement.roles().entrySet().stream()
            .map(each ->
                each.getKey().word()
                    + " "
                    + each.getValue().stream()
                        .map(Actor::toString)
                        .collect(Collectors.joining(", ")))
            .collect(Collectors.joining("; "));
    labelled(
        label,
        "%s  %s; %s %s, told by %s"
            .formatted(
                statement.type(),
                roles.isEmpty() ? "nobody" : roles,
                statement.modality().word(),
                statement.factuality().value(),
                Wording.teller(statement.sources(), Actor::toString)));
  }

  private void labelled(String label, String words) throws IOException {
    String name = paint.place(label) + " ".repeat(Math.max(1, LABEL - label.length()));
    for (String each : Lines.wrap(words, width - INDENT - LABEL)) {
      line(" ".repeat(INDENT) + name + each);
      name = " ".repeat(LABEL);
    }
  }

  private void line(String words) throws IOException {
    writer.write(words.stripTrailing());
    writer.write('\n');
  }
}
