package entente.show.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ClassifyCommandTest {
  @TempDir private Path folder;

  @Test
  void tellsTheTypeOfASentence() {
    Ran ran =
        Ran.run(
            "classify",
            "-q",
            "--text",
            "Chile has freed two Bolivian fishermen.",
            "--source",
            "Chile",
            "--target",
            "Bolivian fishermen");
    assertThat(ran.code()).isZero();
    assertThat(ran.out()).startsWith("RETREAT  confidence ").contains("by rule RETREAT/release");
  }

  @Test
  void answersLineByLineAndTellsOfBadOnes() throws IOException {
    Path questions =
        Files.writeString(
            folder.resolve("q.jsonl"),
            """
            {"id":"a","text":"The UN condemned Hamas.","source":"UN","target":"Hamas"}
            not JSON
            """);
    Ran ran = Ran.run("classify", "-q", questions);
    assertThat(ran.code()).isEqualTo(1);
    assertThat(ran.err()).contains(questions + ":2 is not JSON.");
    assertThat(ran.out().replace('"', '!'))
        .contains("!id!:!a!,!type!:!ACCUSE!")
        .contains("{!type!:!ACCUSE!,!source!:[!IGO!],!target!:[!PSE!]}");
  }

  @Test
  void wrongUseIsToldInASentence() {
    assertThat(Ran.run("classify").code()).isEqualTo(2);
    Ran ran = Ran.run("classify", folder.resolve("none.jsonl"));
    assertThat(ran.code()).isEqualTo(2);
    assertThat(ran.err()).contains("is not there or no file");
    assertThat(Ran.run("read", "--recall", "2", "-").err()).contains("give a number from 0 to 1");
  }
}
