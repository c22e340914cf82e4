package entente.keep.store;

import entente.keep.LedgerException;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.stream.IntStream;
import org.duckdb.DuckDBAppender;
import org.duckdb.DuckDBConnection;
import org.jspecify.annotations.Nullable;

/** Writes a table that was not made by SQL to a Parquet file, zstd-compressed. */
public final class TableParquet {
  private TableParquet() {}

  /**
   * Writes the table. A column is of whole numbers, numbers or truths where all its cells are; else
   * of text.
   *
   * @throws LedgerException if the file cannot be written
   */
  public static void write(Table table, Path file) {
    try (DuckDBConnection memory =
            DriverManager.getConnection("jdbc:duckdb:").unwrap(DuckDBConnection.class);
        Statement statement = memory.createStatement()) {
      StringBuilder columns = new StringBuilder();
      String[] types =
          IntStream.range(0, table.columns().size())
              .parallel()
              .mapToObj(column -> type(table.rows(), column))
              .toArray(String[]::new);
      for (int i = 0; i < types.length; i++) {
        String name = table.columns().get(i).replace("\"", "\"\"");
        columns.append(i == 0 ? "" : ", ").append('"').append(name).append("\" ").append(types[i]);
      }
      statement.execute("CREATE TABLE answer (" + columns + ")");
      try (DuckDBAppender appender = memory.createAppender("answer")) {
        for (List<@Nullable Object> row : table.rows()) {
          appender.beginRow();
          for (int i = 0; i < types.length; i++) {
            append(appender, row.get(i), types[i]);
          }
          appender.endRow();
        }
      }
      statement.execute(Parquet.command("SELECT * FROM answer", file));
    } catch (SQLException e) {
      throw new LedgerException("the table cannot be written to " + file + ".", e);
    }
  }

  private static String type(List<List<@Nullable Object>> rows, int column) {
    boolean whole = true;
    boolean number = true;
    boolean truth = true;
    for (List<@Nullable Object> row : rows) {
      Object cell = row.get(column);
      if (cell != null) {
        whole &= cell instanceof Long;
        number &= cell instanceof Number;
        truth &= cell instanceof Boolean;
      }
    }
    return whole ? "BIGINT" : number ? "DOUBLE" : truth ? "BOOLEAN" : "VARCHAR";
  }

  private static void append(DuckDBAppender appender, @Nullable Object cell, String type)
      throws SQLException {
    switch (cell) {
      case null -> appender.appendNull();
      case Number number when type.equals("BIGINT") -> appender.append(number.longValue());
      case Number number when type.equals("DOUBLE") -> appender.append(number.doubleValue());
      case Boolean truth when type.equals("BOOLEAN") -> appender.append(truth);
      default -> appender.append(cell.toString());
    }
  }
}
