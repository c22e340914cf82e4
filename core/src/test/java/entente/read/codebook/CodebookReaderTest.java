package entente.read.codebook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CodebookReaderTest {
  private static final String TRANSIT =
      """
      type: TRANSIT
      kind: event
      label: let pass
      definition: Goods or forces pass through a state.
      rules:
        - id: pass
          verbs: [transit]
          roles: {source: subject, via: [through, object]}
      """;

  private static final String MORE =
      """
      extends: AID
      rules:
        - id: nurse
          verbs: [nurse]
          roles: {source: subject, target: object}
          needs: [source, target]
      examples:
        - text: Norway nurses Poland.
          expect:
            - {source: [NOR], target: [POL]}
      """;

  @TempDir private Path folder;

  @Test
  void theShippedCodebookHasEveryPloverTypeAndTie() {
    assertThat(CodebookReader.shipped().types().stream().map(StatementType::name))
        .contains(
            "AGREE",
            "CONSULT",
            "SUPPORT",
            "CONCEDE",
            "COOPERATE",
            "AID",
            "RETREAT",
            "REQUEST",
            "ACCUSE",
            "REJECT",
            "THREATEN",
            "PROTEST",
            "SANCTION",
            "MOBILIZE",
            "COERCE",
            "ASSAULT",
            "membership",
            "partnership",
            "pact",
            "basing",
            "presence",
            "protection",
            "dependence",
            "supply",
            "influence",
            "alignment",
            "hostility");
  }

  @Test
  void aFolderAddsItsTypesToTheShippedOnes() throws IOException {
    Files.writeString(folder.resolve("TRANSIT.yaml"), TRANSIT);
    Codebook codebook = CodebookReader.with(folder);
    assertThat(codebook.type("TRANSIT")).isPresent();
    assertThat(codebook.type("CONSULT")).isPresent();
  }

  @Test
  void aFileOfTheSameNameTakesThePlaceOfTheShippedOne() throws IOException {
    Files.writeString(folder.resolve("CONSULT.yaml"), TRANSIT.replace("TRANSIT", "CONSULT"));
    assertThat(CodebookReader.with(folder).type("CONSULT").orElseThrow().label())
        .isEqualTo("let pass");
  }

  @Test
  void aFileThatExtendsATypeAddsItsRulesAndExamples() throws IOException {
    Files.writeString(folder.resolve("more.yaml"), MORE);
    StatementType shipped = CodebookReader.shipped().type("AID").orElseThrow();
    StatementType extended = CodebookReader.with(folder).type("AID").orElseThrow();
    assertThat(extended.rules()).startsWith(shipped.rules().toArray(Rule[]::new));
    assertThat(extended.rules().getLast().id()).isEqualTo("nurse");
    assertThat(extended.label()).isEqualTo(shipped.label());
    assertThat(extended.examples().getLast().place()).contains("more.yaml:8");
  }

  @Test
  void aFileMayExtendATypeOfOnesOwn() throws IOException {
    Files.writeString(folder.resolve("a.yaml"), MORE.replace("AID", "TRANSIT"));
    Files.writeString(folder.resolve("b.yaml"), TRANSIT);
    assertThat(CodebookReader.with(folder).type("TRANSIT").orElseThrow().rules()).hasSize(2);
  }

  @Test
  void whatCannotBeExtendedIsTold() throws IOException {
    refuses(MORE.replace("AID", "CARE"), "there is no type 'CARE' to extend");
    refuses(MORE.replace("nurse\n", "help\n"), "'AID' has a rule 'help' already");
    refuses(MORE + "label: care\n", "'label' is not known here");
  }

  private void refuses(String file, String reason) throws IOException {
    Files.writeString(folder.resolve("more.yaml"), file);
    assertThatThrownBy(() -> CodebookReader.with(folder))
        .isInstanceOf(CodebookException.class)
        .hasMessageContaining("more.yaml")
        .hasMessageContaining(reason);
  }

  @Test
  void wordsOfOnesOwnAreAddedToTheCues() throws IOException {
    Files.writeString(folder.resolve("cues.yaml"), "reporting: [opine aloud, trumpet]\n");
    Cues cues = CodebookReader.with(folder).cues();
    assertThat(cues.has("reporting", "trumpet")).isTrue();
    assertThat(cues.has("reporting", "say")).isTrue();
  }

  @Test
  void aMistakeIsToldWithFileAndLine() throws IOException {
    Files.writeString(folder.resolve("TRANSIT.yaml"), TRANSIT.replace("verbs:", "verb:"));
    assertThatThrownBy(() -> CodebookReader.with(folder))
        .isInstanceOf(CodebookException.class)
        .hasMessageContaining("TRANSIT.yaml:7: 'verb' is not known here");
  }

  @Test
  void aRoleThatDoesNotExistIsToldWithItsLine() throws IOException {
    Files.writeString(folder.resolve("TRANSIT.yaml"), TRANSIT.replace("via:", "road:"));
    assertThatThrownBy(() -> CodebookReader.with(folder))
        .hasMessageContaining("TRANSIT.yaml:8: 'road' cannot stand here");
  }

  @Test
  void brokenYamlIsToldWithItsLine() throws IOException {
    Files.writeString(folder.resolve("TRANSIT.yaml"), TRANSIT.replace("[transit]", "[transit"));
    assertThatThrownBy(() -> CodebookReader.with(folder))
        .isInstanceOf(CodebookException.class)
        .hasMessageMatching("(?s).*TRANSIT\\.yaml:\\d+: is not valid YAML.*");
  }

  @Test
  void aFolderThatIsNotThereIsToldInOneSentence() {
    assertThatThrownBy(() -> CodebookReader.with(folder.resolve("nowhere")))
        .isInstanceOf(CodebookException.class)
        .hasMessageEndingWith("cannot be read as a codebook folder. Give a folder of .yaml files.");
  }
}
