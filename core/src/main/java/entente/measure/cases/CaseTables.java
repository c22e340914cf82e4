package entente.measure.cases;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;

/** Tables beside a file of cases, CSV with a row of names, packed with gzip or not; read once. */
final class CaseTables {
  private final Path folder;
  private final Map<String, List<NamedCsvRecord>> read = new HashMap<>();

  CaseTables(Path folder) {
    this.folder = folder;
  }

  boolean has(String name) {
    return place(name).isPresent();
  }

  /**
   * The rows of a table.
   *
   * @throws CaseException if there is no such file or a row of it is broken
   */
  List<NamedCsvRecord> rows(String name) {
    return read.computeIfAbsent(name, this::load);
  }

  /** {@return the cell of a row, with the place in the file if there is no such column} */
  static String cell(NamedCsvRecord row, String column) {
    return row.findField(column)
        .orElseThrow(() ->
            new CaseException("line " + row.getStartingLineNumber() + " has no column " + column));
  }

  /** {@return the number in a cell, none if it is empty or no number} */
  static OptionalDouble number(NamedCsvRecord row, String column) {
    try {
      return OptionalDouble.of(Double.parseDouble(cell(row, column)));
    } catch (NumberFormatException notOne) {
      return OptionalDouble.empty();
    }
  }

  private List<NamedCsvRecord> load(String name) {
    Path file =
        place(name).orElseThrow(() -> new CaseException("no file " + name + " beside the cases"));
    try (CsvReader<NamedCsvRecord> rows =
        CsvReader.builder()
            .ofNamedCsvRecord(new InputStreamReader(CaseFile.open(file), StandardCharsets.UTF_8))) {
      return rows.stream().toList();
    } catch (IOException e) {
      throw new CaseException("the file " + name + " cannot be read: " + e.getMessage());
    }
  }

  private Optional<Path> place(String name) {
    String bare = name.endsWith(".gz") ? name.substring(0, name.length() - 3) : name;
    return List.of(name, bare, bare + ".gz").stream()
        .map(folder::resolve)
        .filter(Files::isRegularFile)
        .findFirst();
  }
}
