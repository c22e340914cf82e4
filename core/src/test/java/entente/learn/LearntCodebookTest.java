package entente.learn;

import static org.assertj.core.api.Assertions.assertThat;

import entente.event.Article;
import entente.event.Statement;
import entente.read.actor.ActorTable;
import entente.read.code.Coder;
import entente.read.code.ExampleCheck;
import entente.read.code.SharedCoder;
import entente.read.codebook.Codebook;
import entente.read.codebook.CodebookReader;
import entente.read.parse.SharedParser;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What was suggested, put into a folder of one's own, finds what was missed. */
class LearntCodebookTest {
  @TempDir private Path folder;

  private Codebook written(Map<String, String> files) throws IOException {
    for (Map.Entry<String, String> each : files.entrySet()) {
      Files.writeString(folder.resolve(each.getKey()), each.getValue());
    }
    return CodebookReader.with(folder);
  }

  private static Map<String, String> files(String text, String words) {
    return OwnCodebook.files(
        Corrected.suggestions(text, Corrected.event(text, words, "SUPPORT", "NOR", "RUS")),
        SharedCoder.codebook());
  }

  private void findsWhatWasMissed(String text, String words, String rule) throws IOException {
    assertThat(SharedCoder.get().read(Article.of("news", text)).statements())
        .extracting(Statement::type)
        .doesNotContain("SUPPORT");
    Codebook codebook = written(files(text, words));
    Coder coder = new Coder(SharedParser.get(), ActorTable.shipped(), codebook);
    assertThat(coder.read(Article.of("news", text)).statements())
        .extracting(Statement::rule)
        .contains(rule);
    List<ExampleCheck.Outcome> outcomes =
        ExampleCheck.run(codebook, coder).stream()
            .filter(each -> each.place().contains("SUPPORT-learnt"))
            .toList();
    assertThat(outcomes).isNotEmpty().allMatch(each -> each.miss().isEmpty());
  }

  @Test
  void aVerb() throws IOException {
    findsWhatWasMissed(
        "Norway serenaded Russia on \"Monday\".",
        "Norway serenaded Russia",
        "SUPPORT/learnt-serenade-verb");
  }

  @Test
  void aNounThatAVerbCarries() throws IOException {
    findsWhatWasMissed(
        "Norway staged a flypast for Russia.",
        "Norway staged a flypast for Russia",
        "SUPPORT/learnt-flypast-noun");
  }

  @Test
  void readsAsAPersonWouldWriteIt() {
    assertThat(files("Norway serenaded Russia.", "Norway serenaded Russia"))
        .containsEntry(
            "SUPPORT-learnt.yaml",
            """
            extends: SUPPORT
            rules:
              - id: learnt-serenade-verb
                verbs: [serenade]
                roles: {source: [subject, by], target: [object, indirect, to, with, against, on, at, from, for, into, in]}
                needs: [source, target]
            examples:
              - text: "Norway serenaded Russia."
                expect:
                  - {source: [NOR], target: [RUS]}
            """);
  }

  @Test
  void cuesAreWordsOfTheirLists() throws IOException {
    String text = "Poland yodelled that Norway attacked Russia.";
    Map<String, String> files =
        OwnCodebook.files(
            Corrected.suggestions(
                text,
                Corrected.as(
                    Corrected.event(text, "Norway attacked Russia", "ASSAULT", "NOR", "RUS"),
                    entente.event.Modality.ACTUAL,
                    "POL")),
            SharedCoder.codebook());
    assertThat(files).containsEntry("cues.yaml", "reporting: [yodel]\n");
    assertThat(written(files).cues().has("reporting", "yodel")).isTrue();
  }
}
