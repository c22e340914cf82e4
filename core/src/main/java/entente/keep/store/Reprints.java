package entente.keep.store;

import entente.keep.match.Pair;
import entente.keep.reprint.Shingles;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Finds the near copies of an article among those that are stored. */
final class Reprints {
  private final Database database;

  Reprints(Database database) {
    this.database = database;
  }

  /**
   * Stores which articles the given ones, which are stored, are near copies of, or they of them.
   */
  void add(List<Entry> entries) throws SQLException {
    Set<String> waiting = new HashSet<>();
    entries.forEach(entry -> waiting.add(entry.id()));
    try (Rows rows = new Rows(database)) {
      for (Entry entry : entries) {
        add(entry.id(), entry.shingles(), waiting, rows);
      }
    }
  }

  /** Of two new ones the one that comes later is compared with the other, not both ways. */
  private void add(String id, Shingles shingles, Set<String> waiting, Rows rows)
      throws SQLException {
    waiting.remove(id);
    long[] sample = shingles.sample();
    if (sample.length == 0) {
      return;
    }
    for (String candidate : candidates(id, sample)) {
      if (waiting.contains(candidate)) {
        continue;
      }
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

  /**
   * Copies have at least 40 % of the shorter text's runs in common, and about that share of the
   * sampled ones; a footer that a thousand articles end with is far less of them. The condition is
   * the same whichever of the two is stored first.
   */
  private List<String> candidates(String id, long[] sample) {
    List<Object> parameters = new ArrayList<>();
    for (long hash : sample) {
      parameters.add(hash);
    }
    parameters.add(id);
    parameters.add(sample.length);
    parameters.add(sample.length);
    return database.query(
        """
        SELECT shared.article FROM
          (SELECT article, count(*) AS common FROM shingle WHERE hash IN (%s) AND article <> ?
           GROUP BY article) shared
        JOIN (SELECT article, count(*) AS size FROM shingle GROUP BY article) sample
          ON sample.article = shared.article
        WHERE common >= greatest(least(2, size, ?), 0.15 * least(size, ?))
        ORDER BY 1\
        """
            .formatted(Mentions.marks(sample.length)),
        row -> row.getString(1),
        parameters.toArray());
  }
}
