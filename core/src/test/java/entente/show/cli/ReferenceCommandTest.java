package entente.show.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Tables in the layouts of those who publish them, with a few rows made for the example. */
class ReferenceCommandTest {
  private static final String ROLL_CALLS =
      """
      rcid,session,importantvote,date,unres,amend,para,short,descr
      1,73,0,2018-12-05,R/73/1,0,0,"SEA, LAW OF",First
      2,73,1,2018-12-06,R/73/2,0,0,TESTS,Second
      """;

  @TempDir private Path folder;
  private Path ledger;

  @BeforeEach
  void nameLedger() {
    ledger = folder.resolve("reference.duckdb");
  }

  private Path write(String name, String text) throws IOException {
    return Files.writeString(folder.resolve(name), text);
  }

  private Ran take(Object... files) {
    Object[] words = new Object[files.length + 3];
    words[0] = "reference";
    words[1] = "-l";
    words[2] = ledger;
    System.arraycopy(files, 0, words, 3, files.length);
    return Ran.run(words);
  }

  private String sql(String sql) {
    return Ran.run("sql", "-l", ledger, "-f", "csv", sql).out();
  }

  @Test
  void votesInWordsAreTakenWithTheirRollCalls() throws IOException {
    Path votes =
        write(
            "un_votes.csv",
            """
            rcid,country,country_code,vote
            1,Kazakhstan,KZ,yes
            1,Namibia,NA,no
            2,Kazakhstan,KZ,abstain
            2,Atlantis,NA,no
            """);
    Ran alone = take(votes);
    assertThat(alone.code()).isZero();
    assertThat(alone.err())
        .contains(
            votes + ": 3 votes taken (Voeten, UN General Assembly Voting Data, as in unvotes).")
        .contains("left out: 1 rows of 1 that are no states of ours: Atlantis.")
        .contains("the days of 2 roll calls are not known");
    assertThat(take(write("un_roll_calls.csv", ROLL_CALLS)).err())
        .contains("2 roll calls of 2018 to 2018 taken");
    assertThat(sql("SELECT * EXCLUDE file FROM reference_votes ORDER BY ALL"))
        .isEqualTo(
            """
            roll_call,day,state,vote
            1,2018-12-05,KAZ,yes
            1,2018-12-05,NAM,no
            2,2018-12-06,KAZ,abstain
            """);
  }

  @Test
  void votesInNumbersAreTakenWithAbsencesAndWithoutWhoIsNoMember() throws IOException {
    Path votes =
        write(
            "UNVotes.csv",
            """
            "","rcid","ccode","member","vote","Country","Countryname","session","date","unres","amend","para","short"
            "1",7,705,1,1,"KZK","Kazakhstan",73,"2018-12-05","R/73/7",0,0,"SEA"
            "2",7,255,1,3,"GMY","Germany",73,"2018-12-05","R/73/7",0,0,"SEA"
            "3",7,260,0,9,"GFR","German Federal Republic",73,"2018-12-05","R/73/7",0,0,"SEA"
            "4",7,2,1,8,"USA","United States",73,"2018-12-05","R/73/7",0,0,"SEA"
            """);
    assertThat(take(votes).err()).contains("3 votes, 1 roll calls of 2018 to 2018 taken");
    assertThat(sql("SELECT state, vote FROM reference_votes ORDER BY ALL"))
        .isEqualTo("state,vote\nDEU,no\nKAZ,yes\nUSA,absent\n");
  }

  @Test
  void votesInLettersWantTheListOfTheirStates() throws IOException {
    Path votes = write("votes.csv", "rcid,session,date,unres,votes\n5,60,2005-01-02,R/60/5,Y-N\n");
    Path states = write("columns.csv", "position,iso2\n1,KZ\n2,RU\n3,US\n");
    Ran alone = take(votes);
    assertThat(alone.code()).isEqualTo(2);
    assertThat(alone.err()).contains("together with one list of its states");
    assertThat(take(states).err()).contains("give both together");
    assertThat(take(states, votes).err()).contains("2 votes, 1 roll calls of 2005 to 2005 taken");
    assertThat(sql("SELECT state, vote FROM reference_votes ORDER BY ALL"))
        .isEqualTo("state,vote\nKAZ,yes\nUSA,no\n");
    Path wrong = write("wrong.csv", "rcid,session,date,unres,votes\n6,60,2005-01-02,R/60/6,Y-\n");
    assertThat(take(states, wrong).err())
        .isEqualTo(
            "entente: "
                + wrong
                + ":2: has 2 letters as votes, but the list of its columns names 3 states; nothing"
                + " of the file was taken.\n");
  }

