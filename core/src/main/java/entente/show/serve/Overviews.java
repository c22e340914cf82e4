package entente.show.serve;

import entente.keep.store.Filter;
import entente.keep.store.LedgerQueries;
import entente.keep.store.Table;
import entente.keep.store.View;
import entente.show.site.Frame;
import entente.show.site.Numbers;
import entente.show.site.Page;
import entente.show.site.StartPage;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import tools.jackson.databind.node.ObjectNode;

/** Answers with what spans the whole ledger. */
final class Overviews {
  private static final int LATEST = 10;

  private Overviews() {}

  static Answer start(Asked asked) {
    LedgerQueries queries = asked.queries();
    Numbers numbers = numbers(queries);
    if (asked.form() == Form.JSON) {
      ObjectNode document = Documents.empty();
      document.put("ledger", asked.here().ledger());
      document.put("articles", numbers.articles());
      document.put("statements", numbers.statements());
      document.put("events", numbers.events());
      document.put("contradicted", numbers.differing());
      document.put("ties", numbers.ties());
      document.put("outlets", numbers.outlets());
      document.put("last", numbers.last().map(Object::toString).orElse(null));
      return Documents.answer(document);
    }
    Page page =
        StartPage.of(
            numbers,
            latest(queries, View.EVENTS, "-day"),
            latest(queries, View.ARTICLES, "-published"),
            asked.names(),
            new StartPage.Welcome(
                asked.desk().readOnly(),
                numbers.articles() == 0 ? Optional.empty() : Tours.of(asked)),
            asked.here());
    return Answer.of(Answer.HTML, Frame.of(page, asked.here()));
  }

  private static Numbers numbers(LedgerQueries queries) {
    return new Numbers(
        queries.count(View.ARTICLES, Filter.NONE),
        queries.count(View.STATEMENTS, Filter.NONE),
        queries.count(View.EVENTS, Filter.NONE),
        queries.count(
            View.EVENTS,
            Filters.of(
                View.EVENTS, new Query(Map.of("contradicted", "true")), OptionalInt.empty(), 1)),
        queries.count(View.TIES, Filter.NONE),
        queries.count(View.SOURCES, Filter.NONE),
        queries.lastDay());
  }

  private static Table latest(LedgerQueries queries, View view, String sort) {
    Query query = new Query(Map.of("sort", sort));
    return queries.run(view, Filters.of(view, query, OptionalInt.of(LATEST), LATEST));
  }
}
