package entente.keep.store;

import entente.keep.LedgerException;
import java.nio.file.Path;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.SQLTimeoutException;
import java.sql.Statement;
import java.util.regex.Pattern;

/** Runs a user's own SQL, which reads and writes nothing outside the ledger and takes its time. */
final class OwnSql {
  /** Strings, quoted names and comments: a semicolon in these ends nothing. */
  private static final Pattern LITERAL =
      Pattern.compile("'(?:[^']|'')*'|\"(?:[^\"]|\"\")*\"|--[^\\n]*|/\\*.*?\\*/", Pattern.DOTALL);

  private final Database database;
  private boolean locked;

  OwnSql(Database database) {
    this.database = database;
  }

  Table table(String sql, int seconds) {
    refuseSeveral(sql);
    return guarded(
        seconds,
        statement -> {
          try (ResultSet rows = statement.executeQuery(sql)) {
            return Tables.of(rows);
          }
        });
  }

  /** The file is the only one that can be reached, so it has to be named before the first SQL. */
  void parquet(String sql, int seconds, Path file) {
    if (locked) {
      throw new LedgerException(
          "the answer to SQL goes to one Parquet file at most; open the ledger again for another.");
    }
    try {
      database.command("SET allowed_paths = [" + Parquet.quoted(file) + "]");
    } catch (SQLException e) {
      throw OpenFailure.told(database.file(), e);
    }
    refuseSeveral(sql);
    String select = sql.strip().replaceFirst(";$", "");
    guarded(seconds, statement -> statement.execute(Parquet.command(select, file)));
  }

  /** A use of a statement. */
  @FunctionalInterface
  private interface Use<T> {
    T of(Statement statement) throws SQLException;
  }

  /** Of several statements the database would answer the last only. */
  private static void refuseSeveral(String sql) {
    String bare = LITERAL.matcher(sql).replaceAll(" ");
    if (bare.strip().replaceFirst(";+$", "").contains(";")) {
      throw new LedgerException("the SQL holds several statements; ask them one at a time.");
    }
  }

  private <T> T guarded(int seconds, Use<T> use) {
    try {
      lock();
      try (Statement statement = database.connection().createStatement()) {
        statement.setQueryTimeout(seconds);
        return use.of(statement);
      }
    } catch (SQLTimeoutException e) {
      throw tooLong(seconds, e);
    } catch (SQLException e) {
      String said = String.valueOf(e.getMessage());
      if (said.contains("INTERRUPT")) {
        throw tooLong(seconds, e);
      }
      throw new LedgerException(
          "the SQL was refused: " + said.lines().findFirst().orElse("no reason is given"), e);
    }
  }

  /** A lock cannot be set again: that is what it is for. */
  private void lock() throws SQLException {
    if (!locked) {
      database.command("SET enable_external_access = false");
      database.command("SET lock_configuration = true");
      locked = true;
    }
  }

  private static LedgerException tooLong(int seconds, SQLException e) {
    return new LedgerException(
        "the SQL took longer than %d s and was stopped; give more with --timeout."
            .formatted(seconds),
        e);
  }
}
