package entente.keep.store;

import entente.keep.differ.Claim;
import entente.keep.differ.Difference;
import entente.keep.event.Event;
import entente.keep.event.Events;
import entente.keep.event.Origins;
import entente.keep.event.Telling;
import entente.keep.match.Clusters;
import entente.keep.match.Mention;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/** The events of a ledger: made anew where the mentions that they rest on have changed. */
final class EventRows {
  private static final List<String> TABLES = List.of("event_role", "report", "difference");

  private final Database database;
  private final Mentions mentions;
  private final Tellings tellings;

  EventRows(Database database, Mentions mentions) {
    this.database = database;
    this.mentions = mentions;
    this.tellings = new Tellings(database);
  }

  /**
   * Makes the events of all mentions that hang together with the given ones.
   *
   * @param seeds mentions that are new, or whose neighbours are gone
   * @param changed events that have lost a mention, to be made anew even if nothing else changed
   */
  void remake(Collection<String> seeds, Set<String> changed) throws SQLException {
    // All is deleted before anything is written: of an event that falls in two, one part keeps the
    // id.
    Set<String> stale = new TreeSet<>();
    List<List<Mention>> clusters = new ArrayList<>();
    List<Mentions.Component> components = mentions.components(seeds);
    Set<String> all = new TreeSet<>();
    components.forEach(component -> all.addAll(component.members()));
    Map<String, String> before = eventsOf(all);
    Map<String, Set<String>> groups = new HashMap<>();
    before.forEach(
        (mention, event) -> groups.computeIfAbsent(event, any -> new TreeSet<>()).add(mention));
    for (Mentions.Component component : components) {
      List<Mention> members = mentions.load(component.members());
      for (List<Mention> cluster : Clusters.of(members, component.weights())) {
        Set<String> ids = new TreeSet<>(cluster.stream().map(Mention::id).toList());
        String old = before.getOrDefault(cluster.getFirst().id(), "");
        if (old.isEmpty() || changed.contains(old) || !ids.equals(groups.get(old))) {
          ids.forEach(id -> stale.add(before.getOrDefault(id, "")));
          clusters.add(cluster);
        }
      }
    }
    stale.remove("");
    replace(stale, events(clusters));
  }

  /** {@return the event of which these mentions tell} */
  Event event(List<Mention> cluster) {
    return events(List.of(cluster)).getFirst();
  }

  /** {@return of each cluster the event of which its mentions tell} */
  private List<Event> events(List<List<Mention>> clusters) {
    List<Telling> told = tellings.of(clusters.stream().flatMap(List::stream).toList());
    Map<String, List<Origins.Copy>> copies = tellings.copiesByArticle(articles(told));
    List<Event> events = new ArrayList<>();
    int from = 0;
    for (List<Mention> cluster : clusters) {
      List<Telling> own = told.subList(from, from + cluster.size());
      from += cluster.size();
      Set<String> articles = articles(own);
      events.add(
          Events.of(
              own,
              articles.stream()
                  .flatMap(article -> copies.getOrDefault(article, List.of()).stream())
                  .filter(copy -> articles.contains(copy.other()))
                  .toList()));
    }
    return events;
  }

  private static Set<String> articles(List<Telling> told) {
    return new TreeSet<>(told.stream().map(each -> each.article().id()).toList());
  }

  private Map<String, String> eventsOf(Set<String> ids) {
    Map<String, String> events = new TreeMap<>();
    List<String> all = List.copyOf(ids);
    for (int i = 0; i < all.size(); i += 1000) {
      List<String> some = all.subList(i, Math.min(i + 1000, all.size()));
      database
          .query(
              "SELECT id, event FROM mention WHERE id IN (" + Mentions.marks(some.size()) + ")",
              row -> Map.entry(row.getString(1), row.getString(2)),
              some.toArray())
          .forEach(each -> events.put(each.getKey(), each.getValue()));
    }
    return events;
  }

  private void replace(Set<String> stale, List<Event> made) throws SQLException {
    delete(stale);
    try (Rows rows = new Rows(database)) {
      for (Event event : made) {
        add(event, rows);
      }
    }
    List<Object> pairs = new ArrayList<>();
    for (Event event : made) {
      for (Telling telling : event.tellings()) {
        pairs.add(telling.mention().id());
        pairs.add(event.id());
      }
    }
    for (int i = 0; i < pairs.size(); i += 2 * Mentions.AT_ONCE) {
      List<Object> some = pairs.subList(i, Math.min(i + 2 * Mentions.AT_ONCE, pairs.size()));
      database.change(
          "UPDATE mention SET event = told.event FROM (VALUES (?, ?)"
              + ", (?, ?)".repeat(some.size() / 2 - 1)
              + ") told(id, event) WHERE mention.id = told.id",
          some.toArray());
    }
  }

  /** Deletes events, but not what tells of them. */
  void delete(Set<String> events) throws SQLException {
    List<String> all = List.copyOf(events);
    for (int i = 0; i < all.size(); i += Mentions.AT_ONCE) {
      List<String> some = all.subList(i, Math.min(i + Mentions.AT_ONCE, all.size()));
      String marks = Mentions.marks(some.size());
      database.change("DELETE FROM event WHERE id IN (" + marks + ")", some.toArray());
      for (String table : TABLES) {
        database.change("DELETE FROM " + table + " WHERE event IN (" + marks + ")", some.toArray());
      }
    }
  }

  private static void add(Event event, Rows rows) throws SQLException {
    rows.add(
        "event",
        event.id(),
        event.type(),
        event.mode(),
        event.cameo(),
        event.status().word(),
        event.label(),
        event.time().from(),
        event.time().to(),
        event.time().known().word(),
        event.place(),
        event.reports(),
        event.outlets(),
        event.tellers().size(),
        event.contradictions().size(),
        event.firstSeen(),
        event.lastSeen());
    for (Map.Entry<Event.Part, Integer> part : event.roles().entrySet()) {
      rows.add(
          "event_role",
          event.id(),
          part.getKey().role().word(),
          part.getKey().actor().code(),
          part.getKey().actor().sector(),
          part.getValue());
    }
    for (Map.Entry<String, String> report : event.origins().entrySet()) {
      rows.add("report", event.id(), report.getKey(), report.getValue());
    }
    for (Difference difference : event.differences()) {
      for (Difference.Position position : difference.positions()) {
        for (Claim claim : position.claims()) {
          rows.add(
              "difference",
              event.id(),
              difference.about(),
              difference.kind().word(),
              difference.verdict().word(),
              position.value(),
              claim.mention(),
              claim.asOf());
        }
      }
    }
  }
}
