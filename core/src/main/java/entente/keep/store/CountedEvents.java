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
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;

/** Reads events as measures count them. */
final class CountedEvents {
  /** What an imported record says of each outlet that it counts. */
  private static final CountedEvent.Origin UNNAMED = new CountedEvent.Origin("", Standing.REPORTED);

  private static final int MOST_ORIGINS = 50;

  private final Database database;

  CountedEvents(Database database) {
    this.database = database;
  }

  /**
   * Hands over the events that have a day and a type: those of articles by id, then imported ones
   * by dataset and id.
   *
   * @param without outlets whose articles are left out, in any letter case
   */
  void read(Set<String> without, Consumer<CountedEvent> sink) {
    own(without, sink);
    imported(sink);
  }

  private void own(Set<String> without, Consumer<CountedEvent> sink) {
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

  private void imported(Consumer<CountedEvent> sink) {
    Map<Integer, List<CountedEvent.Origin>> unnamed = new HashMap<>();
    Map<String, Event.Part> sources = new HashMap<>();
    Map<String, Event.Part> targets = new HashMap<>();
    database.query(
        "SELECT dataset || ':' || id, day, type, source, target,"
            + " least(greatest(coalesce(outlets, 1), 1), "
            + MOST_ORIGINS
            + ") FROM record WHERE source <> '' AND target <> '' AND source <> target"
            + " ORDER BY dataset, id",
        row -> {
          sink.accept(
              new CountedEvent(
                  row.getString(1),
                  day(row, 2),
                  row.getString(3),
                  Event.Status.REPORTED,
                  List.of(
                      part(Role.SOURCE, row.getString(4), sources),
                      part(Role.TARGET, row.getString(5), targets)),
                  unnamed.computeIfAbsent(
                      row.getInt(6), many -> List.copyOf(Collections.nCopies(many, UNNAMED)))));
          return Boolean.TRUE;
        });
  }

  /**
   * Hands over how many documents speak of each actor, by day and actor: articles with a statement
   * in which it plays a part, and those that imported events count.
   *
   * @param without as for {@link #read}
   */
  void documents(Set<String> without, Documents sink) {
    database.query(
        "SELECT actor, published, sum(documents)::BIGINT FROM ("
            + "SELECT r.actor, a.published, count(DISTINCT a.id) AS documents"
            + " FROM statement_role r JOIN statement s ON s.id = r.statement"
            + " JOIN article a ON a.id = s.article WHERE a.published IS NOT NULL"
            + " AND lower(coalesce(a.outlet, '(none)')) NOT IN (SELECT unnest(?::VARCHAR[]))"
            + " GROUP BY ALL"
            + " UNION ALL SELECT source, day, sum(coalesce(articles, 1)) FROM record"
            + " WHERE source <> '' AND target <> '' AND source <> target GROUP BY ALL"
            + " UNION ALL SELECT target, day, sum(coalesce(articles, 1)) FROM record"
            + " WHERE source <> '' AND target <> '' AND source <> target GROUP BY ALL)"
            + " GROUP BY ALL ORDER BY published, actor",
        row -> {
          sink.count(row.getString(1), day(row, 2), row.getLong(3));
          return Boolean.TRUE;
        },
        listed(without));
  }

  /** {@return outlets as a list in SQL's own writing, in small letters} */
  static String listed(Set<String> outlets) {
    return outlets.stream()
        .map(each -> "'" + each.toLowerCase(Locale.ROOT).replace("'", "''") + "'")
        .sorted()
        .collect(Collectors.joining(",", "[", "]"));
  }

  private static Event.Part part(Role role, String code, Map<String, Event.Part> known) {
    return known.computeIfAbsent(role.word() + code, key -> new Event.Part(role, Actor.of(code)));
  }

  private static LocalDate day(ResultSet row, int column) throws SQLException {
    return row.getObject(column, LocalDate.class);
  }
}
