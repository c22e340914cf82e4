package entente.keep.store;

import entente.event.Standing;
import entente.keep.event.Origins;
import entente.keep.event.Telling;
import entente.keep.event.TextClaims;
import entente.keep.match.Mention;
import entente.keep.page.PageClaims;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/** Reads what articles and statements add to mentions. */
final class Tellings {
  private final Database database;

  Tellings(Database database) {
    this.database = database;
  }

  private record Told(
      String article,
      Optional<String> outlet,
      Optional<String> carries,
      Optional<Standing> standing,
      String words,
      Optional<String> cameo,
      double confidence) {}

  /** {@return the tellings of these mentions, in the same order} */
  List<Telling> of(List<Mention> mentions) {
    List<String> ids = mentions.stream().map(Mention::id).toList();
    Map<String, Told> told = new HashMap<>();
    Map<String, List<String>> tellers = new HashMap<>();
    for (int i = 0; i < ids.size(); i += 1000) {
      List<String> some = ids.subList(i, Math.min(i + 1000, ids.size()));
      read(some, told);
      speakers(some, tellers);
    }
    List<Telling> tellings = new ArrayList<>();
    for (Mention mention : mentions) {
      Told each = told.get(mention.id());
      if (each == null) {
        throw new IllegalStateException("a mention without its article: " + mention.id());
      }
      Standing standing = each.standing().orElse(Standing.REPORTED);
      tellings.add(
          new Telling(
              mention,
              new Telling.Source(each.article(), each.outlet(), each.carries()),
              standing,
              each.words(),
              tellers.getOrDefault(mention.id(), List.of()),
              each.cameo(),
              each.confidence(),
              mention.isPage()
                  ? PageClaims.of(mention.facts(), mention.id())
                  : TextClaims.of(mention, standing)));
    }
    return tellings;
  }

  private void read(List<String> ids, Map<String, Told> told) {
    database
        .query(
            "SELECT m.id, a.id, a.outlet, a.carries, s.standing, coalesce(s.evidence, a.text),"
                + " s.cameo, coalesce(s.confidence, 1)"
                + " FROM mention m JOIN article a ON a.id = m.article"
                + " LEFT JOIN statement s ON s.id = m.id WHERE m.id IN ("
                + Mentions.marks(ids.size())
                + ")",
            row ->
                Map.entry(
                    row.getString(1),
                    new Told(
                        row.getString(2),
                        Optional.ofNullable(row.getString(3)),
                        Optional.ofNullable(row.getString(4)),
                        Optional.ofNullable(row.getString(5)).map(Standing::parse),
                        row.getString(6),
                        Optional.ofNullable(row.getString(7)),
                        row.getDouble(8))),
            ids.toArray())
        .forEach(each -> told.put(each.getKey(), each.getValue()));
  }

  private void speakers(List<String> ids, Map<String, List<String>> tellers) {
    String marks = Mentions.marks(ids.size());
    List<Object> parameters = new ArrayList<>(ids);
    parameters.addAll(ids);
    database
        .query(
            "SELECT statement AS mention, depth, speaker FROM statement_source WHERE statement IN ("
                + marks
                + ") UNION ALL SELECT m.id, f.ordinal, f.speaker FROM fact_source f"
                + " JOIN mention m ON m.article = f.article WHERE m.id IN ("
                + marks
                + ") ORDER BY 1, 2",
            row -> Map.entry(row.getString(1), row.getString(3)),
            parameters.toArray())
        .forEach(each ->
            tellers.computeIfAbsent(each.getKey(), any -> new ArrayList<>()).add(each.getValue()));
  }

  /** {@return the pairs among these articles of which one is a copy of the other} */
  List<Origins.Copy> copies(Collection<String> articles) {
    return copiesByArticle(articles).values().stream().flatMap(List::stream).toList();
  }

  /** {@return likewise, by the first of the two} */
  Map<String, List<Origins.Copy>> copiesByArticle(Collection<String> articles) {
    Set<String> wanted = new TreeSet<>(articles);
    if (wanted.size() < 2) {
      return Map.of();
    }
    Map<String, List<Origins.Copy>> copies = new TreeMap<>();
    List<String> ids = List.copyOf(wanted);
    for (int i = 0; i < ids.size(); i += Mentions.AT_ONCE) {
      List<String> some = ids.subList(i, Math.min(i + Mentions.AT_ONCE, ids.size()));
      database.each(
          "SELECT article, other FROM reprint WHERE article IN ("
              + Mentions.marks(some.size())
              + ") ORDER BY article, other",
          row -> {
            if (wanted.contains(row.getString(2))) {
              copies
                  .computeIfAbsent(row.getString(1), article -> new ArrayList<>())
                  .add(new Origins.Copy(row.getString(1), row.getString(2)));
            }
          },
          some.toArray());
    }
    return copies;
  }
}
