package entente.keep.store;

import entente.keep.Digest;
import entente.keep.LedgerException;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;

/**
 * Brings a ledger's tables up to the program's version, step by step and forward only. Each step is
 * a file of SQL, {@code entente/ledger/NNN.sql}, which is never changed once it was released.
 */
final class Migrations {
  /** The number of the last step that this program knows. */
  static final int NEWEST = 2;

  private Migrations() {}

  /** {@return the version of the tables, 0 for a new file} */
  static int version(Connection connection) throws SQLException {
    try (Statement statement = connection.createStatement();
        ResultSet tables =
            statement.executeQuery(
                "SELECT count(*) FROM information_schema.tables"
                    + " WHERE table_name = 'schema_version'")) {
      tables.next();
      if (tables.getInt(1) == 0) {
        return 0;
      }
    }
    try (Statement statement = connection.createStatement();
        ResultSet versions =
            statement.executeQuery("SELECT coalesce(max(version), 0) FROM schema_version")) {
      versions.next();
      return versions.getInt(1);
    }
  }

  /**
   * Runs the steps that the file lacks, all or none, and writes them through to it: DuckDB has had
   * trouble in replaying changes of tables from its log.
   *
   * @throws LedgerException if the file is of a newer program
   */
  static void run(Connection connection, Path file) throws SQLException {
    int version = version(connection);
    refuseNewer(version, file);
    if (version == NEWEST) {
      return;
    }
    try (Statement statement = connection.createStatement()) {
      statement.execute("BEGIN TRANSACTION");
      statement.execute(
          "CREATE TABLE IF NOT EXISTS schema_version (version INTEGER NOT NULL,"
              + " hash VARCHAR NOT NULL)");
      for (int step = version + 1; step <= NEWEST; step++) {
        String sql = sql(step);
        statement.execute(sql);
        statement.execute(
            "INSERT INTO schema_version VALUES (" + step + ", '" + Digest.of(sql) + "')");
      }
      statement.execute("COMMIT");
      statement.execute("CHECKPOINT");
    }
  }

  /** Refuses a file that a newer program has written, before anything in it is touched. */
  static void refuseNewer(int version, Path file) {
    if (version > NEWEST) {
      throw new LedgerException(
          "%s was written by a newer Entente (its tables are of version %d, this program knows %d);"
                  .formatted(file, version, NEWEST)
              + " use that one.");
    }
  }

  /** {@return the text of a step} */
  static String sql(int step) {
    String name = "/entente/ledger/%03d.sql".formatted(step);
    try (InputStream in = Migrations.class.getResourceAsStream(name)) {
      if (in == null) {
        throw new IllegalStateException("no " + name);
      }
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
