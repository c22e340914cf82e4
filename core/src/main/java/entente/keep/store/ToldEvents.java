package entente.keep.store;

import entente.event.Actor;
import entente.event.Role;
import entente.keep.exchange.ImportedEvent;
import java.sql.Date;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.function.BiConsumer;

/** Reads whole events for export, in the order of their ids. */
final class ToldEvents {
  private static final String CODE = "[A-Z0-9][A-Z0-9_-]*";

  private final Database database;

  ToldEvents(Database database) {
    this.database = database;
  }

  /**
   * {@return the events that articles tell of and for which the filter holds}
   *
   * @param wantsTellings whether their tellings are wanted, which take most of the time
   */
  List<ToldEvent> told(Filter filter, boolean wantsTellings) {
    Clause clause = View.ownEvents(filter);
    String wanted = "(SELECT e.id FROM event e" + clause.where() + ")";
    Object[] values = clause.values().toArray();
    Map<String, Map<Role, List<Actor>>> roles =
        RoleRows.of(
            database,
            "SELECT DISTINCT event, role, actor, sector FROM event_role WHERE event IN "
                + wanted
                + " ORDER BY ALL",
            values);
    Map<String, List<ToldEvent.Telling>> tellings =
        wantsTellings ? tellings(wanted, values) : Map.of();
    return database.query(
        "SELECT id, type, mode, cameo, status, label, first_day, last_day, place, reports, outlets,"
            + " contradictions FROM event e"
            + clause.where()
            + " ORDER BY id",
        row ->
            new ToldEvent(
                row.getString(1),
                row.getString(2),
                text(row, 3),
                text(row, 4),
                row.getString(5),
                row.getString(6),
                day(row, 7),
                day(row, 8),
                text(row, 9),
                row.getInt(10),
                row.getInt(11),
                row.getInt(12),
                roles.getOrDefault(row.getString(1), Map.of()),
                tellings.getOrDefault(row.getString(1), List.of())),
        values);
  }

  private Map<String, List<ToldEvent.Telling>> tellings(String wanted, Object[] values) {
    Map<String, List<ToldEvent.Telling>> tellings = new HashMap<>();
    database.query(
        "SELECT m.event, m.id, m.article, a.outlet, a.address, a.published,"
            + " coalesce(s.begin_point, -1), coalesce(s.end_point, -1),"
            + " coalesce(s.sentence, a.title, '')"
            + " FROM mention m JOIN article a ON a.id = m.article"
            + " LEFT JOIN statement s ON s.id = m.statement WHERE m.event IN "
            + wanted
            + " ORDER BY m.event, a.published NULLS LAST, m.article, s.begin_point, m.id",
        row ->
            tellings
                .computeIfAbsent(row.getString(1), id -> new ArrayList<>())
                .add(
                    new ToldEvent.Telling(
                        row.getString(2),
                        row.getString(3),
                        text(row, 4),
                        text(row, 5),
                        day(row, 6),
                        row.getInt(7),
                        row.getInt(8),
                        row.getString(9))),
        values);
    return tellings;
  }

  /** {@return the imported events for which the filter holds, counted by pair and type} */
  List<ImportedPair> importedPairs(Filter filter) {
    Clause clause = View.records(filter);
    // Whom a dataset names in words that are no code is nobody of whom an edge could tell.
    clause.and("regexp_full_match(source, '" + CODE + "')");
    clause.and("regexp_full_match(target, '" + CODE + "')");
    clause.and("regexp_full_match(source_sector || target_sector, '[A-Z]*')");
    clause.and("NOT (source = target AND source_sector = target_sector)");
    Map<String, Actor> actors = new HashMap<>();
    return database.query(
        "SELECT source, source_sector, target, target_sector, type, count(*),"
            + " max(coalesce(outlets, 1)), min(day), max(day) FROM record"
            + clause.where()
            + " GROUP BY ALL ORDER BY ALL",
        row ->
            new ImportedPair(
                known(actors, row.getString(1), row.getString(2)),
                known(actors, row.getString(3), row.getString(4)),
                row.getString(5),
                row.getLong(6),
                row.getInt(7),
                row.getDate(8).toLocalDate(),
                row.getDate(9).toLocalDate()),
        clause.values().toArray());
  }

  /** Few actors have many events; to check each code anew would take most of the time. */
  private static Actor known(Map<String, Actor> actors, String code, String sector) {
    return actors.computeIfAbsent(code + "." + sector, each -> new Actor(code, sector));
  }

  /** Hands over the imported events for which the filter holds, with their dataset. */
  void imported(Filter filter, BiConsumer<String, ImportedEvent> sink) {
    Clause clause = View.records(filter);
    database.query(
        "SELECT dataset, id, day, type, mode, cameo, source, source_sector, target, target_sector,"
            + " place, place_name, latitude, longitude, intensity, mentions, outlets, articles,"
            + " tone, deaths, address, text FROM record"
            + clause.where()
            + " ORDER BY dataset, id",
        row -> {
          sink.accept(row.getString(1), event(row));
          return Boolean.TRUE;
        },
        clause.values().toArray());
  }

  private static ImportedEvent event(ResultSet row) throws SQLException {
    return new ImportedEvent(
        row.getString(2),
        row.getDate(3).toLocalDate(),
        row.getString(4),
        text(row, 5),
        text(row, 6),
        actor(row, 7),
        actor(row, 9),
        text(row, 11),
        text(row, 12),
        number(row, 13),
        number(row, 14),
        number(row, 15),
        count(row, 16),
        count(row, 17),
        count(row, 18),
        number(row, 19),
        count(row, 20),
        text(row, 21),
        text(row, 22));
  }

  private static Optional<Actor> actor(ResultSet row, int column) throws SQLException {
    String code = row.getString(column);
    return code.isEmpty()
        ? Optional.empty()
        : Optional.of(new Actor(code, row.getString(column + 1)));
  }

  private static Optional<String> text(ResultSet row, int column) throws SQLException {
    return Optional.ofNullable(row.getString(column));
  }

  private static Optional<LocalDate> day(ResultSet row, int column) throws SQLException {
    return Optional.ofNullable(row.getDate(column)).map(Date::toLocalDate);
  }

  /** The shortest decimal that is the stored number, and not its neighbour in double precision. */
  private static OptionalDouble number(ResultSet row, int column) throws SQLException {
    float value = row.getFloat(column);
    return row.wasNull()
        ? OptionalDouble.empty()
        : OptionalDouble.of(Double.parseDouble(Float.toString(value)));
  }

  private static OptionalInt count(ResultSet row, int column) throws SQLException {
    int value = row.getInt(column);
    return row.wasNull() ? OptionalInt.empty() : OptionalInt.of(value);
  }
}
