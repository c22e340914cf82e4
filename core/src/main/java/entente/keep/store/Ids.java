package entente.keep.store;

import entente.keep.LedgerException;
import java.util.List;
import java.util.Optional;

/** Finds what is meant by an id or by how it begins; never one of several. */
final class Ids {
  /** How much of a statement's id has to be given where an event's could be meant. */
  private static final int FEWEST_DIGITS = 4;

  private final Database database;

  Ids(Database database) {
    this.database = database;
  }

  Optional<String> find(String table, String prefix) {
    return one(
        prefix,
        database.query(
            "SELECT DISTINCT id FROM " + table + " WHERE starts_with(id, ?) ORDER BY id LIMIT 3",
            row -> row.getString(1),
            prefix));
  }

  /**
   * {@return the event with that id, or of which the statement with that id tells}
   *
   * @throws LedgerException if several begin so
   */
  Optional<String> event(String id) {
    Optional<String> given =
        one(
            id,
            database.query(
                "SELECT id FROM event WHERE starts_with(id, ?) UNION SELECT event FROM mention"
                    + " WHERE length(?) >= "
                    + FEWEST_DIGITS
                    + " AND starts_with(id, ?) ORDER BY ALL LIMIT 3",
                row -> row.getString(1),
                id,
                id,
                id));
    return given.isPresent() || !id.startsWith("e") ? given : byOldName(id);
  }

  /** An event is named by its first telling; if an earlier one came, the old name still leads. */
  private Optional<String> byOldName(String id) {
    String mention = id.substring(1);
    return mention.length() < FEWEST_DIGITS
        ? Optional.empty()
        : one(
            id,
            database.query(
                "SELECT DISTINCT event FROM mention WHERE starts_with(id, ?) ORDER BY ALL LIMIT 3",
                row -> row.getString(1),
                mention));
  }

  private static Optional<String> one(String prefix, List<String> ids) {
    if (ids.contains(prefix)) {
      return Optional.of(prefix);
    }
    if (ids.size() > 1) {
      throw new LedgerException(
          "'%s' can mean %s; give more of the id.".formatted(prefix, String.join(", ", ids)));
    }
    return ids.stream().findFirst();
  }
}
