package entente.keep.store;

import static org.assertj.core.api.Assertions.assertThat;

import entente.show.cli.Ran;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ReprintsTest {
  private static final List<String> WORDS =
      List.of(
          "minister",
          "border",
          "river",
          "convoy",
          "letter",
          "harbour",
          "treaty",
          "winter",
          "garden",
          "railway",
          "village",
          "council",
          "engine",
          "mountain",
          "signal",
          "market",
          "paper",
          "bridge");

  @TempDir private Path folder;

  private static String prose(long seed, int words) {
    Random random = new Random(seed);
    List<String> links = List.of("and the", "of the", "was in the", "had to go to the");
    return IntStream.range(0, words / 3)
        .mapToObj(i ->
            WORDS.get(random.nextInt(WORDS.size())) + " " + links.get(random.nextInt(links.size())))
        .collect(Collectors.joining(" ", "the ", " end"));
  }

  private String reprints(List<String> texts) throws IOException {
    Path ledger = folder.resolve("ledger.duckdb");
    Files.deleteIfExists(ledger);
    List<String> lines = texts.stream().map(text -> "{\"text\":\"" + text + ".\"}").toList();
    Path input = Files.write(folder.resolve("in.jsonl"), lines);
    Ran added = Ran.run("add", "-q", "-l", ledger, input);
    assertThat(added.code()).as(added.err()).isZero();
    return Ran.run("sql", "-f", "csv", "-l", ledger, "SELECT * FROM reprints ORDER BY ALL").out();
  }

  @Test
  void aBriefIsFoundInTheLongTextThatHoldsItInEitherOrder() throws IOException {
    for (long seed = 1; seed <= 4; seed++) {
      String brief = prose(seed, 30);
      String whole = brief + " " + prose(seed + 100, 300);
      String forward = reprints(List.of(brief, whole));
      assertThat(forward.lines()).as("seed " + seed).hasSize(2);
      assertThat(reprints(List.of(whole, brief))).isEqualTo(forward);
    }
  }

  @Test
  void aSharedFooterMakesNoCopies() throws IOException {
    String footer = prose(77, 30);
    assertThat(
            reprints(List.of(prose(1, 300) + " " + footer, prose(2, 300) + " " + footer)).lines())
        .hasSize(1);
  }
}
