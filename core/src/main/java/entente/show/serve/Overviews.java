package entente.show.serve;

import entente.keep.store.Filter;
import entente.keep.store.LedgerQueries;
import entente.keep.store.Search;
import entente.keep.store.Table;
import entente.keep.store.View;
import entente.show.Names;
import entente.show.site.Frame;
import entente.show.site.Numbers;
import entente.show.site.Page;
import entente.show.site.SearchPage;
import entente.show.site.StartPage;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.TreeMap;
import tools.jackson.databind.node.ObjectNode;

/** Answers with what spans the whole ledger: the start and the search. */
final class Overviews {
  private static final int LATEST = 10;
  private static final int FOUND = 50;
  private static final int MOST_ACTORS = 20;

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

  static Answer search(Asked asked) {
    String words = asked.query().value("q").orElse("");
    Search search = asked.queries().search(words);
    SearchPage.Found found =
        new SearchPage.Found(
            words.isBlank() ? Map.of() : actors(words, asked.queries(), asked.names()),
            search.statements(FOUND),
            search.articles(FOUND),
            FOUND);
    return switch (asked.form()) {
      case HTML ->
          Answer.of(
              Answer.HTML, Frame.of(SearchPage.of(words, found, asked.names()), asked.here()));
      case CSV, PARQUET -> Lists.table(asked.form(), found.statements());
      case JSON -> Documents.answer(document(words, found, asked.names()));
      case SVG, PNG -> throw Unanswered.noDrawing();
    };
  }

  private static ObjectNode document(String words, SearchPage.Found found, Names names) {
    ObjectNode document = Documents.empty();
    document.put("q", words);
    var actors = document.putArray("actors");
    found
        .actors()
        .forEach((code, events) ->
            actors
                .addObject()
                .put("actor", code)
                .put("name", names.ofPlace(code))
                .put("events", events.longValue()));
    document.set("statements", Documents.rows(found.statements()));
    document.set("articles", Documents.rows(found.articles()));
    return document;
  }

  private static Map<String, Long> actors(String words, LedgerQueries queries, Names names) {
    String lower = words.toLowerCase(Locale.ROOT);
    Map<String, Long> named = new TreeMap<>();
    List<Map.Entry<String, Long>> all =
        queries.actors().entrySet().stream()
            .filter(each ->
                each.getKey().equalsIgnoreCase(words)
                    || names.ofPlace(each.getKey()).toLowerCase(Locale.ROOT).contains(lower))
            .sorted(Map.Entry.<String, Long>comparingByValue().reversed())
            .limit(MOST_ACTORS)
            .toList();
    all.forEach(each -> named.put(each.getKey(), each.getValue()));
    return named;
  }
}
