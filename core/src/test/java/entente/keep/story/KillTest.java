package entente.keep.story;

import static org.assertj.core.api.Assertions.assertThat;

import entente.show.cli.Ran;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A ledger is the same however its articles came in: in one go, after kills, in any order. */
class KillTest {
  private static final Path STORIES = Path.of("src/test/resources/entente/keep/stories/a");

  @TempDir private static Path folder;

  private static Path input;
  private static List<String> lines;
  private static Map<String, String> clean;

  @BeforeAll
  static void addAllAtOnce() throws IOException {
    StoryLedger ledger = new StoryLedger(Story.in(STORIES), folder);
    input = folder.resolve("stories.jsonl");
    lines = Files.readAllLines(input);
    clean = export(ledger.file(), "clean");
  }

  @Test
  void killedAtAnyMomentItGoesOnWhereItWas() throws IOException, InterruptedException {
    Path ledger = folder.resolve("killed.duckdb");
    int killed = new KilledAdds(ledger, List.of(input)).kill(5, 1200, 4700, new Random(20241124));
    assertThat(killed).isPositive();
    assertThat(Ran.run("add", "--quiet", "-l", ledger, input).code()).isZero();
    assertThat(export(ledger, "killed")).isEqualTo(clean);
    assertThat(Ran.run("check", "-l", ledger).code()).isZero();
  }

  @Test
  void aSecondAddChangesNothing() throws IOException {
    Path ledger = folder.resolve("stories.duckdb");
    Ran again = Ran.run("add", "-l", ledger, input);
    assertThat(again.code()).isZero();
    assertThat(again.err()).contains("0 articles added").contains("30 there already");
    assertThat(export(ledger, "again")).isEqualTo(clean);
  }

  @Test
  void theOrderOfArticlesDoesNotMatter() throws IOException {
    List<String> shuffled = new ArrayList<>(lines);
    Collections.shuffle(shuffled, new Random(7));
    Path half = Files.write(folder.resolve("half.jsonl"), shuffled.subList(0, 13));
    Path rest = Files.write(folder.resolve("rest.jsonl"), shuffled.subList(13, shuffled.size()));
    Path ledger = folder.resolve("shuffled.duckdb");
    assertThat(Ran.run("add", "-q", "-l", ledger, half).code()).isZero();
    assertThat(Ran.run("add", "-q", "-l", ledger, rest).code()).isZero();
    assertThat(export(ledger, "shuffled")).isEqualTo(clean);
  }

  @Test
  void whatIsRemovedWasNeverThere() throws IOException {
    List<String> less = new ArrayList<>(lines);
    less.remove(9);
    less.remove(3);
    Path without = Files.write(folder.resolve("without.jsonl"), less);
    Path never = folder.resolve("never.duckdb");
    Path removed = folder.resolve("removed.duckdb");
    assertThat(Ran.run("add", "-q", "-l", never, without).code()).isZero();
    assertThat(Ran.run("add", "-q", "-l", removed, input).code()).isZero();
    List<String> command = new ArrayList<>(List.of("remove", "-l", removed.toString()));
    for (int line : List.of(3, 9)) {
      String address = lines.get(line).replaceAll(".*\"url\":\"([^\"]*)\".*", "$1");
      Ran id =
          Ran.run(
              "sql",
              "-f",
              "csv",
              "-l",
              removed,
              "SELECT id FROM articles WHERE address = '" + address + "'");
      command.add(id.out().lines().skip(1).findFirst().orElseThrow());
    }
    assertThat(Ran.run(command.toArray()).code()).isZero();
    assertThat(export(removed, "removed")).isEqualTo(export(never, "never"));
  }

  private static Map<String, String> export(Path ledger, String name) throws IOException {
    return Exported.of(ledger, folder.resolve(name));
  }
}
