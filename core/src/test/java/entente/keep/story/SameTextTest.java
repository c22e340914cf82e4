package entente.keep.story;

import static org.assertj.core.api.Assertions.assertThat;

import entente.show.cli.Ran;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** One text that several outlets print is one article, however they come in. */
class SameTextTest {
  private static final List<String> LINES =
      List.of(
          line("Beta", "2022-08-14", "Norway sent two frigates to Iceland yesterday."),
          line("Alpha", "2022-08-11", "Norway sent two frigates to Iceland yesterday."),
          line("Gamma", "2022-08-12", "Norway sent two frigates to Iceland yesterday."),
          line("Gamma", "2022-08-12", "Norway sent two frigates to Iceland yesterday."),
          line("Beta", "2022-08-13", "Norway has sent frigates to Iceland, the navy said."));

  @TempDir private Path folder;

  private static String line(String outlet, String day, String text) {
    return "{\"id\":\"%s-%s\",\"outlet\":\"%s\",\"published\":\"%s\",\"url\":\"https://%s.example/%s\",\"text\":\"%s\"}"
        .formatted(
            outlet,
            text.length(),
            outlet,
            day,
            outlet.toLowerCase(java.util.Locale.ROOT),
            text.length(),
            text);
  }

  @Test
  void isKeptOnceUnderItsEarliestPrinting() throws IOException {
    Path ledger = ledger("one", LINES);
    Ran articles = Ran.run("articles", "-f", "csv", "-l", ledger);
    assertThat(articles.out().lines().skip(1))
        .hasSize(2)
        .anySatisfy(row -> assertThat(row).contains("2022-08-11").contains("Alpha"));
    Ran copies = Ran.run("sql", "-f", "csv", "-l", ledger, "SELECT outlet FROM copies ORDER BY 1");
    assertThat(copies.out().lines().skip(1)).containsExactly("Beta", "Gamma");
  }

  @Test
  void isTheSameInAnyOrder() throws IOException {
    String expected = export(ledger("straight", LINES));
    List<String> lines = new ArrayList<>(LINES);
    for (int turn = 1; turn < LINES.size(); turn++) {
      Collections.rotate(lines, 1);
      assertThat(export(ledger("turned" + turn, lines))).isEqualTo(expected);
    }
  }

  private Path ledger(String name, List<String> lines) throws IOException {
    Path ledger = folder.resolve(name + ".duckdb");
    Path input = Files.write(folder.resolve("in.jsonl"), lines);
    Ran added = Ran.run("add", "-q", "-l", ledger, input);
    assertThat(added.code()).as(added.err()).isZero();
    assertThat(Ran.run("check", "-l", ledger).code()).isZero();
    return ledger;
  }

  private static String export(Path ledger) throws IOException {
    Path place = ledger.resolveSibling(ledger.getFileName() + ".out");
    Ran ran = Ran.run("export", "-f", "jsonl", "-l", ledger, "-o", place);
    assertThat(ran.code()).as(ran.err()).isZero();
    StringBuilder all = new StringBuilder();
    try (var files = Files.list(place)) {
      for (Path file : files.sorted().toList()) {
        all.append(file.getFileName()).append('\n').append(Files.readString(file));
      }
    }
    return all.toString();
  }
}
