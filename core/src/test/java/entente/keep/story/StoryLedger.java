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
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
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

  List<Story> stories() {
    return stories;
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

  /**
   * {@return the ledger's event of each item: that of the statement that covers the first of its
   * quotes best, or else the next; one of its own where nothing was read}
   */
  Map<Item, String> found() {
    Map<Item, String> found = new TreeMap<>(ORDER);
    told().forEach((item, span) -> found.put(item, span.event));
    gold().keySet().forEach(item -> found.putIfAbsent(item, "unread " + item));
    return found;
  }

  /** {@return the statement that tells of each item, for those that were read} */
  Map<Item, String> statements() {
    Map<Item, String> statements = new TreeMap<>(ORDER);
    told().forEach((item, span) -> statements.put(item, span.statement));
    return statements;
  }

  private Map<Item, Span> told() {
    Map<Item, Span> told = new TreeMap<>(ORDER);
    try (LedgerQueries queries = LedgerQueries.open(ledger)) {
      Map<String, List<Span>> spans = spans(queries);
      for (Story story : stories) {
        for (Story.Told article : story.articles()) {
          List<Span> read = spans.getOrDefault(article.address(), List.of());
          for (Story.Quote quote : article.quotes()) {
            Item item = new Item(story.name(), article.number(), quote.event());
            closest(quote, read).ifPresent(span -> told.putIfAbsent(item, span));
          }
        }
      }
    }
    return told;
  }

  private record Span(String statement, String event, int begin, int end) {
    /** What it shares with a quote, of all that either covers: 0 to 1. */
    double overlap(Story.Quote quote) {
      double shared = Math.min(end, quote.end()) - Math.max(begin, quote.begin());
      return Math.max(0, shared / (Math.max(end, quote.end()) - Math.min(begin, quote.begin())));
    }
  }

  private static Optional<Span> closest(Story.Quote quote, List<Span> spans) {
    return spans.stream()
        .filter(span -> span.overlap(quote) > 0)
        .max(Comparator.comparingDouble(span -> span.overlap(quote)));
  }

  private static Map<String, List<Span>> spans(LedgerQueries queries) {
    Table table =
        queries.table(
            "SELECT a.address, s.id, s.event, s.\"begin\", s.\"end\" FROM statements s"
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
                        String.valueOf(row.get(2)),
                        Integer.parseInt(String.valueOf(row.get(3))),
                        Integer.parseInt(String.valueOf(row.get(4))))));
    return spans;
  }

  private static final Comparator<Item> ORDER =
      Comparator.comparing(Item::story).thenComparing(Item::event).thenComparingInt(Item::article);
}