  @Test
  void idealPointsOfEitherReleaseAreTakenWithTheirVersions() throws IOException {
    Path old =
        write(
            "IdealpointestimatesAll.csv",
            """
            "","ccode","session","Countryname","IdealPointAll","QO%All","Q5%All","Q95%All","NVotesAll","IdealPointFP"
            "1",705,70,"Kazakhstan",-0.5,-1,-0.7,-0.3,60,-0.4
            """);
    assertThat(take(old).err()).contains("2 ideal points of 2015 to 2015 taken");
    Path recent =
        write(
            "IdealpointsJuly.csv",
            """
            "ccode","iso3c","countryname","year","idealpointfp","idealpointall","nvotesfp","q5fp","q95fp","q5all","q95all","nvotesall"
            705,"KAZ","Kazakhstan",2015,-0.2,NA,50,-0.4,0,NA,NA,NA
            """);
    assertThat(take(recent).err())
        .contains("1 ideal points of 2015 to 2015 taken")
        .contains("1 rows of before replaced");
    assertThat(sql("SELECT version, estimate, q5, votes FROM reference_ideal_points ORDER BY ALL"))
        .isEqualTo("version,estimate,q5,votes\nall,-0.5,-0.7,60\nfp,-0.2,-0.4,50\n");
  }

  @Test
  void yearsOfAlliancesAreJoinedToSpellsAndANewerFileReplacesItsYearsOnly() throws IOException {
    String header = "stateA,stateB,ddyad,year,atopally,defense,offense,neutral,nonagg,consul\n";
    Path first =
        write(
            "atop.csv",
            header
                + "705,365,705365,2000,1,1,0,0,0,1\n365,705,365705,2000,1,1,0,0,0,1\n"
                + "705,365,705365,2001,1,1,0,0,0,1\n365,705,365705,2001,1,1,0,0,0,1\n"
                + "705,365,705365,2002,1,1,0,0,0,1\n365,705,365705,2002,1,1,0,0,0,1\n");
    take(first);
    String spells =
        "SELECT state, defence, first_year, last_year FROM reference_alliances ORDER BY ALL";
    assertThat(sql(spells))
        .isEqualTo(
            """
            state,defence,first_year,last_year
            KAZ,true,2000,2002
            RUS,true,2000,2002
            """);
    Path second =
        write(
            "spells.csv",
            "ccode1,ccode2,atop_defense,atop_offense,atop_neutral,atop_nonagg,atop_consul,"
                + "from_year,to_year\n365,705,0,0,0,1,0,2001,2001\n");
    take(second);
    assertThat(sql(spells))
        .isEqualTo(
            """
            state,defence,first_year,last_year
            KAZ,false,2001,2001
            KAZ,true,2000,2000
            KAZ,true,2002,2002
            RUS,false,2001,2001
            RUS,true,2000,2000
            RUS,true,2002,2002
            """);
  }

  @Test
  void whereTheListOfStatesEndsItsStatesDoNot() throws IOException {
    take(
        write(
            "states2016.csv",
            """
            stateabb,ccode,statenme,styear,stmonth,stday,endyear,endmonth,endday,version
            CZE,315,Czechoslovakia,1945,5,10,1992,12,31,2016
            KZK,705,Kazakhstan,1991,12,26,2016,12,31,2016
            """));
    assertThat(sql("SELECT state, last_day FROM reference_system_members ORDER BY ALL"))
        .isEqualTo("state,last_day\nCSK,1992-12-31\nKAZ,\n");
  }

  @Test
  void troopsAndCapabilitiesAreTaken() throws IOException {
    assertThat(
            take(
                    write(
                        "troops.csv",
                        """
                        countryname,ccode,iso3c,year,troops_ad
                        Kyrgyzstan,703,KGZ,2007,19
                        Kyrgyzstan,703,KGZ,2008,NA
                        """),
                    write("NMC.csv", "stateabb,ccode,year,cinc\nUSA,2,2001,.14\nKZK,705,2001,-9\n"))
                .err())
        .contains("1 values of 2007 to 2007 taken")
        .contains("1 shares of capabilities of 2001 to 2001 taken");
    assertThat(sql("SELECT * EXCLUDE file FROM reference_series"))
        .isEqualTo("name,state,partner,date,value,exposure\nus-troops,KGZ,USA,2007,19.0,\n");
  }

  @Test
  void tablesOfTheUsersOwnHaveTheNameOfTheirFile() throws IOException {
    take(
        write("remittances.tsv", "from\tto\tyear\tvalue\ttotal\nRussia\tTJK\t2014\t3\t4\n"),
        write("drills.csv", "state;date;value;exposure\nKAZ;2014-05;2;100\n"),
        write("notes.csv", "name,state,from,to,note\ndrills,,2014,,counted anew\n"));
    assertThat(sql("SELECT * EXCLUDE file FROM reference_flows"))
        .isEqualTo("instrument,source,target,year,value,total\nremittances,RUS,TJK,2014,3.0,4.0\n");
    assertThat(sql("SELECT name, date, exposure FROM reference_series"))
        .isEqualTo("name,date,exposure\ndrills,2014-05,100.0\n");
    assertThat(sql("SELECT since, until, note FROM reference_series_notes"))
        .isEqualTo("since,until,note\n2014,,counted anew\n");
  }

