package entente.keep.store;

import entente.keep.LedgerException;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.duckdb.DuckDBConnection;
import org.jspecify.annotations.Nullable;

/** Writes a table that was reckoned, and stands in no ledger, to a Parquet file. */
public final class TableParquet {
  private TableParquet() {}

  /**
   * Writes it, zstd-compressed.
   *
   * @throws LedgerException if the file cannot be written
   */
  public static void write(Table table, Path file) {
    String columns =
        IntStream.range(0, table.columns().size())
            .mapToObj(
                i -> "\"" + table.columns().get(i).replace("\"", "\"\"") + "\" " + type(table, i))
            .collect(Collectors.joining(", "));
    String places = table.columns().stream().map(each -> "?").collect(Collectors.joining(", "));
    try (DuckDBConnection connection =
            DriverManager.getConnection("jdbc:duckdb:").unwrap(DuckDBConnection.class);
        Statement statement = connection.createStatement()) {
      statement.execute("CREATE TABLE answer (" + columns + ")");
      try (PreparedStatement insert =
          connection.prepareStatement("INSERT INTO answer VALUES (" + places + ")")) {
        for (List<@Nullable Object> row : table.rows()) {
          for (int i = 0; i < row.size(); i++) {
            insert.setObject(i + 1, row.get(i));
          }
          insert.addBatch();
        }
        insert.executeBatch();
      }
      statement.execute(Parquet.command("SELECT * FROM answer", file));
    } catch (SQLException e) {
      throw new LedgerException(file + " cannot be written: " + e.getMessage(), e);
    }
  }

  private static String type(Table table, int column) {
    return table.rows().stream()
        .map(row -> row.get(column))
        .filter(cell -> cell != null)
        .findFirst()
        .map(cell ->
            switch (cell) {
              case Long whole -> "BIGINT";
              case Double number -> "DOUBLE";
              case Boolean truth -> "BOOLEAN";
              default -> "VARCHAR";
            })
        .orElse("VARCHAR");
  }
}
