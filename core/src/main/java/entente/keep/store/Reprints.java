package entente.keep.store;

import entente.keep.match.Pair;
import entente.keep.reprint.Shingles;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

/** Finds the near copies of an article among those that are stored. */
final class Reprints {
  private final Database database;

  Reprints(Database database) {
    this.database = database;
  }

  /** Stores which articles the given ones, which are there, are near copies of, or they of them. */
  void add(List<Entry> entries) throws SQLException {
    Map<String, Shingles> shingles = new HashMap<>();
    entries.forEach(entry -> shingles.put(entry.id(), entry.shingles()));
    List<Pair> candidates = candidates(List.copyOf(shingles.keySet()));
    read(candidates, shingles);
    try (Rows rows = new Rows(database)) {
      for (Pair pair : candidates) {
        Shingles one = shingles.get(pair.one());
        Shingles other = shingles.get(pair.other());
        if (one != null && other != null && one.copies(other)) {
          rows.add("reprint", pair.one(), pair.other(), one.containment(other));
        }
      }
    }
  }

  /** The runs of the texts that are stored already. */
  private void read(List<Pair> pairs, Map<String, Shingles> shingles) {
    List<String> missing =
        pairs.stream()
            .flatMap(pair -> Stream.of(pair.one(), pair.other()))
            .filter(id -> !shingles.containsKey(id))
            .distinct()
            .toList();
    for (int i = 0; i < missing.size(); i += Mentions.AT_ONCE) {
      List<String> some = missing.subList(i, Math.min(i + Mentions.AT_ONCE, missing.size()));
      database.each(
          "SELECT id, text FROM article WHERE id IN (" + Mentions.marks(some.size()) + ")",
          row -> shingles.put(row.getString(1), Shingles.of(row.getString(2))),
          some.toArray());
    }
  }

  /** {@return the pairs, one of each being of these articles, that {@link Shingles#mayCopy}} */
  private List<Pair> candidates(List<String> articles) {
    Set<Pair> candidates = new TreeSet<>();
    for (int i = 0; i < articles.size(); i += Mentions.AT_ONCE) {
      List<String> some = articles.subList(i, Math.min(i + Mentions.AT_ONCE, articles.size()));
      database.each(
          """
          WITH shared AS (
            SELECT mine.article AS one, theirs.article AS other, count(*) AS common
            FROM shingle mine JOIN shingle theirs ON theirs.hash = mine.hash
            WHERE mine.article IN (%s) AND theirs.article <> mine.article GROUP BY 1, 2),
          size AS (
            SELECT article, count(*) AS size FROM shingle
            WHERE article IN (SELECT one FROM shared UNION SELECT other FROM shared)
            GROUP BY article)
          SELECT one, other, common, one_size.size, other_size.size FROM shared
          JOIN size one_size ON one_size.article = one
          JOIN size other_size ON other_size.article = other\
          """
              .formatted(Mentions.marks(some.size())),
          row -> {
            if (Shingles.mayCopy(row.getInt(3), row.getInt(4), row.getInt(5))) {
              candidates.add(Pair.of(row.getString(1), row.getString(2)));
            }
          },
          some.toArray());
    }
    return List.copyOf(candidates);
  }
}
