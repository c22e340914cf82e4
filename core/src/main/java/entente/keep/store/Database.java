package entente.keep.store;

import entente.keep.LedgerException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Properties;
import org.duckdb.DuckDBAppender;
import org.duckdb.DuckDBConnection;

/**
 * One connection to a ledger's file, and the only class that says BEGIN and COMMIT: the driver
 * begins a transaction by itself only before a statement, so that rows appended before one would be
 * committed on their own.
 */
public final class Database implements AutoCloseable {
  /** The letters with which the files of DuckDB begin, after a checksum. */
  private static final int TRIES = 8;

  private static final long PAUSE = 100;

  private static final String MAGIC = "DUCK";

  private static final int MAGIC_AT = 8;

  private final DuckDBConnection connection;
  private final Path file;
  private boolean inTransaction;

  private Database(DuckDBConnection connection, Path file) {
    this.connection = connection;
    this.file = file;
  }

  /**
   * Opens a file for writing; a file that is not there is made.
   *
   * @throws LedgerException if another process has it, it cannot be written, or it is no ledger
   */
  static Database forWriting(Path file) {
    Path folder = file.toAbsolutePath().getParent();
    if (folder != null && !Files.isDirectory(folder)) {
      throw new LedgerException(
          "the ledger " + file + " cannot be made: there is no folder " + folder + ".");
    }
    Database database = open(file, false);
    try {
      Migrations.run(database.connection, file);
      return database;
    } catch (SQLException e) {
      database.close();
      throw OpenFailure.told(file, e);
    } catch (LedgerException e) {
      database.close();
      throw e;
    }
  }

  /**
   * Opens a file for reading only; nothing in it changes.
   *
   * @throws LedgerException if it is not there, another process is writing it, or it is no ledger
   */
  static Database forReading(Path file) {
    if (!Files.exists(file)) {
      throw new LedgerException(
          "there is no ledger %s; make one with 'entente add --ledger %s INPUT'."
              .formatted(file, file));
    }
    Database database = open(file, true);
    try {
      int version = Migrations.version(database.connection, file);
      if (version == 0) {
        throw OpenFailure.noLedger(file);
      }
      Migrations.refuseNewer(version, file);
      if (version < Migrations.NEWEST) {
        database.close();
        forWriting(file).close();
        return forReading(file);
      }
      return database;
    } catch (SQLException e) {
      database.close();
      throw OpenFailure.told(file, e);
    } catch (LedgerException e) {
      database.close();
      throw e;
    }
  }

  /** Who reads a ledger opens it for a moment at a time; that moment is waited for. */
  private static Connection connection(Path file, Properties settings) throws SQLException {
    for (int attempt = 1; attempt < TRIES; attempt++) {
      try {
        return DriverManager.getConnection("jdbc:duckdb:" + file, settings);
      } catch (SQLException e) {
        if (!OpenFailure.isInUse(e) || !paused()) {
          throw e;
        }
      }
    }
    return DriverManager.getConnection("jdbc:duckdb:" + file, settings);
  }

  private static boolean paused() {
    try {
      Thread.sleep(PAUSE);
      return true;
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return false;
    }
  }

  private static Database open(Path file, boolean readOnly) {
    refuseOther(file);
    Properties settings = new Properties();
    settings.setProperty("autoinstall_known_extensions", "false");
    settings.setProperty("autoload_known_extensions", "false");
    if (readOnly) {
      settings.setProperty("duckdb.read_only", "true");
    }
    try {
      return new Database(connection(file, settings).unwrap(DuckDBConnection.class), file);
    } catch (SQLException e) {
      throw OpenFailure.told(file, e);
    }
  }

  /** DuckDB opens other files too, such as JSON, and keeps what is written then in memory only. */
  private static void refuseOther(Path file) {
    if (!Files.exists(file)) {
      return;
    }
    try {
      boolean isNew = Files.isRegularFile(file) && Files.size(file) == 0;
      if (Files.isDirectory(file) || (!isNew && !isDuckDb(file))) {
        throw new LedgerException(file + " is no ledger; give another file with --ledger.");
      }
    } catch (IOException e) {
      throw new LedgerException(
          "the ledger " + file + " cannot be read: its file or folder is closed to you.", e);
    }
  }

