package entente.keep.exchange;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import entente.keep.LedgerException;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** Reads a file of another dataset, line by line, packed or not. */
public final class ImportFile {
  private final Codes codes = Codes.shipped();
  private final Optional<Dataset> told;

  /** With the dataset that the user names, if any. */
  public ImportFile(Optional<Dataset> told) {
    this.told = told;
  }

  /** Takes what is in a file. */
  public interface Sink {
    /** Takes an event. */
    void event(Dataset dataset, ImportedEvent event);

    /** Takes a line that could not be read. */
    void problem(String file, long line, String reason);
  }

  /**
   * Reads a file; of a zip archive, all that is in it.
   *
   * @throws IOException if its bytes cannot be read
   * @throws LedgerException if it is of no dataset that is known
   */
  public void read(Path file, Sink sink) throws IOException {
    PackedFile.each(file, bytes -> table(bytes, file.toString(), sink));
  }

  private void table(InputStream bytes, String file, Sink sink) throws IOException {
    BufferedReader reader =
        new BufferedReader(new InputStreamReader(bytes, StandardCharsets.UTF_8), 1 << 16);
    String first = reader.readLine();
    if (first == null) {
      return;
    }
    if (first.startsWith("\uFEFF")) {
      first = first.substring(1);
    }
    Optional<Dataset> seen = Dataset.of(first);
    Dataset dataset =
        told.or(() -> seen)
            .orElseThrow(() ->
                new LedgerException(
                    file
                        + " is of no dataset that is known by its first line; name it with"
                        + " --format gdelt, icews, polecat, acled, plover or facts."));
    if (told.isPresent() && seen.isPresent() && !told.equals(seen)) {
      throw new LedgerException(
          "%s is a file of %s, not of %s.".formatted(file, seen.get().word(), told.get().word()));
    }
    if (dataset == Dataset.GDELT) {
      GdeltLine lines = new GdeltLine(codes);
      each(dataset, line -> List.of(lines.read(tabs(line))), first, reader, file, sink);
    } else if (dataset == Dataset.PLOVER) {
      each(dataset, PloverLine::read, first, reader, file, sink);
    } else {
      headed(dataset, first, reader, file, sink);
    }
  }

  private static void each(
      Dataset dataset,
      Function<String, List<ImportedEvent>> reading,
      String first,
      BufferedReader reader,
      String file,
      Sink sink)
      throws IOException {
    long number = 1;
    for (String line = first; line != null; line = reader.readLine()) {
      if (!line.isBlank()) {
        try {
          reading.apply(line).forEach(event -> sink.event(dataset, event));
        } catch (IllegalArgumentException e) {
          sink.problem(file, number, String.valueOf(e.getMessage()));
        }
      }
      number++;
    }
  }

  private void headed(Dataset dataset, String first, BufferedReader reader, String file, Sink sink)
      throws IOException {
    char separator = dataset == Dataset.ACLED && !first.contains("\t") ? separator(first) : '\t';
    List<String> header = separator == '\t' ? tabs(first) : OthersCsv.cells(first, separator);
    TableLine lines = new TableLine(dataset, codes, header);
    Optional<String> missing = lines.missing();
    if (missing.isPresent()) {
      throw new LedgerException(
          "%s is no table of %s: its header has no column \"%s\"."
              .formatted(file, dataset.word(), missing.get()));
    }
    if (separator == '\t') {
      long number = 2;
      for (String line = reader.readLine(); line != null; line = reader.readLine()) {
        take(dataset, lines, tabs(line), file, number++, sink);
      }
      return;
    }
    CsvReader<CsvRecord> rows = OthersCsv.rows(reader, separator);
    for (CsvRecord row : rows) {
      take(dataset, lines, row.getFields(), file, row.getStartingLineNumber() + 1, sink);
    }
  }

  private static void take(
      Dataset dataset, TableLine lines, List<String> cells, String file, long number, Sink sink) {
    if (cells.stream().allMatch(String::isBlank)) {
      return;
    }
    try {
      sink.event(dataset, lines.read(cells));
    } catch (IllegalArgumentException e) {
      sink.problem(file, number, String.valueOf(e.getMessage()));
    }
  }

  private static char separator(String header) {
    return header.contains(";") && !header.contains(",") ? ';' : ',';
  }

  /** {@return the cells between tabs, without quotation marks around them} */
  private static List<String> tabs(String line) {
    List<String> cells = new ArrayList<>(64);
    int begin = 0;
    while (true) {
      int end = line.indexOf('\t', begin);
      String cell = line.substring(begin, end < 0 ? line.length() : end);
      boolean quoted = cell.length() > 1 && cell.startsWith("\"") && cell.endsWith("\"");
      cells.add(quoted ? cell.substring(1, cell.length() - 1).replace("\"\"", "\"") : cell);
      if (end < 0) {
        return cells;
      }
      begin = end + 1;
    }
  }
}
