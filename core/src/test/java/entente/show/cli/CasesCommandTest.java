package entente.show.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CasesCommandTest {
  @TempDir private Path folder;

  private Path file(String expected) throws IOException {
    return Files.writeString(
        folder.resolve("cases.json"),
        """
        {"cases": [
          {"id": "same", "measure": "S", "params": {"distance": "absolute", "range": 2},
           "inputs": {"x": [1, 2], "y": [1, 2]}, "expected": 1, "tolerance": 0},
          {"id": "none", "measure": "kappa", "inputs": {"x": [1], "y": [1]},
           "expected": null, "tolerance": 0},
          {"id": "net", "measure": "net_cooperation",
           "inputs": {"events": [{"cameo": "042"}, {"cameo": "14"}, {"cameo": "050"}]},
           "expected": %s, "tolerance": 0.0001}]}
        """
            .formatted(expected));
  }

  @Test
  void theCasesOfTheFormulasAgree() throws URISyntaxException {
    Path cases =
        Path.of(
            Objects.requireNonNull(
                    CasesCommandTest.class.getResource("/entente/measure/cases.json"))
                .toURI());
    Ran ran = Ran.run("cases", "--bad", "-f", "csv", cases);
    assertThat(ran.code()).isZero();
    assertThat(ran.out().lines()).hasSize(1);
    assertThat(ran.err()).matches("entente: (\\d+) of \\1 cases agree\\.\n");
  }

  @Test
  void allFiguresWithinToleranceIsExitCodeNought() throws IOException {
    Ran ran = Ran.run("cases", "-f", "csv", file("0.33333"));
    assertThat(ran.code()).isZero();
    assertThat(ran.err()).isEqualTo("entente: 3 of 3 cases agree.\n");
    assertThat(ran.out().lines())
        .element(0)
        .isEqualTo("id,measure,verdict,computed,expected,difference,note");
    assertThat(ran.out()).contains("none,kappa,agrees,null,null,,both give the same rating");
  }

  @Test
  void aFigureThatIsOffIsShownAndIsExitCodeOne() throws IOException {
    Ran ran = Ran.run("cases", "--bad", file("0.4"));
    assertThat(ran.code()).isOne();
    assertThat(ran.err()).isEqualTo("entente: 2 of 3 cases agree.\n");
    assertThat(ran.out()).contains("net_cooperation", "off", "0.333333").doesNotContain("same");
  }

  @Test
  void aFileThatHoldsNoCasesIsToldInASentence() throws IOException {
    Path other = Files.writeString(folder.resolve("other.json"), "[]");
    Ran ran = Ran.run("cases", other);
    assertThat(ran.code()).isEqualTo(2);
    assertThat(ran.err()).contains("holds no list of cases").doesNotContain("Exception");
    assertThat(Ran.run("cases", folder.resolve("absent.json")).err())
        .contains("there is no such file");
  }
}
