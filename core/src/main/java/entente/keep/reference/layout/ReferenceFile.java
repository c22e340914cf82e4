package entente.keep.reference.layout;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvRecord;
import entente.keep.LedgerException;
import entente.keep.exchange.OthersCsv;
import entente.keep.exchange.PackedFile;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * A file whose layout is known.
 *
 * @param file plain or .gz, its cells parted by commas, semicolons or tabs
 * @param columns the file that names the states of its letters, for {@link Layout#VOTES_BY_LETTER}
 */
public record ReferenceFile(Path file, Layout layout, Optional<Path> columns) {
  /** Exports of databases have some lines of words above the header. */
  private static final int MOST_LINES_ABOVE = 15;

  /**
   * {@return the files with their layouts; one that belongs to another goes with it}
   *
   * @param kind of all of them, if the user names one
   * @throws LedgerException if a file has a header that is not known, or is one of two that belong
   *     together
   * @throws IOException if one cannot be read
   */
  public static List<ReferenceFile> of(List<Path> files, Optional<Kind> kind) throws IOException {
    List<ReferenceFile> known = new ArrayList<>();
    List<Path> columns = new ArrayList<>();
    for (Path file : files) {
      Layout layout = layout(file, kind);
      if (layout == Layout.VOTE_COLUMNS) {
        columns.add(file);
      } else {
        known.add(new ReferenceFile(file, layout, Optional.empty()));
      }
    }
    boolean letters = known.stream().anyMatch(each -> each.layout == Layout.VOTES_BY_LETTER);
    if (letters && columns.size() != 1) {
      throw new LedgerException(
          "a table with a letter a vote has to be given together with one list of its states"
              + " (columns position, iso2).");
    }
    if (!letters && !columns.isEmpty()) {
      throw new LedgerException(
          columns.getFirst()
              + " lists the states of a table with a letter a vote; give both together.");
    }
    return known.stream()
        .map(each ->
            each.layout == Layout.VOTES_BY_LETTER
                ? new ReferenceFile(each.file, each.layout, Optional.of(columns.getFirst()))
                : each)
        .toList();
  }

  private static Layout layout(Path file, Optional<Kind> kind) throws IOException {
    List<Layout> found = new ArrayList<>();
    each(file, bytes -> found.add(opened(file, bytes, kind).layout));
    return found.getFirst();
  }

  private static void each(Path file, PackedFile.Part part) throws IOException {
    if (file.toString().toLowerCase(Locale.ROOT).endsWith(".zip")) {
      throw new LedgerException(file + " is an archive; unpack it and give the table in it.");
    }
    PackedFile.each(file, part);
  }

  /** A table that stands at its first row. */
  private record Opened(
      Layout layout, Header header, char separator, BufferedReader rows, long above) {}

  private static Opened opened(Path file, InputStream bytes, Optional<Kind> kind)
      throws IOException {
    BufferedReader reader =
        new BufferedReader(new InputStreamReader(bytes, StandardCharsets.UTF_8), 1 << 16);
    for (int above = 1; above <= MOST_LINES_ABOVE; above++) {
      String line = reader.readLine();
      if (line == null) {
        break;
      }
      String first = line.startsWith("\uFEFF") ? line.substring(1) : line;
      char separator = separator(first);
      Header header = new Header(cells(first, separator));
      Optional<Layout> layout = Layout.of(header, kind);
      if (layout.isPresent()) {
        return new Opened(layout.get(), header, separator, reader, above);
      }
    }
    throw new LedgerException(unknown(file, kind));
  }

  private static String unknown(Path file, Optional<Kind> kind) {
    String of = kind.map(each -> " of the kind " + each.word()).orElse("");
    String columns =
        Arrays.stream(Layout.values())
            .filter(each -> kind.isPresent() && each.kind() == kind.get())
            .filter(each -> each != Layout.VOTE_COLUMNS)
            .map(Layout::columns)
            .collect(Collectors.joining("; or "));
    return file
        + " has no header that is known"
        + of
        + (kind.isPresent()
            ? ": it needs the columns " + columns + "."
            : "; docs/reference.md lists the columns of each layout, and --kind names the kind.");
  }

  private static char separator(String header) {
    return header.contains("\t") ? '\t' : header.contains(";") && !header.contains(",") ? ';' : ',';
  }

  private static List<String> cells(String line, char separator) {
    try {
      return OthersCsv.cells(line, separator);
    } catch (CsvParseException e) {
      return List.of();
    }
  }

  /**
   * Reads all rows.
   *
   * @throws LedgerException at the first row that is broken; the message says where and how
   * @throws IOException if the bytes cannot be read
   */
  public void read(Taking taking) throws IOException {
    RowReader reader =
        columns.isPresent()
            ? new VoteReaders.Letters(states(columns.get()))
            : layout.reader(plainName());
    rows(file, layout, (cells, line) -> reader.read(cells, taking));
    reader.finish(taking);
  }

  /** {@return the file's name without folder and endings} */
  public String plainName() {
    String name = String.valueOf(file.getFileName()).replaceFirst("(?i)\\.gz$", "");
    int dot = name.lastIndexOf('.');
    return dot > 0 ? name.substring(0, dot) : name;
  }

  private static List<String> states(Path columns) throws IOException {
    List<String> states = new ArrayList<>();
    rows(
        columns,
        Layout.VOTE_COLUMNS,
        (cells, line) -> {
          if (cells.neededWhole("position") != states.size() + 1) {
            throw new IllegalArgumentException(
                "has the position "
                    + cells.written("position")
                    + " where "
                    + (states.size() + 1)
                    + " is next");
          }
          states.add(cells.written("iso2|iso3"));
        });
    return states;
  }

  @FunctionalInterface
  private interface Each {
    void take(Cells cells, long line);
  }

  private static void rows(Path file, Layout layout, Each each) throws IOException {
    each(
        file,
        bytes -> {
          Opened table = opened(file, bytes, Optional.of(layout.kind()));
          long line = table.above;
          try {
            for (CsvRecord row : OthersCsv.rows(table.rows, table.separator)) {
              line = table.above + row.getStartingLineNumber();
              List<String> cells = row.getFields();
              if (cells.size() != table.header.width()) {
                throw new IllegalArgumentException(
                    "has %d cells, the header %d".formatted(cells.size(), table.header.width()));
              }
              each.take(new Cells(table.header, cells), line);
            }
          } catch (IllegalArgumentException | CsvParseException e) {
            throw new LedgerException(
                "%s:%d: %s; nothing of the file was taken."
                    .formatted(file, line, String.valueOf(e.getMessage())),
                e);
          }
        });
  }
}
