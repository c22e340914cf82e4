package entente.show.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class ScoreCommandTest {
  private static final String GOLD =
      """
      {"doc":"news","start":0,"end":29,"kind":"event","type":"THREATEN",\
      "roles":{"source":["POL.GOV"],"target":["BLR.GOV"]},"sources":[],"modality":"actual",\
      "factuality":"CT+"}
      """;

  @TempDir private Path folder;

  /** The gold of the articles in {@code examples}, and what it is scored with. */
  private static Path resource(String name) throws URISyntaxException {
    return Path.of(
        java.util.Objects.requireNonNull(
                ScoreCommandTest.class.getResource("/entente/score/" + name))
            .toURI());
  }

  private static Path examples() {
    Path below = Path.of("examples");
    return Files.isDirectory(below) ? below : Path.of("..").resolve(below);
  }

  private Path file(String name, String words) throws IOException {
    return Files.writeString(folder.resolve(name), words);
  }

  @Test
  void theExamplesAreCodedAsWellAsExpected() throws URISyntaxException {
    Ran ran =
        Ran.run(
            "score",
            resource("examples.gold.jsonl"),
            examples(),
            "--expect",
            resource("examples.expected.csv"));
    assertThat(ran.err()).doesNotContain("below expected");
    assertThat(ran.code()).isZero();
    assertThat(ran.out()).startsWith("3 documents · 77 gold statements");
  }

  @Test
  void aDropFailsAndIsTold() throws URISyntaxException, IOException {
    Path expected = file("scores.csv", "measure,value\nevent typed,99.9\ntie typed,1\n");
    Ran ran = Ran.run("score", resource("examples.gold.jsonl"), examples(), "--expect", expected);
    assertThat(ran.code()).isOne();
    assertThat(ran.err().lines())
        .filteredOn(line -> line.contains("below expected"))
        .singleElement()
        .asString()
        .contains("event typed is ")
        .contains("expected 99.9");
  }

  @Test
  void showsEachMissWithItsSentenceAndCause() throws IOException {
    Path gold = file("gold.jsonl", GOLD.replace("THREATEN", "ASSAULT"));
    Path news = file("news.txt", "Warsaw warned Minsk sternly. Riga was silent.\n");
    Ran ran = Ran.run("score", "--misses", gold, news);
    assertThat(ran.out())
        .contains("other type  news  [0, 29)")
        .contains("“Warsaw warned Minsk sternly.")
        .contains("gold      ASSAULT source POL.GOV; target BLR.GOV; actual CT+")
        .contains("why       THREATEN/");
  }

  @Test
  void scoresWhatWasCodedBeforeAndWritesJson() throws IOException {
    Path gold = file("gold.jsonl", GOLD);
    Ran ran = Ran.run("score", "--system", gold, "-f", "json", gold);
    assertThat(ran.code()).isZero();
    JsonNode report = new JsonMapper().readTree(ran.out());
    assertThat(report.get("measures").get(1).get("measure").stringValue()).isEqualTo("event typed");
    assertThat(report.get("measures").get(1).get("value").doubleValue()).isEqualTo(100);
    assertThat(report.get("measures").get(3).get("value").isNull()).isTrue();
    assertThat(report.get("misses")).isEmpty();
    assertThat(report.get("shortfalls").isNull()).isTrue();
  }

  @Test
  void readsTheExpectationsThatItWrites() throws IOException {
    Path gold = file("gold.jsonl", GOLD);
    Path scores = folder.resolve("scores.json");
    assertThat(Ran.run("score", "--system", gold, gold, "--write-expected", scores).code())
        .isZero();
    assertThat(Ran.run("score", "--system", gold, gold, "--expect", scores).code()).isZero();
  }

  @Test
  void wrongUseIsToldInASentence() throws IOException {
    Path gold = file("gold.jsonl", GOLD);
    Path bad = file("bad.jsonl", GOLD + "{}\n");
    Path other = file("other.txt", "Riga was silent.\n");
    Path small = file("news.txt", "Riga.\n");
    wrong("Nothing to score: give the articles that the gold is about", gold);
    wrong("Missing required parameter: 'GOLD'");
    wrong(
        "no-gold.jsonl cannot be read: there is no such file",
        folder.resolve("no-gold.jsonl"),
        other);
    wrong("bad.jsonl:2: has no field \"start\"", bad, other);
    wrong("no.csv cannot be read", gold, other, "--expect", folder.resolve("no.csv"));
    wrong("no.jsonl cannot be read", gold, "--system", folder.resolve("no.jsonl"));
    wrong(
        "None of the gold's documents is among the articles; the gold speaks of news",
        gold,
        other,
        "-q");
    wrong("ends at 29, but the article has", gold, small, "-q");
    wrong("holds no statement", file("empty.jsonl", "\n"), other);
  }

  private static void wrong(String message, Object... arguments) {
    Object[] all = new Object[arguments.length + 1];
    all[0] = "score";
    System.arraycopy(arguments, 0, all, 1, arguments.length);
    Ran ran = Ran.run(all);
    assertThat(ran.err()).contains(message);
    assertThat(ran.code()).isEqualTo(2);
  }

  @Test
  void aDocumentThatIsNotThereIsToldAndLeftOut() throws IOException {
    Path gold = file("gold.jsonl", GOLD + GOLD.replace("\"news\"", "\"lost\""));
    Path news = file("news.txt", "Warsaw warned Minsk sternly. Riga was silent.\n");
    Ran ran = Ran.run("score", "-q", gold, news);
    assertThat(ran.code()).isOne();
    assertThat(ran.err())
        .contains("1 document of the gold is not among the articles and left out: lost.");
    assertThat(ran.out()).startsWith("1 document · 1 gold statement ");
  }
}
