package entente.keep.store;

import java.nio.file.Path;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.List;

/** Writes what SQL selects to a Parquet file, zstd-compressed. */
final class Parquet {
  private Parquet() {}

  static void write(Database database, String sql, List<Object> values, Path file) {
    try (PreparedStatement statement = database.connection().prepareStatement(command(sql, file))) {
      for (int i = 0; i < values.size(); i++) {
        statement.setObject(i + 1, values.get(i));
      }
      statement.execute();
    } catch (SQLException e) {
      throw OpenFailure.told(database.file(), e);
    }
  }

  /** {@return the command that writes it} */
  static String command(String sql, Path file) {
    return "COPY (" + sql + "\n) TO " + quoted(file) + " (FORMAT parquet, COMPRESSION zstd)";
  }

  /** {@return the place as SQL writes text} */
  static String quoted(Path file) {
    return "'" + file.toAbsolutePath().toString().replace("'", "''") + "'";
  }
}
