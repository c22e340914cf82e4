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
import java.util.Comparator;
import java.util.List;
import java.util.Properties;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Reads rows of Parquet files in a wanted order, few of them in memory at a time; what does not fit
 * is sorted on disk.
 */
public final class ParquetRows {
  private static final String MEMORY = "512MB";

  private ParquetRows() {}

  /** Takes a row; false ends the reading. */
  @FunctionalInterface
  public interface Taking {
    /** {@return whether to go on} */
    boolean take(ResultSet row) throws SQLException, IOException;
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
          ResultSet row = select.executeQuery()) {
        boolean on = true;
        while (on && row.next()) {
          on = taking.take(row);
        }
      }
    } catch (SQLException e) {
      throw new LedgerException(
          "the files of coded articles cannot be read (%s); make them again."
              .formatted(firstLine(e)),
          e);
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
