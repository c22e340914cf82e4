package entente.keep.store;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.Date;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** A ledger into which a test writes events and articles at once, without reading any text. */
public final class ToldLedger implements AutoCloseable {
  private final Connection connection;
  private int number;

  private ToldLedger(Connection connection) {
    this.connection = connection;
  }

  /** {@return a ledger in that file that holds nothing yet} */
  public static ToldLedger in(Path file) throws SQLException {
    Ledger.open(file).close();
    return new ToldLedger(DriverManager.getConnection("jdbc:duckdb:" + file));
  }

  /**
   * Adds an event.
   *
   * @param day null where none is known
   * @param label the words that stand for it
   * @return its id
   */
  public String event(
      @Nullable LocalDate day,
      String type,
      String source,
      String target,
      boolean contradicted,
      String label)
      throws SQLException {
    String id = "e%012x".formatted(number++);
    @Nullable Date first = day == null ? null : Date.valueOf(day);
    run(
        "INSERT INTO event VALUES (?, ?, NULL, NULL, 'reported', ?, ?, ?, 'stated', NULL, 1, 1, 1, ?,"
            + " NULL, NULL)",
        id,
        type,
        label,
        first,
        first,
        contradicted ? 1 : 0);
    role(id, "source", source);
    role(id, "target", target);
    return id;
  }

  /** Lets an event last until that day. */
  public void lasting(String event, LocalDate last) throws SQLException {
    run("UPDATE event SET last_day = ? WHERE id = ?", Date.valueOf(last), event);
  }

  /** Adds one actor more to an event. */
  public void role(String event, String role, String actor) throws SQLException {
    int dot = actor.indexOf('.');
    run(
        "INSERT INTO event_role VALUES (?, ?, ?, ?, 1)",
        event,
        role,
        dot < 0 ? actor : actor.substring(0, dot),
        dot < 0 ? "" : actor.substring(dot + 1));
  }

  /** Adds an event that another dataset coded. */
  public void record(LocalDate day, String type, String source, String target, String text)
      throws SQLException {
    run(
        "INSERT INTO record (dataset, id, day, type, source, source_sector, target, target_sector,"
            + " text) VALUES ('gdelt', ?, ?, ?, ?, '', ?, '', ?)",
        "g" + number++,
        Date.valueOf(day),
        type,
        source,
        target,
        text);
  }

  /** Adds an article of one sentence in which one statement is read. */
  public String article(String outlet, LocalDate day, String title, String sentence)
      throws SQLException {
    String id = "%012x".formatted(number++);
    run(
        "INSERT INTO article VALUES (?, ?, 'text', NULL, ?, ?, ?, 'en', NULL, ?, NULL)",
        id,
        title,
        outlet,
        title,
        Date.valueOf(day),
        sentence);
    run(
        "INSERT INTO statement VALUES (?, ?, 0, ?, 0, ?, ?, ?, 'event', 'AGREE', NULL, NULL, 'actual',"
            + " 'CT+', 'reported', NULL, NULL, NULL, 0.5, 'rule')",
        "%016x".formatted(number++),
        id,
        sentence.length(),
        sentence.codePointCount(0, sentence.length()),
        sentence,
        sentence);
    return id;
  }

  /** Adds a standing tie. */
  public void tie(String type, String source, String target, String state, String since)
      throws SQLException {
    run(
        "INSERT INTO tie VALUES (?, ?, ?, ?, ?, ?, NULL, 'unknown', '', 1, 1, 1, NULL, NULL)",
        "t%012x".formatted(number++),
        type,
        state,
        source,
        target,
        since);
  }

  private void run(String sql, @Nullable Object... values) throws SQLException {
    try (PreparedStatement statement = connection.prepareStatement(sql)) {
      for (int i = 0; i < values.length; i++) {
        statement.setObject(i + 1, values[i]);
      }
      statement.executeUpdate();
    }
  }

  @Override
  public void close() throws SQLException {
    connection.close();
  }
}
