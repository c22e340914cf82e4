package entente.keep.store;

import entente.event.Actor;
import entente.event.Role;
import entente.event.Standing;
import entente.keep.event.CountedEvent;
import entente.keep.event.Event;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;

/** Reads events that articles tell of, as measures count them. */
final class CountedEvents {
  private final Database database;

  CountedEvents(Database database) {
    this.database = database;
  }

  /**
   * Hands over the events that have a day and a type, by id.
   *
   * @param without outlets whose articles are left out, in any letter case
   */
  void read(Set<String> without, Consumer<CountedEvent> sink) {
    Map<String, List<Event.Part>> parts = new HashMap<>();
    database.query(
        "SELECT DISTINCT event, role, actor, sector FROM event_role ORDER BY ALL",
        row ->
            parts
                .computeIfAbsent(row.getString(1), id -> new ArrayList<>())
                .add(
                    new Event.Part(
                        Role.parse(row.getString(2)),
                        new Actor(row.getString(3), row.getString(4)))));
    Map<String, List<CountedEvent.Origin>> origins = origins(without);
    database
        .query(
            "SELECT id, first_day, type, status FROM event WHERE first_day IS NOT NULL"
                + " AND type <> 'UNTYPED' ORDER BY id",
            row ->
                new CountedEvent(
                    row.getString(1),
                    day(row, 2),
                    row.getString(3),
                    Event.Status.parse(row.getString(4)),
                    parts.getOrDefault(row.getString(1), List.of()),
                    origins.getOrDefault(row.getString(1), List.of())))
        .stream()
        .filter(each -> !each.origins().isEmpty())
        .forEach(sink);
  }

  private Map<String, List<CountedEvent.Origin>> origins(Set<String> without) {
    Map<String, List<CountedEvent.Origin>> origins = new HashMap<>();
    database.query(
        "SELECT r.event, r.origin, arg_min(coalesce(a.outlet, '(none)'), a.id),"
            + " string_agg(DISTINCT s.standing, ';') FROM report r"
            + " JOIN article a ON a.id = r.article"
            + " JOIN mention m ON m.event = r.event AND m.article = r.article"
            + " JOIN statement s ON s.id = m.statement"
            + " WHERE lower(coalesce(a.outlet, '(none)')) NOT IN (SELECT unnest(?::VARCHAR[]))"
            + " GROUP BY r.event, r.origin ORDER BY r.event, r.origin",
        row ->
            origins
                .computeIfAbsent(row.getString(1), id -> new ArrayList<>())
                .add(
                    new CountedEvent.Origin(
                        row.getString(3),
                        Standing.strongest(Arrays.asList(row.getString(4).split(";"))))),
        listed(without));
    return origins;
  }

  /**
   * Hands over how many articles speak of each actor, by day and actor: those with a statement in
   * which it plays a part.
   *
   * @param without as for {@link #read}
   */
  void documents(Set<String> without, Documents sink) {
    database.each(
        "SELECT r.actor, a.published, count(DISTINCT a.id)"
            + " FROM statement_role r JOIN statement s ON s.id = r.statement"
            + " JOIN article a ON a.id = s.article WHERE a.published IS NOT NULL"
            + " AND lower(coalesce(a.outlet, '(none)')) NOT IN (SELECT unnest(?::VARCHAR[]))"
            + " GROUP BY ALL ORDER BY a.published, r.actor",
        row -> sink.count(row.getString(1), day(row, 2), row.getLong(3)),
        listed(without));
  }

  /** {@return outlets as a list in SQL's own writing, in small letters} */
  static String listed(Set<String> outlets) {
    return outlets.stream()
        .map(each -> "'" + each.toLowerCase(Locale.ROOT).replace("'", "''") + "'")
        .sorted()
        .collect(Collectors.joining(",", "[", "]"));
  }

  private static LocalDate day(ResultSet row, int column) throws SQLException {
    return row.getObject(column, LocalDate.class);
  }
}
