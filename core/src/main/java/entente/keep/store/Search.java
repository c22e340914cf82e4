package entente.keep.store;

import java.sql.Date;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Looks for words in what a ledger holds. */
public final class Search {
  private static final String LATEST = "day DESC NULLS LAST, id";

  private final Database database;
  private final SoughtWords words;
  private final Filter filter;

  Search(Database database, SoughtWords words, Filter filter) {
    this.database = database;
    this.words = words;
    this.filter = filter;
  }

  /**
   * What was found.
   *
   * @param rows the first of it
   * @param all how many there are
   */
  public record Found(Table rows, long all) {}

  /** {@return statements whose sentence holds the words, latest first} */
  public Found statements(int most) {
    Clause clause = of("a.published");
    words.in(clause, "s.sentence");
    return found(
        first(
            "SELECT s.id, a.published AS day, a.outlet, s.type, s.standing, m.event, s.article,"
                + " s.sentence AS text FROM statement s JOIN article a ON a.id = s.article"
                + " LEFT JOIN mention m ON m.id = s.id"
                + clause.where(),
            most),
        clause.values());
  }

  /** {@return articles whose title or text holds the words, latest first} */
  public Found articles(int most) {
    Clause clause = of("a.published");
    words.in(clause, "coalesce(a.title, '') || ' ' || a.text");
    return found(
        first(
            "SELECT a.id, a.published AS day, a.outlet, a.name, coalesce(a.title, '') AS title, a.text"
                + " FROM article a"
                + clause.where(),
            most),
        clause.values());
  }

  /** {@return events whose words hold the words, imported ones included, latest first} */
  public Found events(int most) {
    Clause own = View.ownEvents(filter);
    words.in(own, "e.label");
    String sql =
        "SELECT e.id, e.first_day AS day, e.last_day, e.type, e.status, e.outlets, e.contradictions,"
            + " NULL::VARCHAR AS source, NULL::VARCHAR AS target, 'articles' AS dataset, e.label FROM event e"
            + own.where();
    List<Object> values = new ArrayList<>(own.values());
    if (View.isImported(filter)) {
      Clause other = View.records(filter);
      words.in(other, "coalesce(text, '')");
      sql +=
          " UNION ALL SELECT dataset || ':' || id, day, day, type, 'reported', coalesce(outlets, 1),"
              + " 0, source || CASE source_sector WHEN '' THEN '' ELSE '.' || source_sector END,"
              + " target || CASE target_sector WHEN '' THEN '' ELSE '.' || target_sector END,"
              + " dataset, coalesce(text, '') FROM record"
              + other.where();
      values.addAll(other.values());
    }
    return found(Parties.lookedUp(first(sql, most)), values);
  }

  private Clause of(String day) {
    Clause clause = new Clause();
    filter.from().ifPresent(from -> clause.and(day + " >= ?", Date.valueOf(from)));
    filter.to().ifPresent(to -> clause.and(day + " <= ?", Date.valueOf(to)));
    filter
        .outlet()
        .ifPresent(outlet -> clause.and("lower(coalesce(a.outlet, '(none)')) = lower(?)", outlet));
    return clause;
  }

  /** {@return the latest rows, each with how many there are in all} */
  private static String first(String sql, int most) {
    return "SELECT *, count(*) OVER () AS found FROM ("
        + sql
        + ") ORDER BY "
        + LATEST
        + " LIMIT "
        + most;
  }

  private Found found(String sql, List<Object> values) {
    Table all = Tables.of(database, "SELECT * FROM (" + sql + ") ORDER BY " + LATEST, values);
    List<List<@Nullable Object>> rows =
        all.rows().stream()
            .<List<@Nullable Object>>map(row -> row.subList(0, row.size() - 1))
            .toList();
    long found =
        !all.rows().isEmpty() && all.rows().getFirst().getLast() instanceof Long number
            ? number
            : 0;
    return new Found(new Table(all.columns().subList(0, all.columns().size() - 1), rows), found);
  }
}
