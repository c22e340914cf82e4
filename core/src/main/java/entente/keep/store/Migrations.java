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
  static final int NEWEST = 5;

  /** Other programs keep a table of that name too, but not of these columns. */
  private static final String OUR_COLUMNS =
      "SELECT count(*) FROM duckdb_columns() WHERE database_name = current_database()"
          + " AND schema_name = 'main' AND table_name = 'schema_version'"
          + " AND column_name IN ('version', 'hash')";

  private static final String ALL_THINGS =
      "SELECT (SELECT count(*) FROM duckdb_tables() WHERE NOT internal)"
          + " + (SELECT count(*) FROM duckdb_views() WHERE NOT internal)"
          + " + (SELECT count(*) FROM duckdb_sequences())"
          + " + (SELECT count(*) FROM duckdb_types() WHERE NOT internal)"
          + " + (SELECT count(*) FROM duckdb_functions() WHERE NOT internal)";

  private Migrations() {}

  /**
   * {@return the version of the tables, 0 for a file with nothing in it}
   *
   * @throws LedgerException if there is something in it, but no ledger of ours
   */
  static int version(Connection connection, Path file) throws SQLException {
    if (number(connection, OUR_COLUMNS) == 2) {
      return number(connection, "SELECT coalesce(max(version), 0) FROM schema_version");
    }
    if (number(connection, ALL_THINGS) > 0) {
      throw OpenFailure.noLedger(file);
    }
    return 0;
  }

  private static int number(Connection connection, String sql) throws SQLException {
    try (Statement statement = connection.createStatement();
        ResultSet answer = statement.executeQuery(sql)) {
      answer.next();
      return answer.getInt(1);
    }
  }

  /**
   * Runs the steps that the file lacks, all or none, and writes them through to it: DuckDB has had
   * trouble in replaying changes of tables from its log.
   *
   * @throws LedgerException if the file is no ledger, or of a newer program, or of another build
   */
  static void run(Connection connection, Path file) throws SQLException {
    int version = version(connection, file);
    refuseNewer(version, file);
    refuseOtherSteps(connection, version, file);
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

  /**
   * Refuses a file whose tables were made by steps of another text: what this program takes them to
   * be need not be so.
   */
  static void refuseOtherSteps(Connection connection, int version, Path file) throws SQLException {
    for (int step = 1; step <= version; step++) {
      String same =
          "SELECT count(*) FROM schema_version WHERE version = %d AND hash = '%s'"
              .formatted(step, Digest.of(sql(step)));
      if (number(connection, same) == 0) {
        throw new LedgerException(
            "%s was written by another build of Entente (step %d of its tables is not this"
                    .formatted(file, step)
                + " program's); use that one, or make the ledger anew with 'entente add' from the"
                + " articles.");
      }
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
