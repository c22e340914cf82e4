package entente.keep.store;

import entente.keep.LedgerException;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.List;

/** The tables of what others publish, and beside each a table of what has come for it. */
final class ReferenceTables {
  /** All that hold rows of files. */
  static final List<String> NAMES =
      List.of(
          "roll_call",
          "vote",
          "ideal_point",
          "alliance",
          "system_member",
          "capability",
          "series_value",
          "series_note",
          "flow");

  /** What makes a row of a table the only one of its kind, and which of several is kept. */
  private record Key(String table, String columns, String order) {}

  private static final List<Key> KEYS =
      List.of(
          new Key("roll_call", "id", "day"),
          // A state that two numbers stand for has an empty row beside the real one.
          new Key("vote", "roll_call, state", "vote"),
          new Key("ideal_point", "state, year, version", "votes DESC NULLS LAST, estimate"),
          new Key("capability", "state, year", "share DESC"));

  /** Of these a second value is a mistake that its maker has to mend. */
  private static final List<Key> SINGLE =
      List.of(
          new Key("series_value", "name, state, partner, date", "value, exposure"),
          new Key("flow", "instrument, source, target, year", "value, total"));

  private static final String YEARS =
      """
      SELECT coalesce(min(a), 0), coalesce(max(b), 0) FROM (
        SELECT year(day) AS a, year(day) AS b FROM incoming_roll_call
        UNION ALL SELECT year, year FROM incoming_ideal_point
        UNION ALL SELECT first_year, last_year FROM incoming_alliance
        UNION ALL SELECT year(first_day), year(last_day) FROM incoming_system_member
        UNION ALL SELECT year, year FROM incoming_capability
        UNION ALL SELECT left(date, 4)::INTEGER, left(date, 4)::INTEGER FROM incoming_series_value
        UNION ALL SELECT left(since, 4)::INTEGER, left(until, 4)::INTEGER FROM incoming_series_note
        UNION ALL SELECT year, year FROM incoming_flow)
      """;

  private final Database database;

  ReferenceTables(Database database) {
    this.database = database;
  }

  /** Makes empty tables for what comes. */
  void prepare() throws SQLException {
    for (String table : NAMES) {
      database.command(
          "CREATE OR REPLACE TEMP TABLE incoming_%s AS SELECT * FROM %s LIMIT 0"
              .formatted(table, table));
    }
  }

  /** Joins, mirrors and singles out what has come, so that it is as it will be kept. */
  void complete(Path file) throws SQLException {
    for (Key key : SINGLE) {
      refuseDoubled(key, file);
    }
    for (Key key : KEYS) {
      keepOne(key.table, key.columns, key.order);
    }
    for (Key key : SINGLE) {
      keepOne(key.table, key.columns, key.order);
    }
    mirror();
    joinYears();
  }

  private void refuseDoubled(Key key, Path file) {
    String sql =
        "SELECT concat_ws(' ', %s) FROM incoming_%s GROUP BY %s HAVING count(DISTINCT (%s)) > 1"
            .formatted(key.columns, key.table, key.columns, key.order);
    List<String> doubled =
        database.query(sql + " ORDER BY ALL LIMIT 1", row -> String.valueOf(row.getString(1)));
    if (!doubled.isEmpty()) {
      throw new LedgerException(
          "%s has two values for %s; leave one, nothing of the file was taken."
              .formatted(file, doubled.getFirst()));
    }
  }

  private void keepOne(String table, String columns, String order) throws SQLException {
    database.command(
        "CREATE OR REPLACE TEMP TABLE doubled AS SELECT * FROM incoming_%s WHERE (%s) IN"
                .formatted(table, columns)
            + " (SELECT (%s) FROM incoming_%s GROUP BY %s HAVING count(*) > 1)"
                .formatted(columns, table, columns));
    database.change(
        "DELETE FROM incoming_%s WHERE (%s) IN (SELECT (%s) FROM doubled)"
            .formatted(table, columns, columns));
    database.change(
        "INSERT INTO incoming_%s SELECT * FROM doubled QUALIFY".formatted(table)
            + " row_number() OVER (PARTITION BY %s ORDER BY %s) = 1".formatted(columns, order));
    database.command("DROP TABLE doubled");
  }

  /** Where a table has a pair in one order only, what is owed is owed both ways. */
  private void mirror() throws SQLException {
    database.change(
        """
        INSERT INTO incoming_alliance
        SELECT partner, state, defence, offence, neutrality, nonaggression, consultation,
          first_year, last_year, file
        FROM incoming_alliance a
        WHERE NOT EXISTS (SELECT 1 FROM incoming_alliance b
          WHERE b.state = a.partner AND b.partner = a.state
            AND b.first_year <= a.last_year AND b.last_year >= a.first_year)
        """);
  }

