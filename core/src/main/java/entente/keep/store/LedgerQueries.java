package entente.keep.store;

import entente.keep.LedgerException;
import entente.keep.exchange.ImportedEvent;
import java.nio.file.Path;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.ResultSetMetaData;
import java.sql.SQLException;
import java.sql.SQLTimeoutException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeSet;
import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;

/** Asks a ledger, which is open for reading only. */
public final class LedgerQueries implements AutoCloseable {
  private final Database database;

  private LedgerQueries(Database database) {
    this.database = database;
  }

  /**
   * Opens a ledger for reading.
   *
   * @throws LedgerException if it cannot be opened; the message says why
   */
  public static LedgerQueries open(Path file) {
    return new LedgerQueries(Database.forReading(file));
  }

  /**
   * {@return what the filter asks for, sorted}
   *
   * @throws LedgerException if the column to sort by is none of the view's
   */
  public Table run(View view, Filter filter) {
    View.Question question = view.of(filter);
    return table(question.sql() + order(view, filter), question.values());
  }

  /** Writes what the filter asks for to a Parquet file, zstd-compressed. */
  public void parquet(View view, Filter filter, Path file) {
    View.Question question = view.of(filter);
    try (PreparedStatement statement =
        database.connection().prepareStatement(copy(question.sql() + order(view, filter), file))) {
      for (int i = 0; i < question.values().size(); i++) {
        statement.setObject(i + 1, question.values().get(i));
      }
      statement.execute();
    } catch (SQLException e) {
      throw OpenFailure.told(database.file(), e);
    }
  }

  private static String copy(String sql, Path file) {
    return "COPY (" + sql + "\n) TO " + quoted(file) + " (FORMAT parquet, COMPRESSION zstd)";
  }

  private static String quoted(Path file) {
    return "'" + file.toAbsolutePath().toString().replace("'", "''") + "'";
  }

  /**
   * Writes what a user's own SQL answers to a Parquet file, the only one that it can reach.
   *
   * @throws LedgerException as for {@link #sql}
   */
  public void parquet(String sql, int seconds, Path file) {
    try {
      database.command("SET allowed_paths = [" + quoted(file) + "]");
    } catch (SQLException e) {
      throw OpenFailure.told(database.file(), e);
    }
    guarded(
        seconds, statement -> statement.execute(copy(sql.strip().replaceFirst(";$", ""), file)));
  }

  private String order(View view, Filter filter) {
    List<String> columns = columns(view);
    String asked = filter.sort().map(sort -> sort + ",").orElse("") + view.order();
    List<String> terms = new ArrayList<>();
    for (String term : asked.split(",", -1)) {
      boolean down = term.startsWith("-");
      String column = down ? term.substring(1) : term;
      if (!columns.contains(column)) {
        throw new LedgerException(
            "there is no column '%s' to sort by; there are %s."
                .formatted(column, String.join(", ", columns)));
      }
      terms.add('"' + column + '"' + (down ? " DESC NULLS LAST" : " NULLS LAST"));
    }
    String limit = filter.limit().isPresent() ? " LIMIT " + filter.limit().getAsInt() : "";
    return " ORDER BY "
        + String.join(", ", terms)
        + limit
        + (filter.offset() > 0 ? " OFFSET " + filter.offset() : "");
  }

  private List<String> columns(View view) {
    View.Question question = view.of(Filter.NONE);
    return table("SELECT * FROM (" + question.sql() + ") LIMIT 0", question.values()).columns();
  }

  /**
   * Runs a user's own SQL; nothing outside the ledger can be read or written by it.
   *
   * @param seconds after which it is stopped
   * @throws LedgerException if it is refused or takes too long
   */
  public Table sql(String sql, int seconds) {
    return guarded(
        seconds,
        statement -> {
          try (ResultSet rows = statement.executeQuery(sql)) {
            return table(rows);
          }
        });
  }

  /** A use of a statement. */
  @FunctionalInterface
  private interface Use<T> {
    T of(Statement statement) throws SQLException;
  }

