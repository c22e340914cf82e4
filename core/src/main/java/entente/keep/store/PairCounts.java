package entente.keep.store;

import entente.keep.event.Lane;
import java.util.List;

/** What two actors do to one another, counted in the ledger, whatever their sectors. */
final class PairCounts {
  private PairCounts() {}

  /**
   * {@return the counts: {@code source}, {@code target}, {@code lane}, {@code events}, {@code
   * contradicted}; an event in which each acts on the other is counted both ways. Where both play a
   * part and neither acts on the other, as two who take part in a meeting do, source and target are
   * empty}
   */
  static Table of(Database database, String one, String other) {
    String a = Parties.code(one);
    String b = Parties.code(other);
    String lane = Lane.sql("d.type");
    return Tables.of(
        database,
        "SELECT d.source, d.target, "
            + lane
            + " AS lane, count(DISTINCT d.event) AS events, count(DISTINCT d.event) FILTER"
            + " (WHERE e.contradictions > 0) AS contradicted"
            + " FROM dyads d LEFT JOIN event e ON e.id = d.event"
            + " WHERE (d.source = ? AND d.target = ?) OR (d.source = ? AND d.target = ?)"
            + " GROUP BY ALL"
            + " UNION ALL SELECT '', '', "
            + lane
            + ", count(*), count(*) FILTER (WHERE d.contradictions > 0) FROM event d"
            + " WHERE d.id IN (SELECT event FROM event_role WHERE actor = ?)"
            + " AND d.id IN (SELECT event FROM event_role WHERE actor = ?)"
            + " AND d.id NOT IN (SELECT event FROM dyads WHERE dataset = 'articles' AND"
            + " ((source = ? AND target = ?) OR (source = ? AND target = ?)))"
            + " GROUP BY ALL ORDER BY 1 DESC, 2, 3",
        List.of(a, b, b, a, a, b, a, b, b, a));
  }

  /**
   * {@return the actors with whom that one plays a part in most events: {@code actor}, {@code
   * events}}
   */
  static Table partners(Database database, String actor, int most) {
    String code = Parties.code(actor);
    return Tables.of(
        database,
        "SELECT actor, count(*) AS events FROM (SELECT DISTINCT event, actor FROM event_role"
            + " WHERE event IN (SELECT event FROM event_role WHERE actor = ?)"
            + " UNION ALL SELECT id, target FROM record WHERE source = ?"
            + " UNION ALL SELECT id, source FROM record WHERE target = ?)"
            + " WHERE actor NOT IN ('', ?) GROUP BY actor ORDER BY events DESC, actor LIMIT "
            + most,
        List.of(code, code, code, code));
  }
}
