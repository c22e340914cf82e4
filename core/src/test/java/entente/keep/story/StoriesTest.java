package entente.keep.story;

import static org.assertj.core.api.Assertions.assertThat;

import entente.keep.store.Filter;
import entente.keep.store.LedgerQueries;
import entente.keep.store.Table;
import entente.show.cli.Ran;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Events across outlets on 12 stories of 60 example articles. The weights of matching were set on
 * those in folder a; those in folder b were only measured.
 */
class StoriesTest {
  private static final Path STORIES = Path.of("src/test/resources/entente/keep/stories");

  @TempDir private static Path folder;

  private static StoryLedger tuned;
  private static StoryLedger measured;

  @BeforeAll
  static void add() throws IOException {
    tuned = ledger("a");
    measured = ledger("b");
  }

  private static StoryLedger ledger(String half) throws IOException {
    Path place = folder.resolve(half);
    java.nio.file.Files.createDirectory(place);
    return new StoryLedger(Story.in(STORIES.resolve(half)), place);
  }

  @Test
  void tellsEventsApartAndTogether() {
    assertThat(ofRead(tuned).f1()).isGreaterThanOrEqualTo(0.85);
    assertThat(ofRead(measured).f1()).isGreaterThanOrEqualTo(0.85);
  }

  /** Of all that is told, also where the reader found no statement and so nothing is matched. */
  @Test
  void tellsEventsApartAndTogetherAlsoWhereItReadNothing() {
    Map<StoryLedger.Item, String> gold = new HashMap<>(tuned.gold());
    gold.putAll(measured.gold());
    Map<StoryLedger.Item, String> found = new HashMap<>();
    tuned.found().forEach((item, event) -> found.put(item, "a " + event));
    measured.found().forEach((item, event) -> found.put(item, "b " + event));
    assertThat(BCubed.of(gold, found).f1()).isGreaterThanOrEqualTo(0.85);
  }

  /** Of what was read: a telling in which no statement was found cannot be matched. */
  private static BCubed ofRead(StoryLedger ledger) {
    Map<StoryLedger.Item, String> found = new HashMap<>(ledger.found());
    found.keySet().retainAll(ledger.statements().keySet());
    Map<StoryLedger.Item, String> gold = new HashMap<>(ledger.gold());
    gold.keySet().retainAll(found.keySet());
    return BCubed.of(gold, found);
  }

  @Test
  void missesFewTellings() {
    int read = tuned.statements().size() + measured.statements().size();
    assertThat(read).isGreaterThanOrEqualTo(80);
    assertThat(tuned.gold().size() + measured.gold().size()).isEqualTo(102);
  }

  @Test
  void keepsTwoProtocolsOfOneClashApart() {
    assertThat(events(tuned, "02-border-protocols", "protocol1"))
        .isNotEmpty()
        .doesNotContainAnyElementsOf(events(tuned, "02-border-protocols", "protocol2"));
    assertThat(events(tuned, "02-border-protocols", "protocol2")).hasSize(1);
  }

  @Test
  void keepsASecondStrikeOnTheSamePortApart() {
    assertThat(events(tuned, "03-port-strikes", "strike2"))
        .hasSize(1)
        .doesNotContainAnyElementsOf(events(tuned, "03-port-strikes", "strike1"));
  }

  @Test
  void keepsTheNextContingentAndTheNextDeliveryApart() {
    assertThat(events(tuned, "06-mission", "second"))
        .doesNotContainAnyElementsOf(events(tuned, "06-mission", "first"));
    assertThat(events(tuned, "04-drones", "kazdrones"))
        .doesNotContainAnyElementsOf(events(tuned, "04-drones", "drones"));
  }

  @Test
  void countsWireCopiesOnce() throws IOException {
    for (StoryLedger ledger : List.of(tuned, measured)) {
      for (Story story : ledger.stories()) {
        for (List<Integer> copies : story.reprints()) {
          assertThat(origins(ledger, story, copies)).hasSize(1);
        }
      }
    }
    assertThat(Story.in(STORIES.resolve("a")).stream().mapToInt(s -> s.reprints().size()).sum())
        .isEqualTo(2);
  }

