package entente.show.interchange;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import entente.event.Actor;
import entente.event.Amount;
import entente.event.CodePoints;
import entente.event.Role;
import entente.event.Speaker;
import entente.event.Statement;
import entente.read.Reading;
import entente.show.Account;
import entente.show.Output;
import java.io.IOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** One row for each statement under a header row; several values in a cell are joined with ";". */
public final class CsvTable implements Output {
  static final List<String> COLUMNS =
      List.of(
          "id",
          "doc",
          "start",
          "end",
          "text",
          "kind",
          "type",
          "mode",
          "cameo",
          "source",
          "target",
          "participant",
          "host",
          "via",
          "overseer",
          "sources",
          "modality",
          "factuality",
          "standing",
          "from",
          "to",
          "where",
          "amounts",
          "confidence",
          "rule");

  private final Writer writer;
  private final CsvWriter rows;
  private boolean headed;

  /** Writes to that writer, which stays open. */
  public CsvTable(Writer writer) {
    this.writer = writer;
    this.rows = CsvWriter.builder().lineDelimiter(LineDelimiter.LF).build(writer);
  }

  @Override
  public void show(Reading reading) throws IOException {
    head();
    String text = reading.article().text();
    CodePoints offsets = CodePoints.of(text);
    for (Statement statement : reading.statements()) {
      rows.writeRecord(row(statement, text, offsets));
    }
    flush();
  }

  @Override
  public void finish(Account account) throws IOException {
    head();
    flush();
  }

  private void head() {
    if (!headed) {
      rows.writeRecord(COLUMNS);
      headed = true;
    }
  }

  private void flush() throws IOException {
    rows.flush();
    writer.flush();
  }

  private static List<String> row(Statement statement, String text, CodePoints offsets) {
    List<String> row = new ArrayList<>();
    row.add(statement.id());
    row.add(statement.article());
    row.add(String.valueOf(offsets.at(statement.evidence().begin())));
    row.add(String.valueOf(offsets.at(statement.evidence().end())));
    row.add(statement.evidence().in(text));
    row.add(statement.kind().word());
    row.add(statement.type());
    row.add(statement.mode().orElse(""));
    row.add(statement.cameo().orElse(""));
    for (Role role : Role.values()) {
      row.add(joined(statement.actors(role).stream().map(Actor::toString)));
    }
    row.add(joined(statement.sources().stream().map(Speaker::toString)));
    row.add(statement.modality().word());
    row.add(statement.factuality().value());
    row.add(statement.standing().word());
    row.add(statement.when().map(when -> when.from().toString()).orElse(""));
    row.add(statement.when().map(when -> when.to().toString()).orElse(""));
    row.add(statement.where().orElse(""));
    row.add(joined(statement.amounts().stream().map(Amount::written)));
    row.add(StatementJson.rounded(statement.confidence()).toPlainString());
    row.add(statement.rule());
    return row;
  }

  private static String joined(Stream<String> values) {
    return values.collect(Collectors.joining(";"));
  }
}
