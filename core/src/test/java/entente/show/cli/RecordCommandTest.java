package entente.show.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Forecasts beside what came of them, over articles that were read and events of a dataset. */
class RecordCommandTest {
  private static final String HEAD = "as-of,until,source,type,target,probability,by\n";
  private static final Pattern FORECAST = Pattern.compile("forecast (f[0-9a-f]{12})");

  private static final List<String> ARTICLES =
      List.of(
          """
          {"id":"a","outlet":"Steppe Wire","published":"2024-03-01","text":"Tajikistan will ask the\
           CSTO for help. Uzbekistan will hold a joint military exercise with Kazakhstan in May\
           2024, the Russian defence minister predicted."}\
          """,
          """
          {"id":"b","outlet":"Caspian Morning","published":"2024-03-02","text":"Russian analysts\
           expect that Kyrgyzstan will attack Tajikistan."}\
          """,
          """
          {"id":"c","outlet":"Harbour Post","published":"2024-05-20","text":"Tajikistan asked the\
           CSTO for help on 18 May 2024. Kazakhstan and Uzbekistan held a joint military exercise\
           near Shymkent on 12 May 2024. Tajikistan attacked Kyrgyzstan on 6 May 2024."}\
          """,
          """
          {"id":"d","outlet":"Harbour Post","published":"2024-12-20","text":"Iceland sent two\
           frigates to Norway on 19 December 2024. China will attack India, the Pakistani foreign\
           minister predicted."}\
          """);

  private static final String DATASET =
      """
      Event ID\tEvent Date\tEvent Type\tEvent Mode\tIntensity\tActor Name\tActor Country\tPrimary Actor Sector\tRecipient Name\tRecipient Country\tPrimary Recipient Sector\tCountry\tLatitude\tLongitude\tHeadline
      P1\t2024-04-02\tCOOPERATE\t\t6.0\tArmy\tUSA\tMIL\tArmy\tTJK\tMIL\tTJK\t38.5\t68.8\tDrill opens
      P2\t2024-04-10\tSANCTION\tembargo\t-5.0\tEU\tNone\tNone\tRussia\tRUS\tNone\t\t\t\tEmbargo
      """;

  private static final String MINE =
      HEAD
          + """
          2024-03-01,2024-06-30,KAZ,COOPERATE,UZB,0.8,ana
          2024-03-01,2024-06-30,UZB,COOPERATE,KAZ,0.6,bo
          2024-03-01,2024-06-30,KGZ,ASSAULT,TJK,0.3,ana
          2024-03-01,2024-06-30,TJK,ASSAULT,KGZ,0.1,bo
          2024-03-01,2024-04-01,USA,COOPERATE,TJK,0.4,ana
          2024-03-01,2024-04-02,USA,COOPERATE,TJK,0.5,ana
          2024-04-02,2024-06-30,USA,COOPERATE,TJK,0.2,ana
          2024-03-01,2024-06-30,,SANCTION,RUS,0.9,bo
          2024-03-01,2025-12-31,TJK,,CSTO,0.7,bo
          2024-03-01,2025-12-31,CHN,ASSAULT,IND,0.05,bo
          """;

  @TempDir private static Path folder;

  private static Path ledger;

  @BeforeAll
  static void fill() throws IOException {
    ledger = folder.resolve("record.duckdb");
    Path news = Files.write(folder.resolve("news.jsonl"), ARTICLES);
    assertThat(Ran.run("add", "-l", ledger, news).code()).isZero();
    Path polecat = Files.writeString(folder.resolve("polecat.txt"), DATASET);
    assertThat(Ran.run("import", "-l", ledger, polecat).code()).isZero();
    Path mine = Files.writeString(folder.resolve("mine.csv"), MINE);
    assertThat(Ran.run("record", "-l", ledger, "--add", mine).err())
        .isEqualTo("entente: 10 forecasts kept.\n");
    assertThat(Ran.run("record", "-l", ledger, "--add", mine).err())
        .isEqualTo("entente: 0 forecasts kept; 10 were there before.\n");
  }

  private static Ran record(Object... more) {
    return of(ledger, more);
  }

  private static Ran of(Path which, Object... more) {
    List<Object> words = new ArrayList<>(List.of("record", "-l", which));
    words.addAll(List.of(more));
    return Ran.run(words.toArray());
  }

  /** The named columns of the answer, rows in the order of their words. */
  private static List<String> columns(String names, Object... more) {
    return columns(ledger, names, more);
  }

