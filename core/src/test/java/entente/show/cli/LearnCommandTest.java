package entente.show.cli;

import static org.assertj.core.api.Assertions.assertThat;

import entente.read.actor.ActorTable;
import entente.read.opinion.LabelledSentence;
import entente.read.opinion.SecondOpinion;
import entente.read.sense.BgeSense;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class LearnCommandTest {
  private static final String CORRECTION =
      """
      {"doc":"news","start":0,"end":23,"kind":"event","type":"SUPPORT",\
      "roles":{"source":["NOR"],"target":["RUS"]},"sources":[],"modality":"actual",\
      "factuality":"CT+"}
      """;

  @TempDir private Path folder;
  private Path corrections = Path.of("");
  private Path news = Path.of("");

  @BeforeEach
  void write() throws IOException {
    corrections = file("corrections.jsonl", CORRECTION);
    news = file("news.txt", "Norway serenaded Russia on Monday.\n");
  }

  private Path file(String name, String words) throws IOException {
    return Files.writeString(folder.resolve(name), words);
  }

  @Test
  void showsWhatWouldMendAndTheFileForIt() {
    Ran ran = Ran.run("learn", "-q", "--yaml", corrections, news);
    assertThat(ran.code()).isZero();
    assertThat(ran.out())
        .startsWith("1 document · 1 gold statement · 1 of its events and ties missed")
        .containsPattern("serenade +verb +SUPPORT +1 +0 +Norway serenaded")
        .contains("# SUPPORT-learnt.yaml\nextends: SUPPORT\n");
  }

  @Test
  void tellsProgramsTheSame() {
    Ran ran = Ran.run("learn", "-q", "--try", "-f", "json", corrections, news);
    JsonNode trigger = JsonMapper.shared().readTree(ran.out()).get("triggers").get(0);
    assertThat(trigger.get("trigger").stringValue()).isEqualTo("serenade");
    assertThat(trigger.get("trial").get("found").intValue()).isOne();
    assertThat(trigger.get("trial").get("extra").intValue()).isZero();
  }

  @Test
  void whatItWritesIsACodebookThatFindsIt() {
    Path mine = folder.resolve("mine");
    Ran learnt = Ran.run("learn", "--into", mine, corrections, news);
    assertThat(learnt.err()).contains("1 file written to " + mine);
    Ran read = Ran.run("read", "-q", "-f", "csv", "--codebook", mine, news);
    assertThat(read.out()).contains(",SUPPORT,");
    Ran again = Ran.run("learn", "-q", "--into", mine, corrections, news);
    assertThat(again.err()).contains("is there already");
    assertThat(again.code()).isEqualTo(2);
  }

  @Test
  void refusesWrongUse() throws IOException {
    wrong("there is no such file", "learn", folder.resolve("none.jsonl"), news);
    wrong("holds no statement", "learn", file("empty.jsonl", "\n"), news);
    wrong("bad.jsonl:1: is no valid JSON", "learn", file("bad.jsonl", "{"), news);
    wrong("Missing required parameter", "learn", corrections);
    wrong("give at least 1", "learn", "-n", "0", corrections, news);
    wrong("give files or folders", "learn", "--try", corrections, "-");
    wrong("cannot be written", "learn", "--opinion", folder, corrections, news);
  }

  @Test
  void anOpinionOfOnesOwnIsAsked() throws IOException {
    Path mine = folder.resolve("mine.bin");
    try (BgeSense sense = BgeSense.load();
        OutputStream out = Files.newOutputStream(mine)) {
      SecondOpinion.learnt(
              ActorTable.shipped(),
              sense,
              List.of(
                  new LabelledSentence("SUPPORT", "Norway", "Russia", "Norway sang to Russia."),
                  new LabelledSentence("ASSAULT", "Norway", "Russia", "Norway shelled Russia.")))
          .write(out);
    }
    Ran alone = Ran.run("read", "-f", "csv", "--opinion", mine, news);
    assertThat(alone.code()).isZero();
    assertThat(alone.err()).contains("--opinion without --recall is taken as --recall 0");
    Ran told = Ran.run("read", "-q", "-f", "csv", "--recall", "1", "--opinion", mine, news);
    assertThat(told.out()).contains(",SUPPORT,");
    Ran classified =
        Ran.run(
            "classify",
            "-q",
            "--opinion",
            mine,
            "--text",
            "Norway serenaded Russia.",
            "--source",
            "Norway",
            "--target",
            "Russia");
    assertThat(classified.out()).startsWith("SUPPORT");
  }

  @Test
  void aFileThatHoldsNoOpinionIsToldInASentence() throws IOException {
    Path other = file("other.bin", "no opinion");
    wrong("is no second opinion, or damaged", "read", "--recall", "1", "--opinion", other, news);
    wrong("is no second opinion, or damaged", "read", "--opinion", other, news);
    wrong(
        "there is no such file",
        "classify",
        "--opinion",
        folder.resolve("none.bin"),
        "--text",
        "A met B.");
  }

  private static void wrong(String message, Object... arguments) {
    Ran ran = Ran.run(arguments);
    assertThat(ran.err()).contains(message);
    assertThat(ran.code()).isEqualTo(2);
  }
}
