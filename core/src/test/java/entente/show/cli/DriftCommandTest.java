package entente.show.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Month;
import java.time.format.TextStyle;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Drift as a user asks for it. Ideal points are estimates of Bailey, Strezhnev and Voeten (release
 * of July 2025); troops are counts of Allen, Flynn and Martinez Machain (2022).
 */
class DriftCommandTest {
  private static final String KGZ_TROOPS =
      "1999,8 2000,9 2001,8 2002,7 2003,27 2004,6 2005,5 2006,6 2007,6 2008,1064 2009,3962"
          + " 2010,6518 2011,12135 2012,8918 2013,4096 2014,1675 2015,100 2016,85 2017,80 2018,5"
          + " 2019,10 2020,10 2021,10 2022,12 2023,11 2024,12";

  @TempDir private static Path folder;

  private static Path ledger;

  @BeforeAll
  static void add() throws IOException {
    ledger = folder.resolve("drift.duckdb");
    StringBuilder articles = new StringBuilder();
    int number = 0;
    for (int month = 0; month < 24; month++) {
      int meetings = month < 12 ? 1 + month % 2 : 3 + month % 3;
      for (int i = 0; i < meetings; i++) {
        articles.append(
            """
            {"id":"a%1$d","outlet":"Wire","published":"20%2$d-%3$02d-%4$02d","language":"en","text":"The foreign minister of Kazakhstan met his Russian counterpart on %4$d %5$s 20%2$d."}
            """
                .formatted(
                    number++,
                    21 + month / 12,
                    month % 12 + 1,
                    5 * i + 2,
                    Month.of(month % 12 + 1).getDisplayName(TextStyle.FULL, Locale.ENGLISH)));
      }
    }
    Path input = Files.writeString(folder.resolve("in.jsonl"), articles);
    Ran ran = Ran.run("add", "-l", ledger, input);
    assertThat(ran.code()).as(ran.err()).isZero();
    Files.writeString(
        folder.resolve("ideal.csv"),
        """
        countryname,iso3c,year,idealpointall,q5all,q95all
        Kazakhstan,KAZ,2021,-0.8209,-0.9512,-0.6919
        Kazakhstan,KAZ,2022,-0.9888,-1.1084,-0.8722
        Russia,RUS,2021,-0.7762,-0.8883,-0.6704
        Russia,RUS,2022,-1.4137,-1.5411,-1.2883
        """);
    Files.writeString(
        folder.resolve("troops.csv"),
        "name,state,year,value\n"
            + String.join(
                "\n",
                List.of(KGZ_TROOPS.split(" ")).stream().map(each -> "troops,KGZ," + each).toList())
            + "\n");
    Files.writeString(
        folder.resolve("notes.csv"),
        """
        name,state,from,to,note
        troops,KGZ,2007,2015,The forces of one base were not counted before 2008.
        """);
    Ran taken =
        Ran.run(
            "reference", "-l", ledger, folder.resolve("ideal.csv"), folder.resolve("troops.csv"));
    assertThat(taken.code()).as(taken.err()).isZero();
  }

  @Test
  void saysThatThePoleMovedWhereItDid() {
    Ran ran = Ran.run("drift", "KAZ", "--at", "2022-02-24", "-p", "russia", "-l", ledger);
    assertThat(ran.out())
        .contains("distance 0.04 in 2021, 0.42 in 2022")
        .contains("movement of the pole: RUS moved");
  }

  @Test
  void theTwoPartsOfTheMovementAddUp() {
    Ran ran =
        Ran.run("drift", "KAZ", "--at", "2022-02-24", "-p", "russia", "-l", ledger, "-f", "csv");
    double own = figure(ran.out(), "own movement");
    double pole = figure(ran.out(), "movement of the pole");
    double before = figure(ran.out(), "vote distance before");
    double after = figure(ran.out(), "vote distance after");
    assertThat(own + pole).isCloseTo(after - before, org.assertj.core.data.Offset.offset(1e-12));
  }

  private static double figure(String csv, String what) {
    return csv.lines()
        .map(row -> row.split(",", -1))
        .filter(row -> row[2].equals(what))
        .mapToDouble(row -> Double.parseDouble(row[4]))
        .findFirst()
        .orElseThrow();
  }

  @Test
  void setsTheJumpBesidePlacebosAndCoverage() {
    Ran ran = Ran.run("drift", "KAZ", "--at", "2022-01-01", "-p", "russia", "-l", ledger);
    assertThat(ran.out().replaceAll("\\s+", " "))
        .containsPattern("acts of cooperation a month: level times [1234]\\.\\d\\d")
        .containsPattern("p \\d\\.\\d\\d among \\d+ other dates")
        .contains("not separable from coverage")
        .contains("up to a penalty of")
        .contains("1 in 240")
        .contains("1 in 60")
        .contains("1 in 15")
        .contains("1 series tested: at p 0.1, 0.1 would sound with nothing to find");
  }

  @Test
  void aSeriesWhoseCoverageIsUnknownIsMarkedUntilItsNoteIsThere() throws IOException {
    Path own = Files.copy(ledger, folder.resolve("noted.duckdb"));
    Ran before = Ran.run("drift", "KGZ", "--series", "troops", "-l", own);
    assertThat(before.out())
        .containsPattern("after 20(08|09)-12-31, up to a penalty")
        .contains("exposure unknown")
        .doesNotContain("coverage break");
    Ran taken = Ran.run("reference", "-l", own, folder.resolve("notes.csv"));
    assertThat(taken.code()).as(taken.err()).isZero();
    Ran after = Ran.run("drift", "KGZ", "--series", "troops", "-l", own);
    assertThat(after.out().replaceAll("\\s+", " "))
        .contains("coverage break: The forces of one base were not counted before 2008.");
  }

  @Test
  void anUnknownSeriesIsToldWithThoseThatThereAre() {
    Ran ran = Ran.run("drift", "KGZ", "--series", "tanks", "-l", ledger);
    assertThat(ran.code()).isEqualTo(2);
    assertThat(ran.err()).contains("there is no series 'tanks' for KGZ; there are: troops.");
  }
}
