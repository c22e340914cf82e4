package entente.keep.store;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Makes the sheets of statements, articles, ties and imported events. */
final class Sheets {
  private static final String STATEMENTS =
      "SELECT s.id, s.type, s.standing, p.source, p.target, m.event, s.evidence AS text FROM statement s"
          + " LEFT JOIN mention m ON m.id = s.id LEFT JOIN (SELECT statement,"
          + " "
          + Parties.columns("actor, ';' ORDER BY ordinal")
          + " FROM statement_role GROUP BY statement) p ON p.statement = s.id";

  private final LedgerQueries queries;

  Sheets(LedgerQueries queries) {
    this.queries = queries;
  }

  Optional<Sheet> statement(String prefix) {
    return queries
        .find("statement", prefix)
        .map(id -> {
          Table row =
              queries.table(
                  "SELECT s.type, s.mode, s.cameo, s.kind, s.standing, s.modality, s.factuality,"
                      + " s.when_from AS \"from\", s.when_to AS \"to\", s.place, s.confidence, s.rule, m.event,"
                      + " s.article, a.outlet, a.published, a.title, a.address,"
                      + " s.begin_point AS begin, s.end_point AS \"end\", s.evidence AS \"own words\","
                      + " s.sentence FROM statement s JOIN article a ON a.id = s.article"
                      + " LEFT JOIN mention m ON m.id = s.id WHERE s.id = ?",
                  List.of(id));
          return sheet(
              "statement " + id,
              row,
              "sentence",
              part(
                  "Who plays which part",
                  "SELECT role, actor, sector FROM roles WHERE statement = ? ORDER BY role, actor, sector",
                  id),
              part(
                  "Who says so, outermost first",
                  "SELECT depth, speaker FROM attributions WHERE statement = ? ORDER BY depth",
                  id),
              part(
                  "Numbers",
                  "SELECT value, unit, bound FROM amounts WHERE statement = ? ORDER BY value, unit",
                  id),
              part(
                  "Ties that it speaks of",
                  "SELECT tie, says FROM tie_statement WHERE statement = ? ORDER BY tie",
                  id));
        });
  }

  Optional<Sheet> article(String prefix) {
    return queries
        .find("article", prefix)
        .map(id -> {
          Table row =
              queries.table(
                  "SELECT v.name, v.form, v.outlet, v.title, v.published, v.language, v.licence, v.address,"
                      + " v.carries, v.copies, v.statements, v.characters, a.text FROM articles v"
                      + " JOIN article a ON a.id = v.id WHERE v.id = ?",
                  List.of(id));
          return sheet(
              "article " + id,
              row,
              "text",
              part(
                  "Its statements",
                  STATEMENTS + " WHERE s.article = ? ORDER BY s.begin_point, s.id",
                  id),
              part(
                  "Events that it tells of",
                  "SELECT e.id, e.type, e.first_day AS day, e.status, e.outlets, e.reports, e.label FROM report r"
                      + " JOIN event e ON e.id = r.event WHERE r.article = ? ORDER BY e.first_day, e.id",
                  id),
              part(
                  "What the page was coded as",
                  "SELECT attribute, value FROM fact WHERE article = ? ORDER BY ordinal",
                  id),
              part(
                  "The same text elsewhere",
                  "SELECT name, outlet, published, address FROM copy WHERE article = ? ORDER BY name",
                  id),
              part(
                  "Nearly the same text",
                  "SELECT a.id, a.outlet, a.published, round(r.containment, 2) AS shared, a.title FROM reprint r JOIN article a"
                      + " ON a.id = CASE WHEN r.article = ? THEN r.other ELSE r.article END"
                      + " WHERE r.article = ? OR r.other = ? ORDER BY a.id",
                  id,
                  id,
                  id));
        });
  }

  Optional<Sheet> tie(String prefix) {
    return queries
        .find("tie", prefix)
        .map(id -> {
          Table row =
              queries.table(
                  "SELECT type, source, target, state, since, until, reference,"
                      + " reference_note AS \"by the table\", reports, outlets, tellers, first_seen AS \"first seen\","
                      + " last_seen AS \"last seen\" FROM tie WHERE id = ?",
                  List.of(id));
          return sheet(
              "tie " + id,
              row,
              "",
              part(
                  "What is said of it",
                  "SELECT s.id, a.published, a.outlet, t.says, s.standing, s.when_from AS \"from\", s.sentence AS text"
                      + " FROM tie_statement t JOIN statement s ON s.id = t.statement JOIN article a ON a.id = s.article"
                      + " WHERE t.tie = ? ORDER BY a.published NULLS LAST, s.id",
                  id));
        });
  }

  Optional<Sheet> record(String id) {
    Table row =
        queries.table(
            "SELECT dataset, id, day, type, mode, cameo, source, source_sector AS \"source sector\", target,"
                + " target_sector AS \"target sector\", place, place_name AS \"place name\", latitude, longitude,"
                + " intensity, mentions, outlets, articles, tone, deaths, address, text FROM record"
                + " WHERE dataset || ':' || id = ?",
            List.of(id));
    return row.rows().isEmpty()
        ? Optional.empty()
        : Optional.of(sheet("event " + id + ", imported", row, "text"));
  }

  private Sheet.Part part(String heading, String sql, Object... values) {
    return new Sheet.Part(heading, queries.table(sql, List.of(values)));
  }

  private static Sheet sheet(String title, Table row, String quoted, Sheet.Part... parts) {
    List<Sheet.Fact> facts = new ArrayList<>();
    Optional<String> quote = Optional.empty();
    List<Object> empty = List.of("", "[]");
    for (int i = 0; i < row.columns().size(); i++) {
      Object cell = row.rows().getFirst().get(i);
      if (cell == null || empty.contains(cell)) {
        continue;
      }
      if (row.columns().get(i).equals(quoted)) {
        quote = Optional.of(cell.toString());
      } else {
        facts.add(new Sheet.Fact(row.columns().get(i), cell.toString()));
      }
    }
    return new Sheet(
        title,
        facts,
        quote,
        List.of(parts).stream().filter(part -> !part.table().rows().isEmpty()).toList());
  }
}
