package entente.score;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import entente.event.Actor;
import entente.event.Factuality;
import entente.event.Role;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class StatementFileTest {
  private static final String LINE =
      """
      {"doc":"n","start":0,"end":9,"kind":"event","type":"AID","roles":{"source":["USA.GOV"]},\
      "sources":["unnamed"],"modality":"actual","factuality":"PR+"}\
      """;

  @TempDir private Path folder;

  @Test
  void readsTheFieldsThatAreScored() throws IOException {
    Path file = Files.writeString(folder.resolve("gold.jsonl"), LINE + "\n\n" + LINE + "\n");
    assertThat(StatementFile.read(file))
        .hasSize(2)
        .allSatisfy(statement -> {
          assertThat(statement.factuality()).isEqualTo(Factuality.PROBABLE);
          assertThat(statement.roles().get(Role.SOURCE)).containsExactly(Actor.parse("USA.GOV"));
          assertThat(statement.tellers()).containsExactly("unnamed");
        });
  }

  @Test
  void tellsFileAndLineAndWhatToDo() throws IOException {
    refuses(LINE + "\nhello", ":2: is no valid JSON; write one statement a line");
    refuses(LINE.replace("\"end\":9,", ""), ":1: has no field \"end\"");
    refuses(LINE.replace("\"end\":9", "\"end\":0"), "the end must lie after the start");
    refuses(LINE.replace("\"start\":0", "\"start\":\"x\""), "a number of code points from 0");
    refuses(LINE.replace("\"event\"", "\"act\""), "\"kind\" is \"act\"; give event, tie");
    refuses(LINE.replace("PR+", "maybe"), "\"factuality\" is \"maybe\"; give CT+");
    refuses(LINE.replace("\"source\":", "\"agent\":"), "\"agent\" is no role; give source");
    refuses(LINE.replace("USA.GOV", "the US"), "is no actor; give codes such as USA.GOV");
    refuses(LINE.replace("{\"source\":[\"USA.GOV\"]}", "[]"), "give an object of lists");
  }

  private void refuses(String lines, String message) throws IOException {
    Path file = Files.writeString(folder.resolve("gold.jsonl"), lines + "\n");
    assertThatThrownBy(() -> StatementFile.read(file))
        .isInstanceOf(ScoreException.class)
        .hasMessageContaining("gold.jsonl:")
        .hasMessageContaining(message);
  }
}
