package entente.show.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Votes and alliances of a few states, made for the example. */
class SimilarCommandTest {
  @TempDir private Path folder;
  private Path ledger;

  @BeforeEach
  void fillLedger() throws IOException {
    ledger = folder.resolve("similar.duckdb");
    Path votes =
        write(
            "votes.csv",
            """
            rcid,session,date,unres,short,votes
            1,72,2017-12-01,R/72/1,SEA,YYN
            2,73,2018-12-01,R/73/1,SEA,YYN
            3,73,2018-12-01,R/73/2,TESTS,AYN
            4,73,2018-12-02,R/73/3,LAND,NNY
            5,73,2018-12-03,R/73/4,MINES,Y-N
            6,73,2018-12-04,R/73/5,MOON,YAA
            """);
    Path columns = write("columns.csv", "position,iso2\n1,KZ\n2,RU\n3,US\n");
    Path states =
        write(
            "states.csv",
            """
            stateabb,ccode,statenme,styear,stmonth,stday,endyear,endmonth,endday
            USA,2,United States,1816,1,1,2016,12,31
            CAN,20,Canada,1920,1,10,2016,12,31
            RUS,365,Russia,1816,1,1,2016,12,31
            ARM,371,Armenia,1991,12,21,2016,12,31
            KZK,705,Kazakhstan,1991,12,26,2016,12,31
            CZE,315,Czechoslovakia,1945,5,10,1992,12,31
            """);
    Path alliances =
        write(
            "atop.csv",
            """
            ccode1,ccode2,atop_defense,atop_offense,atop_neutral,atop_nonagg,atop_consul,from_year,to_year
            365,705,1,0,0,1,1,1994,2018
            365,371,1,0,0,1,1,1994,2018
            371,705,1,0,0,1,1,1994,2018
            2,20,1,0,0,1,1,1991,2018
            2,365,0,0,0,1,0,1991,2018
            2,705,0,0,0,1,0,1991,2018
            20,365,0,0,0,1,0,1991,2018
            """);
    Ran ran = Ran.run("reference", "-l", ledger, votes, columns, states, alliances);
    assertThat(ran.code()).isZero();
  }

  private Path write(String name, String text) throws IOException {
    return Files.writeString(folder.resolve(name), text);
  }

  private Ran similar(Object... arguments) {
    Object[] words = new Object[arguments.length + 3];
    words[0] = "similar";
    words[1] = "-l";
    words[2] = ledger;
    System.arraycopy(arguments, 0, words, 3, arguments.length);
    return Ran.run(words);
  }

  @Test
  void twoStatesAreComparedByAllMeasuresWithTheirNamesAndItems() {
    Ran ran = similar("KAZ", "Russia", "--year", "2018");
    assertThat(ran.code()).isZero();
    assertThat(ran.out())
        .isEqualTo(
            """
            measure                  value   error      low    high  n  missing
            kappa (squared)         0.6364  0.9247  -0.8846     1.0  4
            pi (squared)            0.6364  0.9202  -0.8772     1.0  4
            S (absolute)               0.5  0.2887   0.0252  0.9748  4
            A (absolute)             0.375  0.6383  -0.6749     1.0  4
            tau-b                      0.4  0.9315     -1.0     1.0  4
            agreement (categories)     0.5  0.2887   0.0252  0.9748  4
            """);
    assertThat(ran.err())
        .contains("KAZ, RUS, votes in the UN General Assembly 2018.")
        .contains("left out: 1 roll call without RUS.")
        .contains("--error titles")
        .contains("--list");
  }

  @Test
  void theListShowsTheRollCallsThatMakeTheFigure() {
    Ran ran = similar("KAZ", "RUS", "--year", "2018", "--list", "-f", "csv");
    assertThat(ran.out())
        .isEqualTo(
            """
            day,resolution,KAZ,RUS,roll_call,title
            2018-12-01,R/73/2,abstain,yes,3,TESTS
            2018-12-04,R/73/5,yes,abstain,6,MOON
            """);
    assertThat(ran.err()).contains("2 of 4 items are rated otherwise by KAZ and RUS.");
  }

  @Test
  void moreStatesMakeAMatrixForEachMeasure() {
    Ran ran = similar("KAZ", "RUS", "USA", "-y", "2018", "--measure", "S,agreement");
    assertThat(ran.out().lines().toList()).hasSize(7);
    assertThat(ran.out()).contains("S (absolute)").contains("agreement (categories)");
    assertThat(ran.err()).contains("4 to 5 common items");
    assertThat(similar("KAZ", "RUS", "USA", "-y", "2018", "-f", "csv").out().lines().count())
        .isEqualTo(7);
  }

