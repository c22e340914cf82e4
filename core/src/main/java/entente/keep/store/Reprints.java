package entente.keep.store;

import entente.keep.match.Pair;
import entente.keep.reprint.Shingles;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;

/** Finds the near copies of an article among those that are stored. */
final class Reprints {
  /** Copies share most of their sampled runs; a single one may be chance. */
  private static final int LEAST = 2;

  private static final int MOST_CANDIDATES = 50;

  private final Database database;

  Reprints(Database database) {
    this.database = database;
  }

  /** Stores which articles the given one is a near copy of, or they of it. */
  void add(String id, Shingles shingles) throws SQLException {
    long[] sample = shingles.sample();
    if (sample.length == 0) {
      return;
    }
    List<Object> parameters = new ArrayList<>();
    for (long hash : sample) {
      parameters.add(hash);
    }
    parameters.add(id);
    List<String> candidates =
        database.query(
            "SELECT article FROM shingle WHERE hash IN ("
                + Mentions.marks(sample.length)
                + ") AND article <> ? GROUP BY article HAVING count(*) >= "
                + Math.min(LEAST, sample.length)
                + " ORDER BY count(*) DESC, article LIMIT "
                + MOST_CANDIDATES,
            row -> row.getString(1),
            parameters.toArray());
    try (Rows rows = new Rows(database)) {
      for (String candidate : candidates) {
        String text =
            database
                .query("SELECT text FROM article WHERE id = ?", row -> row.getString(1), candidate)
                .getFirst();
        Shingles other = Shingles.of(text);
        if (shingles.copies(other)) {
          Pair pair = Pair.of(id, candidate);
          rows.add("reprint", pair.one(), pair.other(), shingles.containment(other));
        }
      }
    }
  }
}
