package entente.keep.store;

import entente.keep.event.RecordedEvents;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Reads imported events as columns of numbers: a million rows of text would take most of the time
 * of a measure.
 */
final class RecordColumns {
  private static final String BETWEEN_TWO =
      " FROM record WHERE source <> '' AND target <> '' AND source <> target";

  /** Every word with its number among those of its kind. */
  private static final String NUMBERED =
      "WITH word AS (SELECT kind, w, CAST(row_number() OVER (PARTITION BY kind ORDER BY w) - 1"
          + " AS INTEGER) AS n FROM (SELECT 'dataset' AS kind, dataset AS w"
          + BETWEEN_TWO
          + " UNION SELECT 'type', type"
          + BETWEEN_TWO
          + " UNION SELECT 'actor', source"
          + BETWEEN_TWO
          + " UNION SELECT 'actor', target"
          + BETWEEN_TWO
          + "))";

  private final Database database;

  RecordColumns(Database database) {
    this.database = database;
  }

  /**
   * {@return all imported events between two different actors}
   *
   * @param named whether their ids are wanted
   */
  RecordedEvents read(boolean named) {
    Map<String, List<String>> words = new HashMap<>();
    database.each(
        NUMBERED + " SELECT kind, w FROM word ORDER BY kind, n",
        row ->
            words
                .computeIfAbsent(row.getString(1), kind -> new ArrayList<>())
                .add(row.getString(2)));
    Columns columns =
        new Columns(
            database
                .query("SELECT count(*)" + BETWEEN_TWO, row -> Math.toIntExact(row.getLong(1)))
                .getFirst());
    database.each(
        NUMBERED
            + " SELECT "
            + (named ? "r.id" : "''")
            + ", d.n, CAST(r.day - DATE '1970-01-01' AS INTEGER), t.n, s.n, o.n,"
            + " greatest(coalesce(r.outlets, 1), 1), greatest(coalesce(r.articles, 1), 1)"
            + " FROM record r"
            + " JOIN word d ON d.kind = 'dataset' AND d.w = r.dataset"
            + " JOIN word t ON t.kind = 'type' AND t.w = r.type"
            + " JOIN word s ON s.kind = 'actor' AND s.w = r.source"
            + " JOIN word o ON o.kind = 'actor' AND o.w = r.target"
            + " WHERE r.source <> r.target AND r.source <> '' AND r.target <> ''"
            + " ORDER BY r.day, r.dataset, r.id",
        columns::add);
    return columns.events(
        named,
        new RecordedEvents.Words(
            words.getOrDefault("dataset", List.of()),
            words.getOrDefault("type", List.of()),
            words.getOrDefault("actor", List.of())));
  }

  private static final class Columns {
    private final String[] ids;
    private final int[] datasets;
    private final int[] days;
    private final int[] types;
    private final int[] sources;
    private final int[] targets;
    private final int[] outlets;
    private final long[] articles;
    private int size;

    Columns(int most) {
      ids = new String[most];
      datasets = new int[most];
      days = new int[most];
      types = new int[most];
      sources = new int[most];
      targets = new int[most];
      outlets = new int[most];
      articles = new long[most];
    }

    void add(ResultSet row) throws SQLException {
      ids[size] = row.getString(1);
      datasets[size] = row.getInt(2);
      days[size] = row.getInt(3);
      types[size] = row.getInt(4);
      sources[size] = row.getInt(5);
      targets[size] = row.getInt(6);
      outlets[size] = row.getInt(7);
      articles[size] = row.getLong(8);
      size++;
    }

    RecordedEvents events(boolean named, RecordedEvents.Words words) {
      return new RecordedEvents(
          words,
          named ? ids : new String[0],
          new RecordedEvents.Numbers(datasets, days, types, sources, targets, outlets, articles));
    }
  }
}
