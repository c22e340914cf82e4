package entente.keep.store;

import entente.keep.LedgerException;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.duckdb.DuckDBAppender;
import org.duckdb.DuckDBConnection;
import org.jspecify.annotations.Nullable;

/** Writes a table that was not made by SQL to a Parquet file, zstd-compressed. */
public final class TableParquet {
  private TableParquet() {}

  /** From so many rows on, another part of them is written at the same time. */
  private static final int PART = 20_000;

  private static final int MOST_PARTS = 4;

  private enum Type {
    BIGINT,
    DOUBLE,
    BOOLEAN,
    VARCHAR
  }

  /**
   * Writes the table. A column is of whole numbers, numbers or truths where all its cells are; else
   * of text.
   *
   * @throws LedgerException if the file cannot be written
   */
  public static void write(Table table, Path file) {
    List<Type> types =
        IntStream.range(0, table.columns().size())
            .parallel()
            .mapToObj(column -> type(table.rows(), column))
            .toList();
    int size = table.rows().size();
    int parts = Math.clamp(size / PART, 1, MOST_PARTS);
    try (DuckDBConnection memory =
            DriverManager.getConnection("jdbc:duckdb:").unwrap(DuckDBConnection.class);
        Statement statement = memory.createStatement()) {
      for (int part = 0; part < parts; part++) {
        statement.execute("CREATE TABLE part" + part + " (" + columns(table, types) + ")");
      }
      IntStream.range(0, parts)
          .parallel()
          .forEach(part ->
              append(
                  memory,
                  "part" + part,
                  table.rows().subList(size * part / parts, size * (part + 1) / parts),
                  types));
      String all =
          IntStream.range(0, parts)
              .mapToObj(part -> "SELECT * FROM part" + part)
              .collect(Collectors.joining(" UNION ALL "));
      statement.execute(Parquet.command(all, file));
    } catch (SQLException | AppendFailure e) {
      throw new LedgerException("the table cannot be written to " + file + ".", e);
    }
  }

  private static final class AppendFailure extends RuntimeException {
    private static final long serialVersionUID = 1;

    AppendFailure(SQLException cause) {
      super(cause);
    }
  }

  private static String columns(Table table, List<Type> types) {
    return IntStream.range(0, types.size())
        .mapToObj(i -> '"' + table.columns().get(i).replace("\"", "\"\"") + "\" " + types.get(i))
        .collect(Collectors.joining(", "));
  }

  private static void append(
      DuckDBConnection memory, String name, List<List<@Nullable Object>> rows, List<Type> types) {
    // A connection is for one thread.
    try (DuckDBConnection own = memory.duplicate().unwrap(DuckDBConnection.class);
        DuckDBAppender appender = own.createAppender(name)) {
      for (List<@Nullable Object> row : rows) {
        appender.beginRow();
        for (int i = 0; i < types.size(); i++) {
          append(appender, row.get(i), types.get(i));
        }
        appender.endRow();
      }
    } catch (SQLException e) {
      throw new AppendFailure(e);
    }
  }

  private static Type type(List<List<@Nullable Object>> rows, int column) {
    boolean whole = true;
    boolean number = true;
    boolean truth = true;
    for (List<@Nullable Object> row : rows) {
      Object cell = row.get(column);
      if (cell != null) {
        whole &= cell instanceof Long;
        number &= cell instanceof Number;
        truth &= cell instanceof Boolean;
        if (!number && !truth) {
          return Type.VARCHAR;
        }
      }
    }
    return whole ? Type.BIGINT : number ? Type.DOUBLE : Type.BOOLEAN;
  }

  private static void append(DuckDBAppender appender, @Nullable Object cell, Type type)
      throws SQLException {
    if (cell == null) {
      appender.appendNull();
      return;
    }
    switch (type) {
      case BIGINT -> appender.append(((Number) cell).longValue());
      case DOUBLE -> appender.append(((Number) cell).doubleValue());
      case BOOLEAN -> appender.append((Boolean) cell);
      case VARCHAR -> appender.append(cell.toString());
    }
  }
}