  /** Years that follow one another with the same obligations are one spell. */
  private void joinYears() throws SQLException {
    database.command(
        """
        CREATE OR REPLACE TEMP TABLE spells AS
        SELECT state, partner, defence, offence, neutrality, nonaggression, consultation,
          min(first_year) AS first_year, max(last_year) AS last_year, any_value(file) AS file
        FROM (
          SELECT *, sum(fresh) OVER w AS spell FROM (
            SELECT *, CASE WHEN first_year <= 1 + lag(last_year) OVER w THEN 0 ELSE 1 END AS fresh
            FROM (SELECT DISTINCT * FROM incoming_alliance)
            WINDOW w AS (PARTITION BY state, partner, defence, offence, neutrality, nonaggression,
              consultation ORDER BY first_year, last_year))
          WINDOW w AS (PARTITION BY state, partner, defence, offence, neutrality, nonaggression,
            consultation ORDER BY first_year, last_year))
        GROUP BY state, partner, defence, offence, neutrality, nonaggression, consultation, spell
        """);
    database.change("DELETE FROM incoming_alliance");
    database.change("INSERT INTO incoming_alliance SELECT * FROM spells");
    database.command("DROP TABLE spells");
  }

  /** {@return the first and the last year of what has come, 0 where it tells none} */
  int[] years() {
    return database.query(YEARS, row -> new int[] {row.getInt(1), row.getInt(2)}).getFirst();
  }

  /**
   * Puts what has come in place of what it covers.
   *
   * @return how many rows went
   */
  long replace() throws SQLException {
    long gone = 0;
    gone +=
        database.change(
            """
            DELETE FROM vote WHERE roll_call IN (SELECT roll_call FROM incoming_vote)
              OR (EXISTS (SELECT 1 FROM incoming_vote) AND roll_call IN (
                SELECT id FROM roll_call
                WHERE day BETWEEN (SELECT min(day) FROM incoming_roll_call)
                  AND (SELECT max(day) FROM incoming_roll_call)))
            """);
    gone +=
        database.change(
            """
            DELETE FROM roll_call WHERE id IN (SELECT id FROM incoming_roll_call)
              OR day BETWEEN (SELECT min(day) FROM incoming_roll_call)
                AND (SELECT max(day) FROM incoming_roll_call)
            """);
    gone += inYears("ideal_point", "version");
    gone += inYears("capability", "1");
    gone += inYears("flow", "instrument");
    gone +=
        database.change(
            """
            DELETE FROM series_value USING (
              SELECT name, state, partner, min(left(date, 4)) AS a, max(left(date, 4)) AS b
              FROM incoming_series_value GROUP BY name, state, partner) i
            WHERE series_value.name = i.name AND series_value.state = i.state
              AND series_value.partner = i.partner AND left(series_value.date, 4) BETWEEN i.a AND i.b
            """);
    gone +=
        database.change(
            "DELETE FROM series_note WHERE name IN (SELECT name FROM incoming_series_note)");
    gone +=
        database.change(
            "DELETE FROM system_member WHERE EXISTS (SELECT 1 FROM incoming_system_member)");
    gone += alliances();
    for (String table : NAMES) {
      // Ordered, so that a filter reads little of the file and the same files give the same rows.
      database.change(
          "INSERT INTO %s SELECT * FROM incoming_%s ORDER BY ALL".formatted(table, table));
      database.command("DROP TABLE incoming_" + table);
    }
    return gone;
  }

  private long inYears(String table, String group) throws SQLException {
    String own = group.equals("1") ? "1" : table + "." + group;
    return database.change(
        "DELETE FROM %s USING (SELECT %s AS g, min(year) AS a, max(year) AS b FROM incoming_%s"
                .formatted(table, group, table)
            + " GROUP BY ALL) i WHERE %s = i.g AND %s.year BETWEEN i.a AND i.b"
                .formatted(own, table));
  }

  /** Of spells that reach beyond the years of what has come, these parts stay. */
  private long alliances() throws SQLException {
    String columns = "state, partner, defence, offence, neutrality, nonaggression, consultation, ";
    String span =
        " FROM alliance, (SELECT min(first_year) AS a, max(last_year) AS b FROM incoming_alliance)";
    database.command(
        "CREATE OR REPLACE TEMP TABLE beyond AS SELECT "
            + columns
            + "first_year, a - 1 AS last_year, file"
            + span
            + " WHERE first_year < a AND last_year >= a"
            + " UNION ALL SELECT "
            + columns
            + "b + 1, last_year, file"
            + span
            + " WHERE last_year > b AND first_year <= b");
    long gone =
        database.change(
            "DELETE FROM alliance USING (SELECT min(first_year) AS a, max(last_year) AS b"
                + " FROM incoming_alliance) i WHERE first_year <= i.b AND last_year >= i.a");
    database.change("INSERT INTO alliance SELECT * FROM beyond");
    database.command("DROP TABLE beyond");
    return gone;
  }

  /** {@return how many roll calls with votes of that file have no day} */
  long undated(int file) {
    return database
        .query(
            "SELECT count(DISTINCT roll_call) FROM vote WHERE file = ?"
                + " AND roll_call NOT IN (SELECT id FROM roll_call)",
            row -> row.getLong(1),
            file)
        .getFirst();
  }
}
