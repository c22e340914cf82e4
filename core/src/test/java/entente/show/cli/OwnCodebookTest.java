package entente.show.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A political scientist adds an event type in a file of her own, with the program as shipped. */
class OwnCodebookTest {
  private static final String TYPE =
      """
      type: DEFECT
      kind: event
      label: change sides
      definition: Forces or officials of the source go over to the target.
      cameo: "999"
      rules:
        - id: defect
          verbs: [defect]
          roles: {source: [subject], target: [to]}
          needs: [source, target]
      examples:
        - text: Two Syrian soldiers defected to Turkey.
          expect:
            - {source: [SYR.MIL], target: [TUR]}
        - text: The Syrian soldiers stayed in Turkey.
          expect: none
      """;

  private final ByteArrayOutputStream out = new ByteArrayOutputStream();
  private final ByteArrayOutputStream err = new ByteArrayOutputStream();

  @TempDir private Path folder;

  @Test
  void aTypeOfOnesOwnIsCoded() throws IOException {
    Files.writeString(folder.resolve("DEFECT.yaml"), TYPE);
    Path article =
        Files.writeString(folder.resolve("news.txt"), "Three Syrian soldiers defected to Turkey.");
    int rc = run("read", "-q", "-f", "csv", "--codebook", folder.toString(), article.toString());
    assertThat(rc).isZero();
    assertThat(out.toString(StandardCharsets.UTF_8)).contains(",DEFECT,").contains("SYR.MIL,TUR");
  }

  @Test
  void aBrokenFileIsToldWithItsLine() throws IOException {
    Files.writeString(
        folder.resolve("DEFECT.yaml"), TYPE.replace("source: [subject]", "sauce: [subject]"));
    assertThat(run("read", "-q", "--codebook", folder.toString(), "-")).isEqualTo(2);
    assertThat(err.toString(StandardCharsets.UTF_8)).contains("DEFECT.yaml:9").contains("sauce");
  }

  private int run(String... arguments) {
    return Program.run(
        new ByteArrayInputStream(new byte[0]),
        new PrintStream(out, true, StandardCharsets.UTF_8),
        new PrintStream(err, true, StandardCharsets.UTF_8),
        Surroundings.PIPES,
        Wiring.standard(),
        arguments);
  }
}
