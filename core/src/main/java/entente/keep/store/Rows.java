package entente.keep.store;

import java.math.BigDecimal;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.duckdb.DuckDBAppender;
import org.jspecify.annotations.Nullable;

/** Appends rows to tables within a transaction; what was added can be read once it is closed. */
final class Rows implements AutoCloseable {
  private final Database database;
  private final Map<String, DuckDBAppender> appenders = new LinkedHashMap<>();

  Rows(Database database) {
    this.database = database;
  }

  /**
   * Adds a row with a value for every column, in the table's order.
   *
   * @param values text, whole numbers, doubles, days, bytes, or an {@link Optional} of one of them
   */
  void add(String table, @Nullable Object... values) throws SQLException {
    DuckDBAppender appender = appenders.get(table);
    if (appender == null) {
      appender = database.appender(table);
      appenders.put(table, appender);
    }
    appender.beginRow();
    for (Object value : values) {
      append(appender, value instanceof Optional<?> optional ? optional.orElse(null) : value);
    }
    appender.endRow();
  }

  private static void append(DuckDBAppender appender, @Nullable Object value) throws SQLException {
    switch (value) {
      case null -> appender.appendNull();
      case String text -> appender.append(text);
      case Integer number -> appender.append(number.intValue());
      case Long number -> appender.append(number.longValue());
      case Float number -> appender.append(number.floatValue());
      case Double number -> appender.append(number.doubleValue());
      case BigDecimal number -> appender.append(number.toPlainString());
      case LocalDate day -> appender.append(day);
      case byte[] bytes -> appender.append(bytes);
      default -> throw new IllegalArgumentException("no column holds a " + value.getClass());
    }
  }

  @Override
  public void close() throws SQLException {
    for (DuckDBAppender appender : appenders.values()) {
      appender.close();
    }
    appenders.clear();
  }
}
