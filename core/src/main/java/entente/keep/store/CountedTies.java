package entente.keep.store;

import entente.event.PartialDate;
import entente.event.Standing;
import entente.keep.event.Remark;
import entente.keep.tie.CountedTie;
import entente.keep.tie.Tie;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Reads ties and remarks as measures count them. */
final class CountedTies {
  private final Database database;

  CountedTies(Database database) {
    this.database = database;
  }

  /** {@return the ties between two actors, by id} */
  List<CountedTie> all() {
    return database.query(
        "SELECT t.id, t.type, t.state, split_part(t.source, '.', 1), split_part(t.target, '.', 1),"
            + " t.since, t.until, t.first_seen, t.outlets, string_agg(DISTINCT s.standing, ';')"
            + " FROM tie t JOIN tie_statement x ON x.tie = t.id"
            + " JOIN statement s ON s.id = x.statement"
            + " WHERE t.target <> '' GROUP BY ALL ORDER BY t.id",
        row ->
            new CountedTie(
                row.getString(1),
                row.getString(2),
                Tie.State.parse(row.getString(3)),
                row.getString(4),
                row.getString(5),
                date(row.getString(6)),
                date(row.getString(7)),
                Optional.ofNullable(row.getObject(8, LocalDate.class)),
                row.getInt(9),
                Standing.strongest(Arrays.asList(row.getString(10).split(";")))));
  }

  private static Optional<PartialDate> date(@Nullable String written) {
    return Optional.ofNullable(written).map(PartialDate::parse);
  }

  /**
   * {@return what is remarked of that actor: foretold, imagined, wanted, denied, thought, or
   * claimed of its leaning}
   *
   * @param without outlets whose articles are left out
   */
  List<Remark> remarks(String actor, Set<String> without) {
    return database.query(
        "SELECT s.id, a.published, CASE WHEN s.kind = 'tie' AND s.standing IN"
            + " ('reported', 'attributed', 'alleged') THEN s.type ELSE s.standing END AS what,"
            + " string_agg(DISTINCT r.actor, ';') FROM statement s"
            + " JOIN article a ON a.id = s.article JOIN statement_role r ON r.statement = s.id"
            + " WHERE a.published IS NOT NULL AND lower(coalesce(a.outlet, '(none)'))"
            + " NOT IN (SELECT unnest(?::VARCHAR[]))"
            + " AND (s.standing IN ('opinion', 'forecast', 'hypothetical', 'call to action',"
            + " 'denied') OR (s.kind = 'tie' AND s.type IN ('alignment', 'hostility', 'influence',"
            + " 'dependence')))"
            + " AND s.id IN (SELECT statement FROM statement_role WHERE actor = ?)"
            + " GROUP BY ALL ORDER BY a.published, s.id",
        row ->
            new Remark(
                row.getString(1),
                row.getObject(2, LocalDate.class),
                row.getString(3),
                new HashSet<>(Arrays.asList(row.getString(4).split(";")))),
        CountedEvents.listed(without),
        actor);
  }
}
