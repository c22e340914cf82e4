package entente.foresee.scenario;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Reads a scenario: a CSV file with the columns {@code change} (add or remove), {@code what} (event
 * or tie), {@code day}, {@code source}, {@code type}, {@code target}.
 */
public final class ScenarioFile {
  private ScenarioFile() {}

  /**
   * {@return the changes of the file, in its order}
   *
   * @throws IOException if it cannot be read or a row is not as it should be; the message says
   *     which
   */
  public static List<Change> read(Path file) throws IOException {
    List<Change> changes = new ArrayList<>();
    try (CsvReader<NamedCsvRecord> rows =
        CsvReader.builder().detectBomHeader(true).ofNamedCsvRecord(file)) {
      for (NamedCsvRecord row : rows) {
        try {
          changes.add(change(row));
        } catch (IllegalArgumentException | DateTimeException e) {
          throw new IOException(
              "%s, line %d: %s.".formatted(file, row.getStartingLineNumber(), e.getMessage()), e);
        }
      }
    } catch (CsvParseException e) {
      throw new IOException(file + " is no CSV file: a quotation mark in it is not closed.", e);
    }
    if (changes.isEmpty()) {
      throw new IOException(file + " holds no change.");
    }
    return changes;
  }

  private static Change change(NamedCsvRecord row) {
    boolean adds = choice(row, "change", "add", "remove");
    boolean isTie = choice(row, "what", "tie", "event");
    String day = cell(row, "day");
    Change change =
        new Change(
            adds,
            isTie,
            day.isEmpty() ? Optional.empty() : Optional.of(day(day)),
            cell(row, "source"),
            cell(row, "type"),
            cell(row, "target"));
    boolean whole =
        !change.source().isEmpty() && !change.type().isEmpty() && !change.target().isEmpty();
    if (adds && (!whole || change.day().isEmpty())) {
      throw new IllegalArgumentException(
          "what is added wants a day, a source, a type and a target");
    }
    return change;
  }

  private static LocalDate day(String written) {
    try {
      return LocalDate.parse(written);
    } catch (DateTimeException e) {
      throw new IllegalArgumentException("'" + written + "' is not a day; write YYYY-MM-DD", e);
    }
  }

  private static boolean choice(NamedCsvRecord row, String column, String yes, String no) {
    String cell = cell(row, column);
    if (!cell.equals(yes) && !cell.equals(no)) {
      throw new IllegalArgumentException(
          "'" + cell + "' is not a " + column + "; write " + yes + " or " + no);
    }
    return cell.equals(yes);
  }

  private static String cell(NamedCsvRecord row, String column) {
    return row.findField(column)
        .map(String::strip)
        .orElseThrow(() ->
            new IllegalArgumentException(
                "there is no column "
                    + column
                    + "; wanted are change, what, day, source, type and target"));
  }
}
