package entente.keep.story;

import static org.assertj.core.api.Assertions.assertThat;

import entente.keep.coded.CodedArticle;
import entente.keep.coded.CodedJson;
import entente.keep.intake.Arrival;
import entente.keep.intake.Batch;
import entente.keep.intake.EntryReader;
import entente.keep.reference.Memberships;
import entente.keep.store.Entry;
import entente.keep.store.Known;
import entente.keep.store.Ledger;
import entente.read.article.ArticleSource;
import entente.read.article.Intake;
import entente.read.sense.BgeSense;
import entente.show.cli.Wiring;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Articles that are taken many at a time, or that come as JSON, give the ledger of those taken one
 * by one.
 */
class BatchTest {
  private static final Path STORIES = Path.of("src/test/resources/entente/keep/stories/a");

  @TempDir private static Path folder;

  private static List<Entry> entries;
  private static Map<String, String> oneByOne;

  @BeforeAll
  static void readThem() throws IOException {
    StoryLedger stories = new StoryLedger(Story.in(STORIES), folder);
    oneByOne = export(stories.file());
    Wiring.Wanted shipped =
        new Wiring.Wanted(Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());
    try (BgeSense sense = BgeSense.load();
        Stream<Intake> intakes = ArticleSource.open(folder.resolve("stories.jsonl"))) {
      EntryReader reader =
          new EntryReader(
              Wiring.standard().readers().reader(shipped, words -> {}).reader(),
              sense,
              Memberships.shipped());
      entries = new ArrayList<>();
      intakes.forEach(intake -> {
        if (intake instanceof Intake.Taken taken) {
          entries.add(reader.read(taken.article()));
        }
      });
    }
    // One of them stands elsewhere too, and comes while the first may wait.
    Entry first = entries.getFirst();
    entries.add(4, first);
  }

  @Test
  void theLedgerIsTheSameHoweverManyAreTakenAtOnce() throws IOException {
    for (int size : List.of(1, 7, 500)) {
      Path file = folder.resolve("batch-" + size + ".duckdb");
      List<Arrival.Outcome> told = new ArrayList<>();
      try (Ledger ledger = Ledger.open(file)) {
        Batch batch =
            new Batch(ledger, Known.nothing(), size, Duration.ofDays(1), () -> 0, told::add);
        entries.forEach(batch::take);
        batch.flush();
      }
      assertThat(told).hasSize(entries.size());
      assertThat(told).filteredOn(Arrival.Outcome.Added.class::isInstance).hasSize(30);
      assertThat(export(file)).isEqualTo(oneByOne);
    }
  }

  @Test
  void nothingWaitsLongerThanPatienceAllows() {
    List<Arrival.Outcome> told = new ArrayList<>();
    long[] now = {0};
    try (Ledger ledger = Ledger.open(folder.resolve("patient.duckdb"))) {
      Batch batch =
          new Batch(ledger, Known.nothing(), 500, Duration.ofSeconds(3), () -> now[0], told::add);
      batch.take(entries.get(0));
      now[0] += Duration.ofSeconds(2).toNanos();
      batch.take(entries.get(1));
      assertThat(told).isEmpty();
      now[0] += Duration.ofSeconds(1).toNanos();
      batch.take(entries.get(2));
      assertThat(told).hasSize(3);
    }
  }

  @Test
  void nothingIsLostInJson() throws IOException {
    Path file = folder.resolve("from-json.duckdb");
    try (Ledger ledger = Ledger.open(file)) {
      Batch batch =
          new Batch(ledger, Known.nothing(), 500, Duration.ofDays(1), () -> 0, outcome -> {});
      for (int i = 0; i < entries.size(); i++) {
        CodedArticle coded = new CodedArticle("stories.jsonl", i, entries.get(i));
        CodedArticle read = CodedJson.article(CodedJson.line(coded));
        assertThat(read.entry().statements()).isEqualTo(coded.entry().statements());
        assertThat(read.entry().mentions()).isEqualTo(coded.entry().mentions());
        assertThat(read.entry().article()).isEqualTo(coded.entry().article());
        batch.take(read.entry());
      }
      batch.flush();
    }
    assertThat(export(file)).isEqualTo(oneByOne);
  }

  private static Map<String, String> export(Path ledger) throws IOException {
    return Exported.of(ledger, folder.resolve(ledger.getFileName() + "-export"));
  }
}
