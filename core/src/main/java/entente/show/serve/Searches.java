package entente.show.serve;

import entente.keep.reference.ActorNames;
import entente.keep.store.Filter;
import entente.keep.store.LedgerQueries;
import entente.keep.store.Search;
import entente.keep.store.SoughtWords;
import entente.keep.store.Table;
import entente.keep.store.View;
import entente.show.Names;
import entente.show.site.Frame;
import entente.show.site.SearchPage;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.node.ObjectNode;

/** Answers with what holds some words: actors, events, statements, articles. */
final class Searches {
  private static final int USUAL = 20;
  private static final int MOST = 500;
  private static final int MOST_IN_TABLES = 100_000;
  private static final int MOST_ACTORS = 12;
  private static final Set<String> ASKED = Set.of("q", "outlet", "from", "to", "limit");

  private Searches() {}

  static Answer search(Asked asked) {
    Query query = asked.query();
    query.values().keySet().stream()
        .filter(name -> !ASKED.contains(name))
        .findFirst()
        .ifPresent(name -> {
          throw Unanswered.mistake("'" + name + "' cannot be asked for here.");
        });
    String line = query.value("q").orElse("");
    SoughtWords words = SoughtWords.of(line);
    Filter filter = Filters.of(View.STATEMENTS, query.without("q"), OptionalInt.of(USUAL), MOST);
    Search search = asked.queries().search(words, filter);
    if (asked.form().isTable()) {
      return Lists.table(asked.form(), table(search));
    }
    int most = filter.limit().orElse(USUAL);
    SearchPage.Found found =
        new SearchPage.Found(
            words.isEmpty() ? Map.of() : actors(line, words, asked.queries(), asked.names()),
            search.events(most),
            search.statements(most),
            search.articles(most));
    return asked.form() == Form.JSON
        ? Documents.answer(document(line, found, asked.names()))
        : Answer.of(
            Answer.HTML,
            Frame.of(
                new SearchPage(words, asked.names(), asked.here()).of(line, found), asked.here()));
  }

  /** Everything that is found, of whatever kind, in one table. */
  private static Table table(Search search) {
    List<List<@Nullable Object>> rows = new ArrayList<>();
    add(rows, "event", search.events(MOST_IN_TABLES).rows(), "id", "label");
    add(rows, "statement", search.statements(MOST_IN_TABLES).rows(), "event", "text");
    add(rows, "article", search.articles(MOST_IN_TABLES).rows(), "", "title");
    return new Table(
        List.of("kind", "id", "day", "outlet", "type", "standing", "article", "event", "text"),
        rows);
  }

  private static void add(
      List<List<@Nullable Object>> rows, String kind, Table found, String event, String text) {
    for (List<@Nullable Object> row : found.rows()) {
      List<@Nullable Object> cells = new ArrayList<>();
      cells.add(kind);
      cells.add(cell(found, row, "id"));
      cells.add(cell(found, row, "day"));
      cells.add(cell(found, row, "outlet"));
      cells.add(cell(found, row, "type"));
      cells.add(
          found.columns().contains("status")
              ? cell(found, row, "status")
              : cell(found, row, "standing"));
      cells.add(kind.equals("article") ? cell(found, row, "id") : cell(found, row, "article"));
      cells.add(cell(found, row, event));
      cells.add(cell(found, row, text));
      rows.add(cells);
    }
  }

  private static @Nullable Object cell(Table table, List<@Nullable Object> row, String column) {
    int place = table.columns().indexOf(column);
    return place < 0 ? null : row.get(place);
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
    document
        .putObject("found")
        .put("events", found.events().all())
        .put("statements", found.statements().all())
        .put("articles", found.articles().all());
    document.set("events", Documents.rows(found.events().rows()));
    document.set("statements", Documents.rows(found.statements().rows()));
    document.set("articles", Documents.rows(without(found.articles().rows(), "text")));
    return document;
  }

  private static Table without(Table table, String column) {
    int place = table.columns().indexOf(column);
    List<String> columns = new ArrayList<>(table.columns());
    columns.remove(place);
    return new Table(
        columns,
        table.rows().stream()
            .<List<@Nullable Object>>map(row -> {
              List<@Nullable Object> cells = new ArrayList<>(row);
              cells.remove(place);
              return cells;
            })
            .toList());
  }

  /** Actors of the ledger who are called so, as a noun or an adjective, those with most first. */
  private static Map<String, Long> actors(
      String line, SoughtWords words, LedgerQueries queries, Names names) {
    Set<String> called = ActorNames.shipped().codes(words::isIn);
    Set<String> codes =
        queries.actors().stream()
            .filter(each ->
                each.equals(line.strip().toUpperCase(Locale.ROOT))
                    || called.contains(each)
                    || words.isIn(names.ofPlace(each)))
            .collect(Collectors.toCollection(TreeSet::new));
    Map<String, Long> counted = new LinkedHashMap<>();
    queries.eventsOf(codes).entrySet().stream()
        .sorted(
            Map.Entry.<String, Long>comparingByValue(Comparator.reverseOrder())
                .thenComparing(Map.Entry.comparingByKey()))
        .limit(MOST_ACTORS)
        .forEach(each -> counted.put(each.getKey(), each.getValue()));
    return counted;
  }
}
