package entente.keep.forecast;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import entente.event.Actor;
import entente.keep.LedgerException;
import entente.keep.exchange.OthersCsv;
import entente.keep.reference.States;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/**
 * Reads a user's forecasts from a CSV file with the columns {@code as-of}, {@code until}, {@code
 * source}, {@code type}, {@code target}, {@code probability} and {@code by}, in any order, and
 * {@code reason} if there is one.
 */
public final class ForecastFile {
  private static final List<String> COLUMNS =
      List.of("as-of", "until", "source", "type", "target", "probability", "by");
  private static final String REASON = "reason";
  private static final String BYTE_ORDER_MARK = "\uFEFF";

  private final Path file;
  private final Set<String> types;
  private final Map<String, Integer> places = new HashMap<>();
  private int width;

  private ForecastFile(Path file, Set<String> types) {
    this.file = file;
    this.types = types;
  }

  /**
   * {@return the forecasts of that file, in its order}
   *
   * @param types that a forecast can have
   * @throws LedgerException if a row has a mistake; the message says in which line, and which
   */
  public static List<Forecast> read(Path file, Set<String> types) {
    try (CsvReader<CsvRecord> rows = OthersCsv.rows(Files.newBufferedReader(file), ',')) {
      return new ForecastFile(file, types).forecasts(rows);
    } catch (CsvParseException e) {
      throw new LedgerException(
          file + " is no CSV file: a quotation mark in it is not closed; nothing was stored.", e);
    } catch (IOException | UncheckedIOException e) {
      throw new LedgerException(file + " cannot be read; give a CSV file in UTF-8.", e);
    }
  }

  private List<Forecast> forecasts(Iterable<CsvRecord> rows) {
    List<Forecast> forecasts = new ArrayList<>();
    for (CsvRecord row : rows) {
      if (places.isEmpty()) {
        head(row);
      } else {
        forecasts.add(forecast(row));
      }
    }
    if (forecasts.isEmpty()) {
      throw new LedgerException(file + " holds no forecast.");
    }
    return forecasts;
  }

  private void head(CsvRecord row) {
    width = row.getFieldCount();
    for (int i = 0; i < row.getFieldCount(); i++) {
      String name = row.getField(i).replace(BYTE_ORDER_MARK, "").strip();
      places.putIfAbsent(name.toLowerCase(Locale.ROOT).replace('_', '-'), i);
    }
    Set<String> missing = new TreeSet<>(COLUMNS);
    missing.removeAll(places.keySet());
    if (!missing.isEmpty()) {
      throw wrong(
          row,
          "there is no column %s; the columns are %s"
              .formatted(String.join(", ", missing), String.join(", ", COLUMNS)));
    }
  }

  private Forecast forecast(CsvRecord row) {
    if (row.getFieldCount() != width) {
      throw wrong(row, "there are %d cells, but %d columns".formatted(row.getFieldCount(), width));
    }
    try {
      return Forecast.of(
          day(row, "as-of"),
          day(row, "until"),
          actor(row, "source"),
          type(row),
          actor(row, "target"),
          probability(row),
          cell(row, "by"),
          places.containsKey(REASON) ? cell(row, REASON) : "");
    } catch (IllegalArgumentException e) {
      throw wrong(row, String.valueOf(e.getMessage()));
    }
  }

  private String cell(CsvRecord row, String column) {
    return row.getField(places.getOrDefault(column, 0)).strip();
  }

  private LocalDate day(CsvRecord row, String column) {
    String cell = cell(row, column);
    try {
      return LocalDate.parse(cell);
    } catch (DateTimeException e) {
      throw wrong(row, "%s is '%s'; write a day as YYYY-MM-DD".formatted(column, cell));
    }
  }

  private String actor(CsvRecord row, String column) {
    String cell = cell(row, column);
    if (cell.isEmpty()) {
      return "";
    }
    return States.shipped()
        .ofActor(cell)
        .map(code -> Actor.parse(code).code())
        .orElseThrow(() ->
            wrong(
                row,
                "%s is '%s'; write a code without a sector, such as KAZ, or leave it empty for any"
                    .formatted(column, cell)));
  }

  private String type(CsvRecord row) {
    String type = cell(row, "type").toUpperCase(Locale.ROOT);
    if (!type.isEmpty() && !types.contains(type)) {
      throw wrong(
          row,
          "there is no type '%s'; there are %s"
              .formatted(cell(row, "type"), String.join(", ", types)));
    }
    return type;
  }

  private double probability(CsvRecord row) {
    String cell = cell(row, "probability");
    try {
      double probability = Double.parseDouble(cell);
      if (probability >= 0 && probability <= 1) {
        return probability;
      }
    } catch (NumberFormatException e) {
      // Told below, as what is out of range.
    }
    throw wrong(row, "probability is '%s'; write a number from 0 to 1".formatted(cell));
  }

  private LedgerException wrong(CsvRecord row, String reason) {
    return new LedgerException(
        "%s, line %d: %s; nothing was stored."
            .formatted(file, row.getStartingLineNumber(), reason));
  }
}