  private <T> T guarded(int seconds, Use<T> use) {
    try {
      database.command("SET enable_external_access = false");
      database.command("SET lock_configuration = true");
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

  private static LedgerException tooLong(int seconds, SQLException e) {
    return new LedgerException(
        "the SQL took longer than %d s and was stopped; give more with --timeout."
            .formatted(seconds),
        e);
  }

  /**
   * {@return the id that begins so, or the event of the statement whose id does; none if there is
   * none}
   *
   * @throws LedgerException if several begin so
   */
  public Optional<String> find(String table, String prefix) {
    List<String> ids =
        database.query(
            "SELECT DISTINCT id FROM " + table + " WHERE starts_with(id, ?) ORDER BY id LIMIT 3",
            row -> row.getString(1),
            prefix);
    if (ids.size() > 1 && !ids.contains(prefix)) {
      throw new LedgerException(
          "'%s' can mean %s; give more of the id.".formatted(prefix, String.join(", ", ids)));
    }
    return ids.contains(prefix) ? Optional.of(prefix) : ids.stream().findFirst();
  }

  /** {@return the event with that id, or of which the statement with that id tells} */
  public Optional<String> findEvent(String id) {
    Optional<String> event = find("event", id);
    if (event.isPresent()) {
      return event;
    }
    // An event is named by its first telling; if an earlier one came, the old name still leads to
    // it.
    String mention = id.startsWith("e") ? id.substring(1) : id;
    List<String> events =
        mention.length() < 4
            ? List.of()
            : database.query(
                "SELECT DISTINCT event FROM mention WHERE starts_with(id, ?)",
                row -> row.getString(1),
                mention);
    return new TreeSet<>(events).stream().findFirst();
  }

  /** {@return the sheet of that event} */
  public Optional<EventSheet> event(String id) {
    return findEvent(id).map(found -> EventSheet.read(database, found));
  }

  /** {@return the answer to the SQL with these values} */
  public Table table(String sql, List<Object> values) {
    try (PreparedStatement statement = database.connection().prepareStatement(sql)) {
      for (int i = 0; i < values.size(); i++) {
        statement.setObject(i + 1, values.get(i));
      }
      try (ResultSet rows = statement.executeQuery()) {
        return table(rows);
      }
    } catch (SQLException e) {
      throw OpenFailure.told(database.file(), e);
    }
  }

  private static Table table(ResultSet rows) throws SQLException {
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

  /** {@return the sheet of the statement whose id begins so} */
  public Optional<Sheet> statement(String id) {
    return new Sheets(this).statement(id);
  }

  /** {@return the sheet of the article whose id begins so} */
  public Optional<Sheet> article(String id) {
    return new Sheets(this).article(id);
  }

  /** {@return the sheet of the tie whose id begins so} */
  public Optional<Sheet> tie(String id) {
    return new Sheets(this).tie(id);
  }

  /** {@return the sheet of an imported event, such as {@code gdelt:1234}} */
  public Optional<Sheet> record(String id) {
    return new Sheets(this).record(id);
  }

  /** {@return the events that articles tell of, with every telling, by id} */
  public List<ToldEvent> told(Filter filter) {
    boolean wanted = filter.dataset().filter(each -> !each.equals("articles")).isEmpty();
    return wanted ? new ToldEvents(database).told(filter) : List.of();
  }

  /** Hands over the imported events for which the filter holds, with their dataset, by id. */
  public void imported(Filter filter, BiConsumer<String, ImportedEvent> sink) {
    if (View.isImported(filter)) {
      new ToldEvents(database).imported(filter, sink);
    }
  }

  /** {@return the names of the documented views, the whole of what a ledger shows} */
  public List<String> views() {
    return database.query(
        "SELECT view_name FROM duckdb_views() WHERE NOT internal AND schema_name = 'main'"
            + " ORDER BY view_name",
        row -> row.getString(1));
  }

  /** {@return all rows of a documented view, sorted by all columns} */
  public Table whole(String view) {
    return table("SELECT * FROM \"" + view + "\" ORDER BY ALL", List.of());
  }

  /** Writes all rows of a documented view to a Parquet file, zstd-compressed. */
  public void wholeParquet(String view, Path file) {
    try {
      database.command(copy("SELECT * FROM \"" + view + "\" ORDER BY ALL", file));
    } catch (SQLException e) {
      throw OpenFailure.told(database.file(), e);
    }
  }

  /** {@return how many rows the filter asks for, whatever its limit} */
  public long count(View view, Filter filter) {
    View.Question question = view.of(filter);
    return (Long)
        Objects.requireNonNull(
            table("SELECT count(*) FROM (" + question.sql() + ")", question.values())
                .rows()
                .getFirst()
                .getFirst());
  }

  @Override
  public void close() {
    database.close();
  }
}