  /** The origins under which these articles are counted in the first event of which both tell. */
  private static List<String> origins(StoryLedger ledger, Story story, List<Integer> articles) {
    String both =
        articles.stream()
            .map(number -> "'https://stories.example/" + story.name() + "/" + number + "'")
            .collect(Collectors.joining(", "));
    List<String> origins = new ArrayList<>();
    try (LedgerQueries queries = LedgerQueries.open(ledger.file())) {
      Table table =
          queries.table(
              "SELECT min(event), min(origin), max(origin) FROM reports WHERE address IN ("
                  + both
                  + ") GROUP BY event HAVING count(*) = 2 ORDER BY 1 LIMIT 1",
              List.of());
      assertThat(table.rows()).as(story.name()).hasSize(1);
      origins.add(String.valueOf(table.rows().getFirst().get(1)));
      origins.add(String.valueOf(table.rows().getFirst().get(2)));
    }
    return origins.stream().distinct().toList();
  }

  @Test
  void showsWhatReportsDifferOn() {
    // "At least 17" and 18 are not the same figure, and no contradiction.
    assertThat(differences(tuned))
        .contains(
            "04-drones number differs 20",
            "04-drones number differs more than 12",
            "04-drones occurrence differs did not take place",
            "02-border-protocols number grows more than 24");
    assertThat(differences(measured))
        .contains("12-withdrawal date differs 2024-12-27", "09-truces number leaves room 18");
  }

  @Test
  void callsARisingTollNoContradiction() {
    assertThat(differences(tuned))
        .noneMatch(line -> line.startsWith("03-port-strikes number differs"));
  }

  /** Lists, the view and exports say the same of who acts on whom. */
  @Test
  void thePairsOfTheListAreThoseOfTheViewAndOfTheExport() {
    for (StoryLedger ledger : List.of(tuned, measured)) {
      try (LedgerQueries queries = LedgerQueries.open(ledger.file())) {
        Table pairs =
            queries.table(
                "SELECT least(source, target), greatest(source, target), count(DISTINCT event)"
                    + " FROM dyads GROUP BY ALL ORDER BY ALL",
                List.of());
        assertThat(pairs.rows()).hasSizeGreaterThan(10);
        pairs
            .rows()
            .forEach(pair -> {
              String both = pair.get(0) + "," + pair.get(1);
              Ran ran = Ran.run("events", "-f", "csv", "-l", ledger.file(), "--pair", both);
              assertThat(ran.out().lines().count() - 1).as(both).isEqualTo(pair.get(2));
            });
        long exported =
            queries.told(Filter.NONE).stream()
                .mapToLong(event -> (long) event.sources().size() * event.targets().size())
                .sum();
        assertThat(queries.table("SELECT count(*) FROM dyads", List.of()).rows())
            .containsExactly(List.of(exported));
        assertThat(
                queries
                    .table(
                        "SELECT e.id FROM events e JOIN dyads d ON d.event = e.id"
                            + " WHERE e.target IS NULL",
                        List.of())
                    .rows())
            .isEmpty();
      }
    }
  }

  private static List<String> differences(StoryLedger ledger) {
    try (LedgerQueries queries = LedgerQueries.open(ledger.file())) {
      return queries
          .table(
              "SELECT DISTINCT split_part(a.address, '/', 4), d.kind, d.verdict, d.value"
                  + " FROM differences d JOIN statements s ON s.id = d.mention"
                  + " JOIN articles a ON a.id = s.article",
              List.of())
          .rows()
          .stream()
          .map(row -> row.stream().map(String::valueOf).collect(Collectors.joining(" ")))
          .toList();
    }
  }

  private static List<String> events(StoryLedger ledger, String story, String key) {
    return ledger.found().entrySet().stream()
        .filter(each -> each.getKey().story().equals(story) && each.getKey().event().equals(key))
        .map(Map.Entry::getValue)
        .filter(event -> !event.startsWith("unread"))
        .distinct()
        .toList();
  }
}