  @Test
  void aSeriesHasARowForEachYearAndTellsWhatIsUndefined() {
    Ran ran =
        similar("KAZ", "RUS", "--by", "year", "--from", "2016", "--measure", "kappa", "-f", "csv");
    assertThat(ran.out())
        .contains(
            "KAZ,RUS,2016,2016,kappa (squared),,,,,0,not coded: votes are known for 2017 to 2018,")
        .contains("2017,2017,kappa (squared),,,,,1,both give the same rating to every item,")
        .contains("2018,2018,kappa (squared),0.636");
  }

  @Test
  void anAbstentionAgreesByHalfIfAsked() {
    assertThat(
            similar(
                    "KAZ",
                    "RUS",
                    "-y",
                    "2018",
                    "--measure",
                    "agreement",
                    "--abstain",
                    "half",
                    "-f",
                    "csv")
                .out())
        .contains("agreement (abstention half),0.75,");
  }

  @Test
  void titlesThatReturnAreOneItemForTheErrorIfAsked() {
    String[] both = {"KAZ", "RUS", "--from", "2017", "--measure", "S", "-f", "csv"};
    String items = similar((Object[]) both).out();
    assertThat(items).contains("S (absolute),0.6,");
    assertThat(
            similar(
                    "KAZ",
                    "RUS",
                    "--from",
                    "2017",
                    "--measure",
                    "S",
                    "-f",
                    "csv",
                    "--error",
                    "titles")
                .out())
        .contains("S (absolute),0.6,")
        .isNotEqualTo(items);
  }

  /** By a declaration of nonaggression the two would be allies. */
  @Test
  void onlyDefenceMakesAlliesUnlessAnyTieIsAskedFor() {
    String usual = similar("USA", "RUS", "--of", "alliances", "--measure", "S", "-f", "csv").out();
    assertThat(usual).contains("USA,RUS,2018,2018,S (absolute),-1.0,");
    assertThat(
            similar("USA", "RUS", "--of", "alliances", "--measure", "S", "-f", "csv", "--list")
                .out())
        .contains("RUS,nonaggression,itself");
    assertThat(
            similar(
                    "USA",
                    "RUS",
                    "--of",
                    "alliances",
                    "--ties",
                    "any",
                    "--measure",
                    "S",
                    "-f",
                    "csv")
                .out())
        .contains("S (absolute),0.6,");
    assertThat(similar("USA", "RUS", "--of", "alliances").err())
        .contains("alliances (defence only) 2018")
        .contains("the list of states ends in 2016; its states are taken to go on.");
  }

  @Test
  void aStateOutsideOfTheSystemIsMissingAndSoIsAYearThatIsNotCoded() {
    assertThat(
            similar(
                    "KAZ",
                    "Czechoslovakia",
                    "--of",
                    "alliances",
                    "-y",
                    "2018",
                    "--measure",
                    "S",
                    "-f",
                    "csv")
                .out())
        .contains("S (absolute),,,,,0,CSK is not in the system of states in 2018,");
    assertThat(
            similar("KAZ", "RUS", "--of", "alliances", "-y", "2020", "--measure", "S", "-f", "csv")
                .out())
        .contains("S (absolute),,,,,0,not coded: alliances are known for 1991 to 2018,");
    assertThat(
            similar(
                    "KAZ",
                    "RUS",
                    "--of",
                    "alliances",
                    "--weights",
                    "cinc",
                    "--measure",
                    "S",
                    "-f",
                    "csv")
                .out())
        .contains(",0,no shares of capabilities: there are none,");
  }

  @Test
  void whatCannotBeAskedIsRefusedInASentence() {
    assertThat(similar("KAZ", "KZ").err()).contains("two states or more that are not the same");
    assertThat(similar("KAZ", "Atlantis").err()).contains("'Atlantis' is no state");
    assertThat(similar("KAZ", "RUS", "--measure", "love").err()).contains("no measure 'love'");
    assertThat(similar("KAZ", "RUS", "--ties", "any").err()).contains("--of alliances");
    assertThat(similar("KAZ", "RUS", "--of", "alliances", "--from", "2000").err())
        .contains("--by year");
    assertThat(similar("KAZ", "RUS", "USA", "--list").err()).contains("for two states");
    Path empty = folder.resolve("empty.duckdb");
    Ran.run("reference", "-l", empty, folder.resolve("states.csv"));
    Ran none = Ran.run("similar", "-l", empty, "KAZ", "RUS");
    assertThat(none.code()).isEqualTo(2);
    assertThat(none.err()).contains("has no votes with their roll calls");
  }
}
