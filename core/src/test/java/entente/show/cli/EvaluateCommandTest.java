package entente.show.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;

/** A data set in the field's layout: six actors that go on as they did, day by day. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class EvaluateCommandTest {
  private Path folder = Path.of("");

  @BeforeAll
  void files(@TempDir Path empty) throws IOException {
    folder = empty;
    Files.writeString(
        folder.resolve("entities.tsv"),
        "0\tChina\n1\tJapan\n2\tIran\n3\tIraq\n4\tIndia\n5\tNepal\n");
    Files.writeString(folder.resolve("relations.tsv"), "0\tConsult\n1\tThreaten\n");
    Files.writeString(folder.resolve("train.tsv"), days(0, 60));
    Files.writeString(folder.resolve("valid.tsv"), days(60, 70));
    Files.writeString(folder.resolve("test.tsv"), days(70, 80));
  }

  private static String days(int from, int to) {
    StringBuilder rows = new StringBuilder();
    for (int day = from; day < to; day++) {
      rows.append("0\t0\t1\t").append(day).append("\t0\n");
      rows.append("2\t1\t3\t").append(day).append('\n');
      rows.append(day % 2 == 0 ? "4\t0\t5\t" : "4\t0\t0\t").append(day).append('\n');
    }
    return rows.toString();
  }

  @Test
  void whatAlwaysHappensIsRankedFirst() {
    Ran ran = Ran.run("evaluate", folder, "-f", "csv");
    assertThat(ran.code()).isZero();
    List<String> cells = List.of(ran.outLines().get(1).split(",", -1));
    assertThat(cells.subList(0, 3)).containsExactly("test", "single-step", "60");
    assertThat(Double.parseDouble(cells.get(3))).isGreaterThan(0.85);
  }

  @Test
  void validationIsAskedOfItsOwnDays() {
    assertThat(Ran.run("evaluate", folder, "--set", "valid", "-f", "csv").outLines().get(1))
        .startsWith("valid,single-step,60,");
  }

  @Test
  void severalStepsAheadNothingNewIsKnown() {
    assertThat(Ran.run("evaluate", folder, "--protocol", "multi-step", "-f", "csv").outLines())
        .element(1)
        .asString()
        .startsWith("test,multi-step,60,");
  }

  @Test
  void rankingsAreWrittenByTheNumbersOfTheFiles() throws IOException {
    Path file = folder.resolve("rankings.jsonl");
    Ran.run("evaluate", folder, "--rankings", file);
    List<String> lines = Files.readAllLines(file);
    assertThat(lines).hasSize(60);
    assertThat(lines)
        .anyMatch(line ->
            line.startsWith("{\"s\":2,\"r\":1,\"o\":3,\"t\":70,\"dir\":\"tail\",\"top\":[["));
  }

  @Test
  void ofAPlainFileTheLastFifthIsHeldBack() throws IOException {
    Path file = folder.resolve("facts.csv");
    StringBuilder rows = new StringBuilder("date,source,type,target\n");
    for (int day = 1; day <= 100; day++) {
      rows.append(LocalDate.of(2024, 1, 1).plusDays(day)).append(",KAZ,CONSULT,RUS\n");
    }
    Files.writeString(file, rows);
    Ran ran = Ran.run("evaluate", file, "-f", "csv");
    assertThat(ran.outLines()).element(1).isEqualTo("test,single-step,20,1.0,1.0,1.0,1.0");
  }

  @Test
  void mistakesAreToldInASentence() throws IOException {
    assertThat(Ran.run("evaluate", folder.resolve("none")).err())
        .contains("give a folder, a CSV file or a ledger");
    Path empty = Files.createDirectory(folder.resolve("empty"));
    Ran ran = Ran.run("evaluate", empty);
    assertThat(ran.code()).isNotZero();
    assertThat(ran.err()).contains("there is no").contains("entities.tsv");
    assertThat(Ran.run("evaluate", folder, "--protocol", "leap").err())
        .contains("--protocol is single-step or multi-step, not 'leap'");
  }
}
