package entente.keep.story;

import entente.keep.store.LedgerQueries;
import entente.show.cli.Ran;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Prints how well events are told apart on coded pages whose events are known, and how many of the
 * contradictions that a reader found are found. Not a test; run its {@code main} with the pages
 * (JSON Lines with {@code id} and {@code event}) and the contradictions (JSON: events with {@code
 * contradictions}, each with {@code kind} and {@code values}, each with {@code ids}).
 *
 * <p>A contradiction counts as found if some difference of that kind puts pages that hold different
 * values of it into different positions; a difference is false if it does so for none.
 */
public final class PageFigures {
  private static final Set<String> COUNTED = Set.of("number", "date", "role", "status");

  private PageFigures() {}

  /** A point of one event on which pages differ: for each value the names of the pages. */
  private record Point(String event, String about, String kind, Map<String, Set<String>> values) {
    boolean separates(List<Set<String>> held) {
      List<Set<String>> groups = List.copyOf(values.values());
      for (int i = 0; i < groups.size(); i++) {
        for (int j = 0; j < groups.size(); j++) {
          for (int k = 0; k < held.size(); k++) {
            for (int m = 0; m < held.size(); m++) {
              if (i != j
                  && k != m
                  && meet(groups.get(i), held.get(k))
                  && meet(groups.get(j), held.get(m))) {
                return true;
              }
            }
          }
        }
      }
      return false;
    }

    private static boolean meet(Set<String> some, Set<String> others) {
      return some.stream().anyMatch(others::contains);
    }
  }

  public static void main(String[] arguments) throws IOException {
    Path pages = Path.of(arguments[0]);
    Path ledger = Files.createTempDirectory("pages").resolve("pages.duckdb");
    System.out.println(Ran.run("import", "-f", "facts", "-l", ledger, pages).err().strip());
    Map<String, String> gold = new TreeMap<>();
    for (String line : Files.readAllLines(pages)) {
      JsonNode page = JsonMapper.shared().readTree(line);
      gold.put(page.path("id").asString(), page.path("event").asString());
    }
    Map<String, String> found = new HashMap<>();
    List<Point> points = new ArrayList<>();
    try (LedgerQueries queries = LedgerQueries.open(ledger)) {
      queries
          .table(
              "SELECT a.name, m.event FROM mentions m JOIN articles a ON a.id = m.article",
              List.of())
          .rows()
          .forEach(row -> found.put(String.valueOf(row.get(0)), String.valueOf(row.get(1))));
      points.addAll(points(queries));
    }
    System.out.println("events: " + BCubed.of(gold, found));
    compare(JsonMapper.shared().readTree(Path.of(arguments[1]).toFile()), points);
  }

  private static List<Point> points(LedgerQueries queries) {
    Map<List<String>, Map<String, Set<String>>> points = new TreeMap<>(PageFigures::inOrder);
    queries
        .table(
            "SELECT d.event, d.about, d.kind, d.value, a.name FROM differences d"
                + " JOIN mentions m ON m.id = d.mention JOIN articles a ON a.id = m.article",
            List.of())
        .rows()
        .forEach(row -> {
          List<String> cells = row.stream().map(String::valueOf).toList();
          points
              .computeIfAbsent(cells.subList(0, 3), point -> new TreeMap<>())
              .computeIfAbsent(cells.get(3), value -> new HashSet<>())
              .add(cells.get(4));
        });
    return points.entrySet().stream()
        .map(each ->
            new Point(
                each.getKey().get(0), each.getKey().get(1), each.getKey().get(2), each.getValue()))
        .toList();
  }

  private static int inOrder(List<String> one, List<String> other) {
    return String.join("\t", one).compareTo(String.join("\t", other));
  }

  private static void compare(JsonNode events, List<Point> points) {
    int all = 0;
    int hit = 0;
    Set<Point> right = new HashSet<>();
    for (JsonNode event : events) {
      for (JsonNode contradiction : event.path("contradictions")) {
        List<Set<String>> held = new ArrayList<>();
        for (JsonNode value : contradiction.path("values")) {
          Set<String> ids = new HashSet<>();
          value.path("ids").forEach(id -> ids.add(id.asString()));
          held.add(ids);
        }
        String kind = contradiction.path("kind").asString();
        List<Point> separating =
            points.stream()
                .filter(point -> point.kind().equals(kind) && point.separates(held))
                .toList();
        right.addAll(separating);
        boolean isPage = held.stream().flatMap(Set::stream).noneMatch(id -> id.startsWith("u"));
        if (COUNTED.contains(kind) && isPage) {
          all++;
          hit += separating.isEmpty() ? 0 : 1;
          if (separating.isEmpty()) {
            System.out.printf(
                "missed: %s, %s, %s%n",
                event.path("key").asString(), kind, contradiction.path("about").asString());
          }
        }
      }
    }
    System.out.printf("contradictions of %s: %d of %d found%n", COUNTED, hit, all);
    Map<String, List<String>> wrong = new TreeMap<>();
    for (Point point : points) {
      if (!right.contains(point)) {
        wrong.computeIfAbsent(point.event(), event -> new ArrayList<>()).add(point.about());
      }
    }
    wrong.forEach(
        (event, about) -> System.out.println("found beyond them: " + event + " " + about));
  }
}