  private static boolean isDuckDb(Path file) throws IOException {
    try (InputStream in = Files.newInputStream(file)) {
      byte[] head = in.readNBytes(MAGIC_AT + MAGIC.length());
      return new String(head, StandardCharsets.ISO_8859_1).endsWith(MAGIC);
    }
  }

  /**
   * Refuses a ledger whose tables another build has made.
   *
   * @throws LedgerException if it is one
   */
  void refuseOtherSteps() {
    try {
      Migrations.refuseOtherSteps(connection, Migrations.version(connection, file), file);
    } catch (SQLException e) {
      throw OpenFailure.told(file, e);
    }
  }

  /** {@return the file} */
  public Path file() {
    return file;
  }

  /** Work that a transaction does. */
  @FunctionalInterface
  public interface Work<T> {
    /** {@return what came of it} */
    T run() throws SQLException;
  }

  /**
   * Does all of the work or nothing of it.
   *
   * @throws LedgerException if the database refuses; nothing of the work is kept then
   */
  public <T> T inTransaction(Work<T> work) {
    if (inTransaction) {
      throw new IllegalStateException("a transaction within a transaction");
    }
    boolean done = false;
    try {
      command("BEGIN TRANSACTION");
      inTransaction = true;
      T result = work.run();
      command("COMMIT");
      done = true;
      return result;
    } catch (SQLException e) {
      throw OpenFailure.told(file, e);
    } finally {
      inTransaction = false;
      if (!done) {
        rollback();
      }
    }
  }

  private void rollback() {
    try {
      command("ROLLBACK");
    } catch (SQLException nothingToRollBack) {
      // The database has rolled back by itself, or never began.
    }
  }

  /** Makes a row of the answer into a value. */
  @FunctionalInterface
  public interface Row<T> {
    /** {@return the value of the row on which the set stands} */
    T of(ResultSet row) throws SQLException;
  }

  /** {@return what the query answers, a value a row} */
  public <T> List<T> query(String sql, Row<T> row, Object... parameters) {
    try (PreparedStatement statement = prepared(sql, parameters);
        ResultSet answer = statement.executeQuery()) {
      List<T> values = new ArrayList<>();
      while (answer.next()) {
        values.add(row.of(answer));
      }
      return values;
    } catch (SQLException e) {
      throw OpenFailure.told(file, e);
    }
  }

  /** Does something with a row of an answer. */
  @FunctionalInterface
  public interface Sink {
    /** Takes the row on which the set stands. */
    void take(ResultSet row) throws SQLException;
  }

  /** Hands over the rows of the answer, one by one; none is kept. */
  public void each(String sql, Sink sink, Object... parameters) {
    try (PreparedStatement statement = prepared(sql, parameters);
        ResultSet answer = statement.executeQuery()) {
      while (answer.next()) {
        sink.take(answer);
      }
    } catch (SQLException e) {
      throw OpenFailure.told(file, e);
    }
  }

  /** Changes rows; only within a transaction. */
  public int change(String sql, Object... parameters) throws SQLException {
    if (!inTransaction) {
      throw new IllegalStateException("a change outside of a transaction");
    }
    try (PreparedStatement statement = prepared(sql, parameters)) {
      return statement.executeUpdate();
    }
  }

  /**
   * {@return a way to append many rows to a table; only within a transaction; to be closed in it}
   */
  public DuckDBAppender appender(String table) throws SQLException {
    if (!inTransaction) {
      throw new IllegalStateException("rows appended outside of a transaction");
    }
    return connection.createAppender(table);
  }

  /** Runs a command that answers nothing, such as a setting. */
  public void command(String sql) throws SQLException {
    try (Statement statement = connection.createStatement()) {
      statement.execute(sql);
    }
  }

  /** {@return a connection to the same file, to be closed by the caller} */
  DuckDBConnection connection() {
    return connection;
  }

  private PreparedStatement prepared(String sql, Object... parameters) throws SQLException {
    PreparedStatement statement = connection.prepareStatement(sql);
    for (int i = 0; i < parameters.length; i++) {
      statement.setObject(i + 1, parameters[i]);
    }
    return statement;
  }

  @Override
  public void close() {
    try {
      connection.close();
    } catch (SQLException e) {
      throw OpenFailure.told(file, e);
    }
  }
}