  private static List<String> columns(Path which, String names, Object... more) {
    List<Object> words = new ArrayList<>(List.of("-f", "csv"));
    words.addAll(List.of(more));
    List<String> lines = of(which, words.toArray()).out().lines().toList();
    List<String> head = List.of(lines.getFirst().split(",", -1));
    return lines.stream()
        .skip(1)
        .map(line -> List.of(line.split(",", -1)))
        .map(cells ->
            List.of(names.split(",", -1)).stream()
                .map(name -> cells.get(head.indexOf(name)))
                .collect(Collectors.joining(",")))
        .map(line -> line.replaceAll("\\be[0-9a-f]{12}\\b", "event"))
        .sorted()
        .toList();
  }

  @Test
  void anEventOfArticlesOrOfADatasetSettlesAForecast() {
    assertThat(columns("source,type,target,until,due,outcome,event,day", "--own"))
        .containsExactly(
            ",SANCTION,RUS,2024-06-30,true,came,polecat:P2,2024-04-10",
            "CHN,ASSAULT,IND,2025-12-31,false,open,,",
            "KAZ,COOPERATE,UZB,2024-06-30,true,came,event,2024-05-12",
            "KGZ,ASSAULT,TJK,2024-06-30,true,did not come,,",
            "TJK,,CSTO,2025-12-31,false,came,event,2024-05-18",
            "TJK,ASSAULT,KGZ,2024-06-30,true,came,event,2024-05-06",
            "USA,COOPERATE,TJK,2024-04-01,true,did not come,,",
            "USA,COOPERATE,TJK,2024-04-02,true,came,polecat:P1,2024-04-02",
            "USA,COOPERATE,TJK,2024-06-30,true,did not come,,",
            "UZB,COOPERATE,KAZ,2024-06-30,true,came,event,2024-05-12");
  }

  @Test
  void theRecordOfADayKnowsNothingLater() {
    assertThat(columns("target,until,outcome", "--own", "--by", "bo", "--at", "2024-04-30"))
        .containsExactly(
            "CSTO,2025-12-31,open",
            "IND,2025-12-31,open",
            "KAZ,2024-06-30,open",
            "KGZ,2024-06-30,open",
            "RUS,2024-06-30,came");
    assertThat(record("--own", "--at", "2024-02-01").err())
        .isEqualTo("entente: No forecast with a probability is kept.\n");
  }

  /** (0.04 + 0.16 + 0.09 + 0.81 + 0.16 + 0.25 + 0.04 + 0.01) / 8; 5 of 8 came. */
  @Test
  void scoresAreShownBesideTheBaseRateWithTheWorstMiss() {
    Ran ran = record("--own");
    assertThat(ran.code()).as(ran.err()).isZero();
    assertThat(ran.out())
        .startsWith(
            "Forecasts with a probability  10 kept: 8 due, 1 came early, 1 open on 20 December"
                + " 2024\n")
        .contains("Brier score 0.195 over 8 forecasts")
        .contains("base rate   0.63 (5 of 8 came)")
        .contains("skill       0.17")
        .containsPattern("0\\.9 to 1\\.0 +1 +0\\.90 +1 +1\\.00 \\[0\\.05, 1\\.00]")
        .containsPattern("ana +5 +2 +0\\.116")
        .containsPattern("Worst misses\n\n  came  0\\.1  TJK → KGZ  ASSAULT\n")
        .contains("Came early, and scored when their time is over")
        .contains("polecat:P2 · SANCTION Embargo")
        .doesNotContain("Forecasts by texts");
  }

  @Test
  void whatTextsForetellIsHeldAgainstWhatCame() {
    assertThat(columns("by,as_of,until,source,type,target,outcome,right,day", "--texts"))
        .containsExactly(
            "Harbour Post,2024-12-20,2025-06-18,CHN,ASSAULT,IND,open,,",
            "RUS.CVL,2024-03-02,2024-08-29,KGZ,ASSAULT,TJK,did not come,false,",
            "RUS.GOV,2024-03-01,2024-05-31,UZB,COOPERATE,KAZ,came,true,2024-05-12",
            "Steppe Wire,2024-03-01,2024-08-28,TJK,REQUEST,CSTO,came,true,2024-05-18");
    Ran ran = record("--texts");
    assertThat(ran.out())
        .startsWith("Forecasts by texts  4 said: 3 due, 0 came early, 1 open on 20 December 2024\n")
        .contains("came true   2 of 3: 0.67")
        .contains("texts give no probability, so they have no Brier score")
        .containsPattern("Steppe Wire +1 +1 +1 of 1: 1\\.00 \\[0\\.05, 1\\.00]")
        .contains("“Tajikistan will ask the CSTO for help.”")
        .contains("18 May 2024 · event e")
        .contains("no such event is told as done");
  }

