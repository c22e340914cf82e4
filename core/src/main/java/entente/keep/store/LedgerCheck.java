package entente.keep.store;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Verifies a ledger. */
public final class LedgerCheck {
  private static final int LISTED = 20;

  /** What must have no rows, each with what a row means. */
  private static final List<Rule> RULES =
      List.of(
          new Rule(
              "statement %s: its words do not stand at its place in article %s",
              "SELECT s.id, s.article FROM statement s JOIN article a ON a.id = s.article"
                  + " WHERE substring(a.text, s.begin_point + 1, s.end_point - s.begin_point) <> s.evidence"),
          new Rule(
              "statement %s: article %s is not there",
              orphans("statement", "id", "article", "article")),
          new Rule(
              "mention %s: article %s is not there",
              orphans("mention", "id", "article", "article")),
          new Rule("mention %s: event %s is not there", orphans("mention", "id", "event", "event")),
          new Rule(
              "role of %2$s: statement %1$s is not there",
              orphans("statement_role", "statement", "statement", "statement")),
          new Rule(
              "source of %2$s: statement %1$s is not there",
              orphans("statement_source", "statement", "statement", "statement")),
          new Rule(
              "amount of %2$s: statement %1$s is not there",
              orphans("statement_amount", "statement", "statement", "statement")),
          new Rule(
              "fact of %2$s: article %1$s is not there",
              orphans("fact", "article", "article", "article")),
          new Rule(
              "copy %s: article %s is not there", orphans("copy", "name", "article", "article")),
          new Rule(
              "link of %s: mention %s is not there",
              orphans("link", "mention", "other", "mention")),
          new Rule(
              "link of %2$s: mention %1$s is not there",
              orphans("link", "mention", "mention", "mention")),
          new Rule(
              "report of %s: event %s is not there",
              orphans("report", "article", "event", "event")),
          new Rule(
              "difference on %s: event %s is not there",
              orphans("difference", "about", "event", "event")),
          new Rule(
              "role of %s: event %s is not there",
              orphans("event_role", "actor", "event", "event")),
          new Rule(
              "tie %s: statement %s is not there",
              orphans("tie_statement", "tie", "statement", "statement")),
          new Rule(
              "statement %s: tie %s is not there",
              orphans("tie_statement", "statement", "tie", "tie")),
          new Rule(
              "event %s: it has %s reports, but its statements stand in another number of articles",
              "SELECT e.id, CAST(e.reports AS VARCHAR) FROM event e WHERE e.reports <>"
                  + " (SELECT count(DISTINCT m.article) FROM mention m WHERE m.event = e.id)"),
          new Rule(
              "event %s: it has %s independent reports, but its reports have another number of origins",
              "SELECT e.id, CAST(e.outlets AS VARCHAR) FROM event e WHERE e.outlets <>"
                  + " (SELECT count(DISTINCT r.origin) FROM report r WHERE r.event = e.id)"),
          new Rule(
              "event %s: it has %s contradictions, but others are listed",
              "SELECT e.id, CAST(e.contradictions AS VARCHAR) FROM event e WHERE e.contradictions <>"
                  + " (SELECT count(DISTINCT (d.about, d.kind)) FROM difference d"
                  + "  WHERE d.event = e.id AND d.verdict = 'differs')"),
          new Rule(
              "article %s is there %s times",
              "SELECT id, CAST(count(*) AS VARCHAR) FROM article GROUP BY id HAVING count(*) > 1"),
          new Rule(
              "statement %s is there %s times",
              "SELECT id, CAST(count(*) AS VARCHAR) FROM statement GROUP BY id HAVING count(*) > 1"),
          new Rule(
              "event %s is there %s times",
              "SELECT id, CAST(count(*) AS VARCHAR) FROM event GROUP BY id HAVING count(*) > 1"),
          new Rule(
              "forecast %s is there %s times",
              "SELECT id, CAST(count(*) AS VARCHAR) FROM forecast GROUP BY id HAVING count(*) > 1"),
          new Rule(
              "forecast %s: it has the probability %s, or days in the wrong order",
              "SELECT id, CAST(probability AS VARCHAR) FROM forecast"
                  + " WHERE NOT (probability BETWEEN 0 AND 1) OR until <= as_of"),
          new Rule(
              "correction %s is there %s times",
              "SELECT id, CAST(count(*) AS VARCHAR) FROM correction GROUP BY id"
                  + " HAVING count(*) > 1"),
          new Rule(
              "imported event %s of %s is there more than once",
              "SELECT id, dataset FROM record GROUP BY id, dataset HAVING count(*) > 1"));

  private LedgerCheck() {}

  private record Rule(String meaning, String sql) {}

  /**
   * What a check came to.
   *
   * @param problems a sentence each, none where all is well
   * @param account how much was verified
   */
  public record Outcome(List<String> problems, String account) {
    public Outcome {
      problems = List.copyOf(problems);
    }
  }

  /**
   * Verifies a ledger.
   *
   * @throws entente.keep.LedgerException if it cannot be opened or read, or another build wrote it
   */
  public static Outcome of(Path file) {
    List<String> problems = new ArrayList<>();
    try (Database database = Database.forReading(file)) {
      database.refuseOtherSteps();
      for (Rule rule : RULES) {
        List<String> found =
            database.query(
                "SELECT * FROM (" + rule.sql + ") ORDER BY ALL LIMIT " + (LISTED + 1),
                row -> rule.meaning.formatted(row.getString(1), row.getString(2)));
        found.stream().limit(LISTED).map(each -> each + ".").forEach(problems::add);
        if (found.size() > LISTED) {
          problems.add("there are more of these.");
        }
      }
      return new Outcome(
          problems,
          String.format(
              Locale.UK,
              "%,d articles, %,d statements, %,d events, %,d ties, %,d imported events",
              count(database, "article"),
              count(database, "statement"),
              count(database, "event"),
              count(database, "tie"),
              count(database, "record")));
    }
  }

  private static long count(Database database, String table) {
    return database.query("SELECT count(*) FROM " + table, row -> row.getLong(1)).getFirst();
  }

  private static String orphans(String table, String shown, String column, String parent) {
    return "SELECT t.%s, t.%s FROM %s t WHERE NOT EXISTS (SELECT 1 FROM %s p WHERE p.id = t.%s)"
        .formatted(shown, column, table, parent, column);
  }
}
