package entente.keep.store;

import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.ResultSetMetaData;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Makes tables of what the database answers. */
final class Tables {
  private Tables() {}

  /** {@return the answer to the SQL with these values} */
  static Table of(Database database, String sql, List<Object> values) {
    try (PreparedStatement statement = database.connection().prepareStatement(sql)) {
      for (int i = 0; i < values.size(); i++) {
        statement.setObject(i + 1, values.get(i));
      }
      try (ResultSet rows = statement.executeQuery()) {
        return of(rows);
      }
    } catch (SQLException e) {
      throw OpenFailure.told(database.file(), e);
    }
  }

  /** {@return all rows that are left} */
  static Table of(ResultSet rows) throws SQLException {
    ResultSetMetaData columns = rows.getMetaData();
    List<String> names = new ArrayList<>();
    for (int i = 1; i <= columns.getColumnCount(); i++) {
      names.add(columns.getColumnLabel(i));
    }
    List<List<@Nullable Object>> all = new ArrayList<>();
    while (rows.next()) {
      List<@Nullable Object> row = new ArrayList<>();
      for (int i = 1; i <= names.size(); i++) {
        row.add(cell(rows.getObject(i)));
      }
      all.add(row);
    }
    return new Table(names, all);
  }

  private static @Nullable Object cell(@Nullable Object value) {
    return switch (value) {
      case null -> null;
      case Integer number -> (long) number;
      case Long number -> number;
      case Short number -> (long) number;
      case Float number -> Double.parseDouble(number.toString());
      case Double number -> number;
      case Boolean truth -> truth;
      case java.sql.Array array -> array.toString();
      default -> value.toString();
    };
  }
}