  @Test
  void bothAreShownAndOneForecasterCanBeAskedFor() {
    assertThat(record().out()).contains("Forecasts with a probability", "Forecasts by texts");
    assertThat(columns("kind,by", "--by", "steppe wire")).containsExactly("text,Steppe Wire");
    assertThat(record("--own", "--texts").code()).isEqualTo(2);
  }

  @Test
  void aBadRowIsToldAndNothingIsStored() throws IOException {
    Path bad =
        Files.writeString(
            folder.resolve("bad.csv"),
            HEAD
                + "2024-03-01,2024-06-30,FRA,AID,KAZ,0.5,eve\n"
                + "2024-03-01,2024-06-30,FRA,AID,KAZ,1.5,eve\n");
    Ran ran = record("--add", bad);
    assertThat(ran.code()).isEqualTo(2);
    assertThat(ran.err())
        .isEqualTo(
            "entente: %s, line 3: probability is '1.5'; write a number from 0 to 1; nothing was"
                    .formatted(bad)
                + " stored.\n");
    assertThat(columns("by", "--by", "eve")).isEmpty();
  }

  @Test
  void aForecastIsTakenOutByTheBeginningOfItsId() throws IOException {
    Path more =
        Files.writeString(
            folder.resolve("more.csv"), HEAD + "2024-03-01,2024-06-30,FRA,AID,KAZ,0.5,eva\n");
    assertThat(record("--add", more).err()).isEqualTo("entente: 1 forecast kept.\n");
    Matcher id = FORECAST.matcher(record("--own", "--by", "eva").out());
    assertThat(id.find()).isTrue();
    assertThat(record("--remove", id.group(1).substring(0, 8)).err())
        .isEqualTo("entente: forecast " + id.group(1) + " removed.\n");
    assertThat(columns("by", "--by", "eva")).isEmpty();
    Ran again = record("--remove", id.group(1));
    assertThat(again.code()).isEqualTo(2);
    assertThat(again.err()).contains("there is no forecast " + id.group(1));
  }

  @Test
  void whatIsDoneTogetherComesEitherWayRoundAndWhatIsPledgedHasNotCome() throws IOException {
    Path copy = Files.copy(ledger, folder.resolve("turned.duckdb"));
    Path more =
        Files.writeString(
            folder.resolve("turned.csv"),
            HEAD
                + "2024-03-01,2024-12-20,TJK,COOPERATE,USA,0.5,eva\n"
                + "2024-03-01,2024-12-20,RUS,SANCTION,EU,0.5,eva\n"
                + "2024-03-01,2024-12-20,USA,AID,KGZ,0.5,eva\n"
                + "2024-03-01,2024-12-20,KAZ,COOPERATE,,0.5,eva\n"
                + "2024-05-12,2024-12-20,,,UZB,0.5,eva\n");
    assertThat(of(copy, "--add", more).code()).isZero();
    assertThat(columns(copy, "source,target,outcome,event", "--by", "eva"))
        .containsExactly(
            ",UZB,did not come,",
            "KAZ,,came,event",
            "RUS,EU,did not come,",
            "TJK,USA,came,polecat:P1",
            "USA,KGZ,did not come,");
  }

  @Test
  void forecastsStayWhenArticlesGoAndTheLedgerIsSound() throws IOException {
    Path copy = Files.copy(ledger, folder.resolve("copy.duckdb"));
    String articles = Ran.run("articles", "-l", copy, "-f", "csv").out();
    String first = articles.lines().skip(1).findFirst().orElseThrow().split(",", -1)[0];
    assertThat(Ran.run("remove", "-l", copy, first).code()).isZero();
    assertThat(Ran.run("sql", "-l", copy, "-f", "csv", "SELECT count(*) AS n FROM forecasts").out())
        .isEqualTo("n\n10\n");
    assertThat(Ran.run("check", "-l", copy).code()).isZero();
  }

  @Test
  void aLedgerThatIsNotThereIsNotMade() throws IOException {
    Path absent = folder.resolve("absent.duckdb");
    Path mine = Files.writeString(folder.resolve("again.csv"), MINE);
    assertThat(Ran.run("record", "-l", absent, "--add", mine).code()).isEqualTo(2);
    assertThat(absent).doesNotExist();
  }

  @Test
  void linesOfJsonHoldWhatTheTableDoes() {
    List<String> lines = record("-f", "jsonl").out().lines().toList();
    assertThat(lines).hasSize(14);
    assertThat(IntStream.range(0, 10).mapToObj(lines::get))
        .allMatch(line -> line.startsWith("{\"kind\":\"own\""));
  }
}
