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

/** A world in which Kazakhstan meets Russia every third day and the USA hardly ever. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ForecastCommandTest {
  private static final LocalDate FIRST = LocalDate.of(2023, 1, 1);
  private static final int DAYS = 400;

  private Path folder = Path.of("");
  private Path facts = Path.of("");

  @BeforeAll
  void world(@TempDir Path empty) throws IOException {
    folder = empty;
    facts = folder.resolve("facts.csv");
    StringBuilder csv = new StringBuilder("date,source,type,target,id\n");
    for (int day = 0; day < DAYS; day++) {
      if (day % 3 == 0) {
        row(csv, day, "KAZ", "CONSULT", "RUS");
      }
      if (day % 100 == 50) {
        row(csv, day, "KAZ", "CONSULT", "USA");
      }
      if (day % 5 == 0) {
        row(csv, day, "CHN", "AID", "TJK");
        row(csv, day, "ARM", "ACCUSE", "AZE");
      }
    }
    Files.writeString(facts, csv);
  }

  private static void row(StringBuilder csv, int day, String source, String type, String target) {
    csv.append(FIRST.plusDays(day)).append(',').append(source).append(',').append(type);
    csv.append(',').append(target).append(",e").append(day).append(source).append('\n');
  }

  @Test
  void whatHappensAllTheTimeIsLikelierThanWhatHardlyDoes() {
    List<String> lines = csv("--source", "KAZ", "--type", "CONSULT").outLines();
    assertThat(lines.get(1)).startsWith("1,KAZ,CONSULT,RUS,");
    assertThat(lines.get(2)).startsWith("2,KAZ,CONSULT,USA,");
    assertThat(chance(lines.get(1))).isGreaterThan(0.7);
    assertThat(chance(lines.get(2))).isLessThan(0.5);
  }

  @Test
  void aShorterTimeIsLessLikely() {
    double month = chance(csv("--source", "CHN", "--within", "30").outLines().get(1));
    double day = chance(csv("--source", "CHN", "--within", "1").outLines().get(1));
    assertThat(day).isLessThan(month);
  }

  @Test
  void asksForTheSourceTheTypeOrAll() {
    assertThat(csv("--target", "TJK").outLines().get(1)).startsWith("1,CHN,AID,TJK,");
    assertThat(csv("--type", "ACCUSE").outLines().get(1)).startsWith("1,ARM,ACCUSE,AZE,");
    assertThat(csv("-n", "3").outLines()).hasSize(4);
  }

  @Test
  void saysWhyWithTheEventsBehindIt() {
    Ran ran = run("--source", "KAZ", "--target", "RUS", "-n", "1", "--why");
    assertThat(ran.code()).isZero();
    assertThat(ran.out())
        .contains("Kazakhstan -> Russia: consult")
        .containsPattern("Kazakhstan did \"consult\" to Russia 1[12]\\d times within a year")
        .contains("rule same: right ")
        .contains("2024-02-04 Kazakhstan -> Russia: consult  e399KAZ");
  }

  @Test
  void knowsNothingOfTheDaysAfterTheAskedOne() throws IOException {
    Path cut = folder.resolve("cut.csv");
    Files.writeString(
        cut,
        String.join(
            "\n",
            Files.readAllLines(facts).stream()
                .filter(line -> line.startsWith("date") || line.compareTo("2023-10-02") < 0)
                .toList()));
    String[] asked = {"--source", "KAZ", "--as-of", "2023-10-01", "-f", "csv"};
    assertThat(Ran.run("forecast", "--data", cut, asked[0], asked[1], asked[4], asked[5]).out())
        .isEqualTo(run((Object[]) asked).out());
  }

  @Test
  void rulesCanBeSavedAndUsedAgain() throws IOException {
    Path rules = folder.resolve("rules.csv");
    String learnt = csv("--source", "KAZ", "--save-rules", rules.toString()).out();
    assertThat(Files.readString(rules)).contains("same,");
    String again = csv("--source", "KAZ", "--rules", rules.toString()).out();
    assertThat(again.lines().map(line -> line.substring(0, 9)))
        .isEqualTo(learnt.lines().map(line -> line.substring(0, 9)).toList());
  }

  @Test
  void isTheSameOnOneThreadAndOnTwo() {
    assertThat(csv("--threads", "2").out()).isEqualTo(csv("--threads", "1").out());
  }

  @Test
  void mistakesAreToldInASentence() throws IOException {
    assertThat(run("--source", "XYZ").err()).contains("no event has an actor 'XYZ'");
    assertThat(run("--type", "DANCE").err()).contains("no event is of type 'DANCE'; there are");
    assertThat(run("--as-of", "yesterday").err()).contains("write YYYY-MM-DD");
    Path bad = folder.resolve("bad.csv");
    Files.writeString(bad, "date,source,type,target\n2024-13-01,A,B,C\n");
    Ran ran = Ran.run("forecast", "--data", bad);
    assertThat(ran.code()).isNotZero();
    assertThat(ran.err()).contains("bad.csv, line 2: '2024-13-01' is not a day");
  }

  private Ran csv(String... arguments) {
    Object[] all = new Object[arguments.length + 2];
    System.arraycopy(arguments, 0, all, 0, arguments.length);
    all[arguments.length] = "-f";
    all[arguments.length + 1] = "csv";
    return run(all);
  }

  private Ran run(Object... arguments) {
    Object[] all = new Object[arguments.length + 3];
    all[0] = "forecast";
    all[1] = "--data";
    all[2] = facts;
    System.arraycopy(arguments, 0, all, 3, arguments.length);
    return Ran.run(all);
  }

  private static double chance(String line) {
    return Double.parseDouble(line.split(",", -1)[4]);
  }
}
