package entente.keep.store;

import entente.event.Actor;
import entente.event.PartialDate;
import entente.event.Period;
import entente.keep.event.Telling;
import entente.keep.tie.Tie;
import entente.keep.tie.TieKey;
import entente.keep.tie.TieLife;
import entente.keep.tie.TieSign;
import entente.keep.tie.TieTelling;
import java.sql.Date;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** The ties of a ledger. */
final class TieRows {
  private final Database database;
  private final TieLife life;
  private final Tellings tellings;

  TieRows(Database database, TieLife life) {
    this.database = database;
    this.life = life;
    this.tellings = new Tellings(database);
  }

  /** Stores what a statement says of ties; the ties themselves are made with {@link #remake}. */
  static void add(String statement, Map<TieKey, TieSign> signs, Rows rows) throws SQLException {
    for (Map.Entry<TieKey, TieSign> sign : signs.entrySet()) {
      rows.add("tie_statement", sign.getKey().id(), statement, sign.getValue().word());
    }
  }

  /** Makes these ties anew of all that is said of them. */
  void remake(Set<TieKey> keys) throws SQLException {
    Map<String, TieKey> byId = new TreeMap<>();
    keys.forEach(key -> byId.put(key.id(), key));
    List<String> all = List.copyOf(byId.keySet());
    for (int i = 0; i < all.size(); i += Mentions.AT_ONCE) {
      List<String> some = all.subList(i, Math.min(i + Mentions.AT_ONCE, all.size()));
      database.change(
          "DELETE FROM tie WHERE id IN (" + Mentions.marks(some.size()) + ")", some.toArray());
      Map<String, List<TieTelling>> told = told(some);
      try (Rows rows = new Rows(database)) {
        for (Map.Entry<String, List<TieTelling>> each : told.entrySet()) {
          TieKey key = byId.get(each.getKey());
          Set<String> articles =
              each.getValue().stream().map(one -> one.article().id()).collect(Collectors.toSet());
          if (key != null) {
            add(life.of(key, each.getValue(), tellings.copies(articles)), rows);
          }
        }
      }
    }
  }

  /** {@return the ties on which these statements say something} */
  Set<TieKey> of(List<String> statements) {
    if (statements.isEmpty()) {
      return Set.of();
    }
    return database
        .query(
            "SELECT DISTINCT type, source, target FROM tie WHERE id IN (SELECT tie FROM"
                + " tie_statement WHERE statement IN ("
                + Mentions.marks(statements.size())
                + "))",
            row -> key(row.getString(1), row.getString(2), row.getString(3)),
            statements.toArray())
        .stream()
        .collect(Collectors.toSet());
  }

  private static TieKey key(String type, String source, String target) {
    return new TieKey(
        type,
        Actor.parse(source),
        target.isEmpty() ? Optional.empty() : Optional.of(Actor.parse(target)));
  }

  /** {@return what is said of each of these ties, by their ids} */
  private Map<String, List<TieTelling>> told(List<String> ties) {
    Map<String, List<TieTelling>> told = new TreeMap<>();
    database.each(
        "SELECT s.id, a.id, a.outlet, a.carries, a.published, t.says, s.when_from, s.when_to,"
            + " p.speakers, t.tie"
            + " FROM tie_statement t JOIN statement s ON s.id = t.statement"
            + " JOIN article a ON a.id = s.article LEFT JOIN (SELECT statement,"
            + " string_agg(speaker, ';' ORDER BY depth) AS speakers FROM statement_source"
            + " WHERE statement IN (SELECT statement FROM tie_statement) GROUP BY statement) p"
            + " ON p.statement = s.id WHERE t.tie IN ("
            + Mentions.marks(ties.size())
            + ") ORDER BY t.tie, s.id",
        row -> {
          Date published = row.getDate(5);
          String from = row.getString(7);
          String to = row.getString(8);
          String speakers = row.getString(9);
          TieTelling telling =
              new TieTelling(
                  row.getString(1),
                  new Telling.Source(
                      row.getString(2),
                      Optional.ofNullable(row.getString(3)),
                      Optional.ofNullable(row.getString(4))),
                  Optional.ofNullable(published).map(Date::toLocalDate),
                  TieSign.valueOf(row.getString(6).toUpperCase(Locale.ROOT)),
                  from == null
                      ? Optional.empty()
                      : Optional.of(new Period(PartialDate.parse(from), PartialDate.parse(to))),
                  speakers == null ? List.of() : Arrays.asList(speakers.split(";", -1)));
          told.computeIfAbsent(row.getString(10), tie -> new ArrayList<>()).add(telling);
        },
        ties.toArray());
    return told;
  }

  private static void add(Tie tie, Rows rows) throws SQLException {
    rows.add(
        "tie",
        tie.key().id(),
        tie.key().type(),
        tie.state().word(),
        tie.key().source().toString(),
        tie.key().target().map(Actor::toString).orElse(""),
        tie.since().map(PartialDate::toString),
        tie.until().map(PartialDate::toString),
        tie.reference().word(),
        tie.referenceNote(),
        tie.origins().size(),
        entente.keep.event.Origins.count(tie.origins()),
        tie.tellers(),
        tie.firstSeen(),
        tie.lastSeen());
  }
}
