package entente.keep.store;

import java.util.Collection;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/** Who plays a part in the events of a ledger, imported ones included. */
final class ActorCounts {
  private final Database database;

  ActorCounts(Database database) {
    this.database = database;
  }

  /** {@return the codes of all who play a part in an event} */
  Set<String> codes() {
    return new TreeSet<>(
        database.query(
            "SELECT actor FROM event_role UNION SELECT source FROM record UNION SELECT target FROM"
                + " record",
            row -> row.getString(1)));
  }

  /**
   * {@return how many events each of them plays a part in, by code; those with none are left out}
   */
  Map<String, Long> events(Collection<String> actors) {
    Map<String, Long> events = new TreeMap<>();
    String listed = CountedEvents.listed(Set.copyOf(actors)).toUpperCase(Locale.ROOT);
    database.each(
        "WITH wanted AS (SELECT unnest(?::VARCHAR[]) AS code) SELECT actor, count(*) FROM"
            + " (SELECT DISTINCT event, actor FROM event_role WHERE actor IN (FROM wanted)"
            + " UNION SELECT dataset || ':' || id, source FROM record WHERE source IN (FROM wanted)"
            + " UNION SELECT dataset || ':' || id, target FROM record WHERE target IN (FROM wanted))"
            + " GROUP BY actor",
        row -> events.put(row.getString(1), row.getLong(2)),
        listed);
    return events;
  }
}
