package entente.keep.store;

import entente.event.Actor;
import entente.event.Kind;
import entente.event.PartialDate;
import entente.event.Period;
import entente.event.Role;
import entente.event.Standing;
import entente.keep.event.Origins;
import entente.keep.event.Telling;
import entente.keep.tie.TieSign;
import java.sql.Date;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** Reads statements of events and ties as measures ask for them, in the order of their ids. */
final class ToldStatements {
  private final Database database;

  ToldStatements(Database database) {
    this.database = database;
  }

  /** {@return the statements of one of these types} */
  List<ToldStatement> ofTypes(Collection<String> types) {
    return types.isEmpty()
        ? List.of()
        : where("s.type IN (" + Mentions.marks(types.size()) + ")", types.toArray());
  }

  /** {@return the statements in which the actor plays a part} */
  List<ToldStatement> withActor(String code) {
    return where("s.id IN (SELECT statement FROM statement_role WHERE actor = ?)", code);
  }

  private List<ToldStatement> where(String condition, Object... values) {
    String wanted = "(SELECT s.id FROM statement s WHERE " + condition + ")";
    Map<String, Map<Role, List<Actor>>> roles = roles(wanted, values);
    Map<String, List<ToldStatement.OfTie>> ties = ties(wanted, values);
    Map<String, String> origins = origins(wanted, values);
    return database.query(
        "SELECT s.id, s.article, a.outlet, a.published, s.kind, s.type, s.mode, s.cameo, s.rule,"
            + " s.standing, s.when_from, s.when_to, s.place, s.evidence, s.sentence, m.event"
            + " FROM statement s JOIN article a ON a.id = s.article"
            + " LEFT JOIN mention m ON m.statement = s.id WHERE s.id IN "
            + wanted
            + " ORDER BY s.id",
        row -> {
          String id = row.getString(1);
          String article = row.getString(2);
          return new ToldStatement(
              id,
              article,
              origins.getOrDefault(article, article),
              text(row, 3),
              day(row, 4),
              Kind.parse(row.getString(5)),
              row.getString(6),
              text(row, 7),
              text(row, 8),
              row.getString(9),
              Standing.parse(row.getString(10)),
              period(text(row, 11), text(row, 12)),
              text(row, 13),
              roles.getOrDefault(id, Map.of()),
              row.getString(14),
              row.getString(15),
              text(row, 16),
              ties.getOrDefault(id, List.of()));
        },
        values);
  }

  private Map<String, Map<Role, List<Actor>>> roles(String wanted, Object... values) {
    return RoleRows.of(
        database,
        "SELECT statement, role, actor, sector FROM statement_role WHERE statement IN "
            + wanted
            + " ORDER BY statement, role, ordinal",
        values);
  }

  private Map<String, List<ToldStatement.OfTie>> ties(String wanted, Object... values) {
    Map<String, List<ToldStatement.OfTie>> ties = new HashMap<>();
    database.query(
        "SELECT t.statement, i.id, i.source, i.target, t.says, i.state, i.since, i.until"
            + " FROM tie_statement t JOIN tie i ON i.id = t.tie WHERE t.statement IN "
            + wanted
            + " ORDER BY t.statement, i.id",
        row ->
            ties.computeIfAbsent(row.getString(1), id -> new ArrayList<>())
                .add(
                    new ToldStatement.OfTie(
                        row.getString(2),
                        row.getString(3),
                        row.getString(4),
                        TieSign.valueOf(row.getString(5).toUpperCase(Locale.ROOT)),
                        row.getString(6),
                        text(row, 7).map(PartialDate::parse),
                        text(row, 8).map(PartialDate::parse))),
        values);
    return ties;
  }

  /** Which articles hang together is asked of all at once: two hops may rest on one text. */
  private Map<String, String> origins(String wanted, Object... values) {
    String articles = "(SELECT article FROM statement WHERE id IN " + wanted + ")";
    Map<String, Telling.Source> sources = new LinkedHashMap<>();
    database.query(
        "SELECT id, outlet, carries FROM article WHERE id IN " + articles + " ORDER BY id",
        row ->
            sources.put(
                    row.getString(1),
                    new Telling.Source(row.getString(1), text(row, 2), text(row, 3)))
                == null,
        values);
    List<Origins.Copy> copies =
        database
            .query(
                "SELECT article, other FROM reprint ORDER BY ALL",
                row -> new Origins.Copy(row.getString(1), row.getString(2)))
            .stream()
            .filter(each -> sources.containsKey(each.one()) && sources.containsKey(each.other()))
            .toList();
    return Origins.of(sources.values(), copies);
  }

  private static Optional<Period> period(Optional<String> from, Optional<String> to) {
    return from.flatMap(
        first -> to.map(last -> new Period(PartialDate.parse(first), PartialDate.parse(last))));
  }

  private static Optional<String> text(ResultSet row, int column) throws SQLException {
    return Optional.ofNullable(row.getString(column));
  }

  private static Optional<LocalDate> day(ResultSet row, int column) throws SQLException {
    return Optional.ofNullable(row.getDate(column)).map(Date::toLocalDate);
  }
}
