package entente.spark;

import static org.assertj.core.api.Assertions.assertThat;

import entente.event.Role;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;

/** Compares ledgers and folders of coded articles, row by row. */
final class Compared {
  private static final List<String> TABLES =
      List.of(
          "article",
          "copy",
          "reprint",
          "shingle",
          "statement",
          "statement_role",
          "statement_source",
          "statement_amount",
          "mention",
          "mention_key",
          "link",
          "event",
          "report",
          "event_role",
          "difference",
          "tie",
          "tie_statement");

  private static final String STATEMENT =
      "id, article, %s, kind, type, mode, cameo, modality, factuality, standing, when_from, when_to,"
          + " place, confidence, rule, evidence, sentence";
  private static final String EVENT =
      "id, type, mode, cameo, status, label, first_day, last_day, day_known, place, reports,"
          + " outlets, %s, contradictions, first_seen, last_seen";

  private Compared() {}

  /** Both ledgers hold the same rows. */
  static void sameLedgers(Path one, Path other) throws SQLException {
    try (Connection memory = DriverManager.getConnection("jdbc:duckdb:");
        Statement sql = memory.createStatement()) {
      attach(sql, one, "one");
      attach(sql, other, "other");
      for (String table : TABLES) {
        same(sql, "SELECT * FROM one." + table, "SELECT * FROM other." + table);
      }
    }
  }

  /** The folder's statements and events are the ledger's. */
  static void sameAsLedger(Path folder, Path ledger) throws SQLException {
    try (Connection memory = DriverManager.getConnection("jdbc:duckdb:");
        Statement sql = memory.createStatement()) {
      attach(sql, ledger, "one");
      same(
          sql,
          "SELECT " + STATEMENT.formatted("begin_point, end_point") + " FROM one.statement",
          "SELECT " + STATEMENT.formatted("begin, \"end\"") + " FROM " + statements(folder));
      for (Role role : Role.values()) {
        equal(
            sql,
            "SELECT statement, ordinal::BIGINT, actor || CASE sector WHEN '' THEN '' ELSE '.' || sector"
                + " END FROM one.statement_role WHERE role = '"
                + role.word()
                + "'",
            "SELECT id, generate_subscripts(%s, 1) - 1, unnest(%s) FROM "
                    .formatted(role.word(), role.word())
                + statements(folder));
      }
      same(
          sql,
          "SELECT statement, depth::BIGINT, speaker FROM one.statement_source",
          "SELECT id, generate_subscripts(sources, 1) - 1, unnest(sources) FROM "
              + statements(folder));
      same(
          sql,
          "SELECT statement, coalesce(bound || ' ', '') || value || ' ' || unit"
              + " FROM one.statement_amount",
          "SELECT id, unnest(amounts) FROM " + statements(folder));
      same(
          sql,
          "SELECT " + EVENT.formatted("tellers") + " FROM one.event",
          "SELECT " + EVENT.formatted("len(tellers)") + " FROM " + events(folder));
      same(
          sql,
          "SELECT event, id FROM one.mention",
          "SELECT id, unnest(statements) FROM " + events(folder));
      same(
          sql,
          "SELECT event, role || ':' || actor || CASE sector WHEN '' THEN '' ELSE '.' || sector END"
              + " || ':' || reports FROM one.event_role",
          "SELECT id, unnest(roles) FROM " + events(folder));
    }
  }

  /** Both folders hold the same rows. */
  static void sameFolders(Path one, Path other) throws SQLException {
    try (Connection memory = DriverManager.getConnection("jdbc:duckdb:");
        Statement sql = memory.createStatement()) {
      same(sql, "SELECT * FROM " + statements(one), "SELECT * FROM " + statements(other));
      same(sql, "SELECT * FROM " + events(one), "SELECT * FROM " + events(other));
      same(
          sql,
          "SELECT * FROM " + byDay(one, "articles"),
          "SELECT * FROM " + byDay(other, "articles"));
      equal(sql, "SELECT * FROM " + refused(one), "SELECT * FROM " + refused(other));
    }
  }

  /** {@return what a question on a folder's table gives, as text} */
  static List<String> asked(String question) throws SQLException {
    try (Connection memory = DriverManager.getConnection("jdbc:duckdb:");
        Statement sql = memory.createStatement();
        ResultSet rows = sql.executeQuery(question)) {
      List<String> answers = new java.util.ArrayList<>();
      while (rows.next()) {
        answers.add(rows.getString(1));
      }
      return answers;
    }
  }

  static String statements(Path folder) {
    return byDay(folder, "statements");
  }

  static String events(Path folder) {
    return "read_parquet('" + folder.resolve("events") + "/*.parquet')";
  }

  static String refused(Path folder) {
    return "read_parquet('" + folder.resolve("refused") + "/*.parquet')";
  }

  static String byDay(Path folder, String table) {
    return "read_parquet('" + folder.resolve(table) + "/day=*/*.parquet')";
  }

  private static void attach(Statement sql, Path ledger, String name) throws SQLException {
    sql.execute("ATTACH '" + ledger + "' AS " + name + " (READ_ONLY)");
  }

  private static void same(Statement sql, String one, String other) throws SQLException {
    assertThat(number(sql, "SELECT count(*) FROM (" + one + ")")).as(one).isPositive();
    equal(sql, one, other);
  }

  private static void equal(Statement sql, String one, String other) throws SQLException {
    assertThat(number(sql, "SELECT count(*) FROM (" + one + " EXCEPT ALL " + other + ")"))
        .as("only in: %s", one)
        .isZero();
    assertThat(number(sql, "SELECT count(*) FROM (" + other + " EXCEPT ALL " + one + ")"))
        .as("only in: %s", other)
        .isZero();
  }

  private static long number(Statement sql, String question) throws SQLException {
    try (ResultSet row = sql.executeQuery(question)) {
      row.next();
      return row.getLong(1);
    }
  }
}
