package entente.keep.store;

import java.util.ArrayList;
import java.util.List;

/** What a question names that a ledger does not know at all: why nothing was found. */
final class Absent {
  private static final String TYPES =
      "SELECT DISTINCT type FROM statement UNION SELECT DISTINCT type FROM event"
          + " UNION SELECT DISTINCT type FROM record";

  private final Database database;

  Absent(Database database) {
    this.database = database;
  }

  List<String> of(Filter filter) {
    List<String> absent = new ArrayList<>();
    filter
        .type()
        .filter(
            type -> isNowhere("SELECT 1 FROM (" + TYPES + ") WHERE lower(type) = lower(?)", type))
        .ifPresent(
            type -> absent.add("there is no type " + type + " in it; there are " + list(TYPES)));
    List<String> actors = new ArrayList<>(filter.actors());
    filter.pair().ifPresent(pair -> actors.addAll(List.of(pair.one(), pair.other())));
    for (String actor : actors) {
      String code = Parties.code(actor);
      if (isNowhere("SELECT 1 FROM statement_role WHERE actor = ?", code)
          && isNowhere("SELECT 1 FROM record WHERE source = ?", code)
          && isNowhere("SELECT 1 FROM record WHERE target = ?", code)
          && isNowhere("SELECT 1 FROM event_role WHERE actor = ?", code)) {
        absent.add("there is no actor " + code + " in it");
      }
    }
    filter
        .outlet()
        .filter(outlet ->
            isNowhere(
                "SELECT 1 FROM article WHERE lower(coalesce(outlet, '(none)')) = lower(?)", outlet))
        .ifPresent(outlet -> absent.add("there is no outlet " + outlet + " in it"));
    filter
        .dataset()
        .filter(name -> !name.equals("articles"))
        .filter(name -> isNowhere("SELECT 1 FROM import WHERE dataset = ?", name))
        .ifPresent(name -> absent.add("nothing was imported from " + name));
    return absent;
  }

  private boolean isNowhere(String sql, String value) {
    return database.query(sql + " LIMIT 1", row -> 1, value).isEmpty();
  }

  private String list(String sql) {
    return String.join(", ", database.query(sql + " ORDER BY 1", row -> row.getString(1)));
  }
}