  @Test
  void flowsOfTradeAndArmsAreSummedAndHaveTheTotalsOfTheirTable() throws IOException {
    take(
        write(
            "Dyadic_COW_4.0.csv",
            """
            ccode1,ccode2,year,importer1,importer2,flow1,flow2
            365,705,2014,Russia,Kazakhstan,6,14
            705,710,2014,Kazakhstan,China,9,21
            2,705,2014,United States,Kazakhstan,-9,5
            """),
        write(
            "register.csv",
            """
            SIPRI export

            Supplier,Recipient,Designation,Delivery year,TIV delivery values
            Russia,Kazakhstan,a,2014,6
            Russia,Kazakhstan,b,2014,3
            unknown supplier(s),Kazakhstan,c,2014,1
            """));
    assertThat(
            sql(
                "SELECT instrument, source, value, total FROM reference_flows WHERE target = 'KAZ'"
                    + " ORDER BY ALL"))
        .isEqualTo(
            """
            instrument,source,value,total
            arms,RUS,9.0,10.0
            trade,CHN,30.0,50.0
            trade,RUS,20.0,50.0
            """);
  }

  @Test
  void theSameFileChangesNothingAndIsKnownWhenPacked() throws IOException {
    Path file = write("un_roll_calls.csv", ROLL_CALLS);
    take(file);
    assertThat(take(file).err())
        .isEqualTo("entente: " + file + " was taken before; nothing has changed.\n");
    Path packed = folder.resolve("other.csv.gz");
    try (OutputStream gz = new GZIPOutputStream(Files.newOutputStream(packed))) {
      gz.write(ROLL_CALLS.getBytes(StandardCharsets.UTF_8));
    }
    assertThat(take(packed).err())
        .contains("2 roll calls of 2018 to 2018 taken")
        .contains("2 rows of before replaced");
    assertThat(sql("SELECT name, kept FROM reference_files"))
        .isEqualTo("name,kept\nother.csv.gz,2\n");
    assertThat(take(file).err()).contains("2 roll calls of 2018 to 2018 taken");
  }

  @Test
  void aBrokenLineIsNamedAndWhatWasThereStays() throws IOException {
    take(write("un_roll_calls.csv", ROLL_CALLS));
    Path broken = write("broken.csv", ROLL_CALLS.replace("2018-12-06", "6 December"));
    Ran ran = take(broken);
    assertThat(ran.code()).isEqualTo(2);
    assertThat(ran.err())
        .isEqualTo(
            "entente: "
                + broken
                + ":3: has \"6 December\" as date; write YYYY-MM-DD; nothing of the file was"
                + " taken.\n");
    assertThat(sql("SELECT count(*) AS n FROM reference_roll_calls")).isEqualTo("n\n2\n");
    Path word = write("word.csv", "rcid,country,country_code,vote\n1,Kazakhstan,KZ,maybe\n");
    assertThat(take(word).err()).contains(word + ":2: has \"maybe\" as vote");
    Path cells = write("cells.csv", "from,to,year,value,total\nRUS,KAZ,2014,3\n");
    assertThat(take(cells).err()).contains(cells + ":2: has 4 cells, the header 5;");
    Path more = write("more.csv", "from,to,year,value,total\nRUS,KAZ,2014,3,2\n");
    assertThat(take(more).err()).contains(more + ":2: has the value 3 of a total of 2;");
    Path twice = write("twice.csv", "from,to,year,value\nRUS,KAZ,2014,3\nRussia,KAZ,2014,4\n");
    assertThat(take(twice).err()).contains("has two values for twice RUS KAZ 2014");
    Path nowhere = write("nowhere.csv", "state,year,value\nAtlantis,2014,3\n");
    assertThat(take(nowhere).err()).contains("\"Atlantis\" as state, which is no state");
  }

  @Test
  void aHeaderThatIsNotKnownIsRefusedWithWhatIsNeeded() throws IOException {
    Path file = write("table.csv", "a,b\n1,2\n");
    assertThat(take(file).err()).contains(file + " has no header that is known");
    assertThat(take("--kind", "capabilities", file).err())
        .contains("it needs the columns ccode, year, cinc.");
    assertThat(take("--kind", "weather", file).err()).contains("there is no kind 'weather'");
    assertThat(take(folder.resolve("none.csv")).err()).contains("there is no such file");
  }

  @Test
  void aTableWithSeveralMeaningsIsTakenAsTheUserSays() throws IOException {
    Path file = write("x.csv", "state,from,to,year,value\nKAZ,RUS,KAZ,2014,3\n");
    assertThat(take("--kind", "series", file).err()).contains("1 values of 2014 to 2014 taken");
    assertThat(take("--remove", "x.csv").err()).isEqualTo("entente: 1 rows of x.csv taken out.\n");
    assertThat(take(file).err()).contains("1 flows of 2014 to 2014 taken");
  }

  @Test
  void theListTellsWhatIsThereAndWhatIsShipped() throws IOException {
    Ran none = Ran.run("reference", "-l", folder.resolve("no.duckdb"), "-f", "csv");
    assertThat(none.code()).isZero();
    assertThat(none.out()).contains("memberships,", "officials,", "state-codes,225");
    assertThat(folder.resolve("no.duckdb")).doesNotExist();
    take(write("un_roll_calls.csv", ROLL_CALLS));
    assertThat(Ran.run("reference", "-l", ledger, "-f", "csv").out())
        .contains("roll-calls,2,2018,2018,un_roll_calls.csv,");
  }
}
