package entente.show.interchange;

import entente.event.CodePoints;
import entente.event.Statement;
import entente.read.Reading;
import entente.show.Account;
import entente.show.Output;
import java.io.IOException;
import java.io.Writer;

/** One JSON object a line for each statement, as {@code docs/statement.schema.json} says. */
public final class JsonLines implements Output {
  private final Writer writer;

  /** Writes to that writer, which stays open. */
  public JsonLines(Writer writer) {
    this.writer = writer;
  }

  @Override
  public void show(Reading reading) throws IOException {
    String text = reading.article().text();
    CodePoints offsets = CodePoints.of(text);
    for (Statement statement : reading.statements()) {
      writer.write(StatementJson.of(statement, text, offsets));
      writer.write('\n');
    }
    writer.flush();
  }

  @Override
  public void finish(Account account) throws IOException {
    writer.flush();
  }
}
