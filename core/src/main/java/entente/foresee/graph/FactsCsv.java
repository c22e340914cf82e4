package entente.foresee.graph;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.nio.file.Path;

/** Reads facts from a CSV file with the columns date, source, type, target and, if wanted, id. */
public final class FactsCsv {
  private FactsCsv() {}

  /**
   * {@return the facts of the file}
   *
   * @throws IOException if it cannot be read or a row is not as it should be; the message says
   *     which
   */
  public static EventGraph read(Path file) throws IOException {
    GraphBuilder builder = new GraphBuilder();
    try (CsvReader<NamedCsvRecord> rows = CsvReader.builder().ofNamedCsvRecord(file)) {
      for (NamedCsvRecord row : rows) {
        try {
          builder.add(
              row.getField("source"),
              row.getField("type"),
              row.getField("target"),
              DayNames.DATES.parse(row.getField("date")),
              row.findField("id").orElse(""));
        } catch (RuntimeException e) {
          throw new IOException(
              "%s, line %d: %s; wanted are the columns date, source, type and target."
                  .formatted(file, row.getStartingLineNumber(), e.getMessage()),
              e);
        }
      }
    } catch (CsvParseException e) {
      throw new IOException(file + " is no CSV file: " + e.getMessage(), e);
    }
    return builder.build();
  }
}
