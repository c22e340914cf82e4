package entente.show.cli;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Makes a small ledger large, for timing pages: its articles are copied with other ids and earlier
 * days until there are a thousand, and a hundred thousand imported events of 200 states over ten
 * years are added. Not a test; make a ledger with {@code entente add examples --ledger FILE}, then
 * run its {@code main} with that file.
 */
public final class ServeBenchmarkLedger {
  private static final int ARTICLES = 1_000;
  private static final int EVENTS = 100_000;
  private static final List<String> FIRST =
      List.of("USA", "RUS", "CHN", "TUR", "DEU", "FRA", "GBR", "BLR", "KAZ", "UKR", "ARM", "TJK");

  /** Columns that hold ids; those of a statement, a mention and their event hang together. */
  private static final List<String> TABLES =
      List.of(
          "article: id=new(id), published=at(published), name=name || ' ' || i",
          "statement: id=new(id), article=new(article)",
          "statement_role: statement=new(statement)",
          "statement_source: statement=new(statement)",
          "statement_amount: statement=new(statement)",
          "mention: id=new(id), article=new(article), statement=new(statement), event=new(event)",
          "mention_key: mention=new(mention), first_day=at(first_day), last_day=at(last_day)",
          "link: mention=new(mention), other=new(other)",
          "event: id=new(id), first_day=at(first_day), last_day=at(last_day),"
              + " first_seen=at(first_seen), last_seen=at(last_seen)",
          "report: event=new(event), article=new(article), origin=new(origin)",
          "event_role: event=new(event)",
          "difference: event=new(event), mention=new(mention), as_of=at(as_of)",
          // A tie is held once, whoever tells of it.
          "tie_statement: statement=new(statement)");

  private ServeBenchmarkLedger() {}

  public static void main(String[] arguments) throws Exception {
    Path ledger = Path.of(arguments[0]);
    try (Connection connection = DriverManager.getConnection("jdbc:duckdb:" + ledger);
        Statement statement = connection.createStatement()) {
      statement.execute("SET threads = 2");
      articles(statement);
      events(statement);
      statement.execute("CHECKPOINT");
    }
  }

  /** Each copy is ten days older than the one before, so that ten years are filled. */
  private static void articles(Statement statement) throws SQLException {
    statement.execute("CREATE TEMP TABLE shipped AS SELECT * FROM article");
    int copies;
    try (var rows = statement.executeQuery("SELECT count(*) FROM shipped")) {
      rows.next();
      copies = ARTICLES / rows.getInt(1);
    }
    // A letter that an id begins with tells what it is of, and stays.
    for (String table : TABLES) {
      String[] parts = table.split(": ", 2);
      String replaced =
          Arrays.stream(parts[1].split(", (?=[a-z_]+=)"))
              .map(each -> each.split("=", 2))
              .map(each -> written(each[1]) + " AS " + each[0])
              .collect(Collectors.joining(", "));
      statement.execute(
          "INSERT INTO %s SELECT * EXCLUDE (i) REPLACE (%s) FROM %s, range(1, %d) t(i)"
              .formatted(parts[0], replaced, parts[0], copies + 1));
    }
  }

  /** {@return in SQL, another id of the copy i, or an earlier day} */
  private static String written(String change) {
    String column = change.replaceAll("^(new|at)\\((.*)\\)$", "$2");
    if (change.startsWith("new(")) {
      return ("CASE WHEN length(%1$s) = 13"
              + " THEN left(%1$s, 1) || left(sha256(substr(%1$s, 2) || ' ' || i), 12)"
              + " ELSE left(sha256(left(%1$s, 12) || ' ' || i), 12) || substr(%1$s, 13) END")
          .formatted(column);
    }
    return change.startsWith("at(")
        ? "CAST(" + column + " - CAST(i * 10 AS INTEGER) AS DATE)"
        : change;
  }

  private static void events(Statement statement) throws SQLException {
    String states =
        Stream.concat(
                FIRST.stream(),
                Arrays.stream(Locale.getISOCountries())
                    .map(each -> Locale.of("", each).getISO3Country())
                    .filter(each -> !FIRST.contains(each)))
            .limit(200)
            .map(each -> "'" + each + "'")
            .collect(Collectors.joining(", ", "[", "]"));
    // Low numbers come more often among targets: powers are in more events.
    statement.execute(
        "INSERT INTO record SELECT 'gdelt', 'g' || i,"
            + " DATE '2015-06-01' + CAST((i * 7919) % 3652 AS INTEGER),"
            + " (['AGREE', 'CONSULT', 'SUPPORT', 'COOPERATE', 'AID', 'ACCUSE', 'THREATEN',"
            + " 'SANCTION', 'COERCE', 'ASSAULT'])[1 + (hash(i) % 10)::INT], NULL,"
            + " CASE WHEN hash(i) % 10 = 3 AND hash(i + 1) % 12 = 0 THEN '062' END,"
            + " s[1 + (hash(i + 11) % 200)::INT], '',"
            + " s[1 + least(hash(i + 29) % 200, hash(i + 31) % 200)::INT], '',"
            + " s[1 + (hash(i + 11) % 200)::INT], NULL, hash(i + 2) % 110 - 40.5,"
            + " hash(i + 4) % 300 - 149.5, NULL, 1 + (hash(i) % 9)::INT,"
            + " 1 + (hash(i + 5) % 4)::INT, 1 + (hash(i + 3) % 6)::INT, NULL, NULL, NULL, NULL"
            + " FROM range("
            + EVENTS
            + ") t(i), (SELECT "
            + states
            + " AS s)");
  }
}
