package entente.keep.store;

import entente.keep.LedgerException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Properties;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Reads rows of Parquet files in a wanted order, few of them in memory at a time; what does not fit
 * is sorted on disk.
 */
public final class ParquetRows {
  private static final String MEMORY = "512MB";

  private ParquetRows() {}

  /** A row, its columns numbered from 1. */
  public static final class Row {
    private final ResultSet row;

    private Row(ResultSet row) {
      this.row = row;
    }

    /** {@return the text of a column, if there is one} */
    public Optional<String> text(int column) {
      return Optional.ofNullable(cell(column, String.class));
    }

    /** {@return the text of a column that always has one} */
    public String words(int column) {
      return text(column)
          .orElseThrow(
              () -> new LedgerException("column " + column + " of coded articles is empty."));
    }

    /** {@return the whole number of a column, 0 where there is none} */
    public long number(int column) {
      @Nullable Long number = cell(column, Long.class);
      return number == null ? 0 : number;
    }

    /** {@return the day of a column, if there is one} */
    public Optional<LocalDate> day(int column) {
      return Optional.ofNullable(cell(column, LocalDate.class));
    }

    private <T> @Nullable T cell(int column, Class<T> type) {
      try {
        return row.getObject(column, type);
      } catch (SQLException e) {
        throw unreadable(e);
      }
    }
  }

  /** Takes a row. */
  @FunctionalInterface
  public interface Taking {
    /** Takes the row; it is another one at the next call. */
    void take(Row row) throws IOException;
  }

  /**
   * Reads rows.
   *
   * @param columns what is selected, in SQL
   * @param order by what the rows are ordered, in SQL
   * @throws LedgerException if a file is damaged, is no Parquet, or lacks a column
   */
  public static void each(List<Path> files, String columns, String order, Taking taking)
      throws IOException {
    String list = files.stream().map(Parquet::quoted).collect(Collectors.joining(", "));
    Path spill = Files.createTempDirectory("entente-sort");
    try (Connection connection = DriverManager.getConnection("jdbc:duckdb:", streaming());
        Statement settings = connection.createStatement()) {
      settings.execute("SET memory_limit = '" + MEMORY + "'");
      settings.execute("SET threads = 1");
      settings.execute("SET temp_directory = " + Parquet.quoted(spill));
      String sql =
          "SELECT %s FROM read_parquet([%s], hive_partitioning = false) ORDER BY %s"
              .formatted(columns, list, order);
      try (PreparedStatement select = connection.prepareStatement(sql);
          ResultSet rows = select.executeQuery()) {
        Row row = new Row(rows);
        while (rows.next()) {
          taking.take(row);
        }
      }
    } catch (SQLException e) {
      throw unreadable(e);
    } finally {
      delete(spill);
    }
  }

  private static Properties streaming() {
    Properties properties = new Properties();
    properties.setProperty("jdbc_stream_results", "true");
    properties.setProperty("autoinstall_known_extensions", "false");
    return properties;
  }

  private static LedgerException unreadable(SQLException e) {
    return new LedgerException(
        "the files of coded articles cannot be read (%s); make them again.".formatted(firstLine(e)),
        e);
  }

  private static String firstLine(SQLException e) {
    return String.valueOf(e.getMessage()).lines().findFirst().orElse("no reason is given");
  }

  private static void delete(Path folder) throws IOException {
    try (Stream<Path> below = Files.walk(folder)) {
      for (Path each : below.sorted(Comparator.reverseOrder()).toList()) {
        Files.deleteIfExists(each);
      }
    }
  }
}
