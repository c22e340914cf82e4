package entente.keep.story;

import entente.keep.store.LedgerQueries;
import entente.keep.store.Table;
import entente.show.cli.Program;
import entente.show.cli.Surroundings;
import entente.show.cli.Wiring;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import tools.jackson.databind.json.JsonMapper;

/** A ledger into which stories were added by the program itself. */
final class StoryLedger {
  /** An event that an article tells of. */
  record Item(String story, int article, String event) {}

  private final List<Story> stories;
  private final Path ledger;

  StoryLedger(List<Story> stories, Path folder) throws IOException {
    this.stories = stories;
    this.ledger = folder.resolve("stories.duckdb");
    Path input = folder.resolve("stories.jsonl");
    List<String> lines = new ArrayList<>();
    for (Story story : stories) {
      for (Story.Told article : story.articles()) {
        Map<String, String> line = new TreeMap<>();
        line.put("id", story.name() + "-" + article.number());
        line.put("title", article.title());
        line.put("outlet", article.outlet());
        line.put("published", article.published());
        line.put("url", article.address());
        line.put("language", "en");
        line.put("text", article.text());
        lines.add(JsonMapper.shared().writeValueAsString(line));
      }
    }
    Files.write(input, lines);
    ByteArrayOutputStream said = new ByteArrayOutputStream();
    PrintStream print = new PrintStream(said, true, StandardCharsets.UTF_8);
    int code =
        Program.run(
            InputStream.nullInputStream(),
            print,
            print,
            Surroundings.PIPES,
            Wiring.standard(),
            "add",
            "--ledger",
            ledger.toString(),
            input.toString());
    if (code != 0) {
      throw new IllegalStateException(said.toString(StandardCharsets.UTF_8));
    }
  }

  Path file() {
    return ledger;
  }

  /** {@return the event of the gold for each item, by its story and key} */
  Map<Item, String> gold() {
    Map<Item, String> gold = new TreeMap<>(ORDER);
    for (Story story : stories) {
      for (Story.Told article : story.articles()) {
        article
            .quotes()
            .forEach(quote ->
                gold.put(
                    new Item(story.name(), article.number(), quote.event()),
                    story.name() + " " + quote.event()));
      }
    }
    return gold;
  }

  /** {@return the ledger's event of each item; one of its own where nothing was read there} */
  Map<Item, String> found() {
    Map<Item, String> found = new TreeMap<>(ORDER);
    try (LedgerQueries queries = LedgerQueries.open(ledger)) {
      Map<String, List<Span>> spans = spans(queries);
      for (Story story : stories) {
        for (Story.Told article : story.articles()) {
          Map<String, Map<String, Integer>> votes = new TreeMap<>();
          for (Story.Quote quote : article.quotes()) {
            Map<String, Integer> each =
                votes.computeIfAbsent(quote.event(), key -> new TreeMap<>());
            for (Span span : spans.getOrDefault(article.address(), List.of())) {
              int shared = Math.min(span.end, quote.end()) - Math.max(span.begin, quote.begin());
              if (shared > 0) {
                each.merge(span.event, shared, Integer::sum);
              }
            }
          }
          votes.forEach((event, each) -> {
            Item item = new Item(story.name(), article.number(), event);
            found.put(
                item,
                each.entrySet().stream()
                    .max(Map.Entry.comparingByValue())
                    .map(Map.Entry::getKey)
                    .orElse("unread " + item));
          });
        }
      }
    }
    return found;
  }

  private record Span(String event, int begin, int end) {}

  private static Map<String, List<Span>> spans(LedgerQueries queries) {
    Table table =
        queries.table(
            "SELECT a.address, s.event, s.\"begin\", s.\"end\" FROM statements s"
                + " JOIN articles a ON a.id = s.article WHERE s.event IS NOT NULL",
            List.of());
    Map<String, List<Span>> spans = new HashMap<>();
    table
        .rows()
        .forEach(row ->
            spans
                .computeIfAbsent(String.valueOf(row.get(0)), key -> new ArrayList<>())
                .add(
                    new Span(
                        String.valueOf(row.get(1)),
                        Integer.parseInt(String.valueOf(row.get(2))),
                        Integer.parseInt(String.valueOf(row.get(3))))));
    return spans;
  }

  private static final java.util.Comparator<Item> ORDER =
      java.util.Comparator.comparing(Item::story)
          .thenComparing(Item::event)
          .thenComparingInt(Item::article);
}
