package entente.show.serve;

import entente.event.Article;
import entente.keep.store.LedgerQueries;
import entente.keep.store.Table;
import entente.show.site.Tour;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

/** Finds what is worth a look while a ledger holds the example articles alone. */
final class Tours {
  private Tours() {}

  /** {@return the tour; none where other articles are there, or none} */
  static Optional<Tour> of(Asked asked) {
    List<String> names =
        asked.equipment().intake().examples().stream()
            .flatMap(each ->
                each instanceof Offered.Taken(Article article)
                    ? Stream.of(article.id())
                    : Stream.empty())
            .toList();
    LedgerQueries queries = asked.queries();
    Table few =
        queries.table("SELECT id, name FROM article LIMIT " + (names.size() + 1), List.of());
    Map<String, String> ids = new LinkedHashMap<>();
    few.rows().forEach(row -> ids.put(String.valueOf(row.get(1)), String.valueOf(row.get(0))));
    if (ids.isEmpty() || !names.containsAll(ids.keySet())) {
      return Optional.empty();
    }
    String first = names.stream().filter(ids::containsKey).findFirst().orElseThrow();
    return Optional.of(
        new Tour(
            Objects.requireNonNull(ids.get(first)),
            one(
                queries,
                "SELECT id FROM event WHERE contradictions > 0"
                    + " ORDER BY contradictions DESC, outlets DESC, id LIMIT 1"),
            one(
                queries,
                "SELECT actor FROM event_role WHERE length(actor) = 3 AND actor <> 'USA'"
                    + " GROUP BY actor ORDER BY count(DISTINCT event) DESC, actor LIMIT 1"),
            Stream.of("/map", "/network").filter(Routes::has).toList()));
  }

  private static Optional<String> one(LedgerQueries queries, String sql) {
    return queries.table(sql, List.of()).rows().stream()
        .map(row -> String.valueOf(row.getFirst()))
        .findFirst();
  }
}
