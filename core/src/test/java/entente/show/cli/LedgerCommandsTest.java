package entente.show.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import entente.keep.LedgerException;
import entente.keep.store.LedgerQueries;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The commands that ask a ledger, over three reports of one exercise and one of another matter. */
class LedgerCommandsTest {
  private static final String EXERCISE =
      "Kazakhstan and Uzbekistan began a joint military exercise";
  private static final Pattern EVENT = Pattern.compile("\\be[0-9a-f]{12}\\b");
  private static final Pattern STATEMENT = Pattern.compile("statement ([0-9a-f]{16})");

  @TempDir private static Path folder;

  private static Path ledger;

  @BeforeAll
  static void add() throws IOException {
    ledger = folder.resolve("asked.duckdb");
    Path input =
        Files.write(
            folder.resolve("in.jsonl"),
            List.of(
                line(
                    1,
                    "Steppe Wire",
                    "2024-05-13",
                    EXERCISE + " near Taraz on Monday. It involves 1,200 soldiers."),
                line(
                    2,
                    "Caspian Morning",
                    "2024-05-14",
                    EXERCISE
                        + " on May 13, officials in Astana said. Some 1,500 soldiers are there."),
                line(
                    3,
                    "=HYPERLINK(1)",
                    "2024-05-14",
                    "Since Monday Kazakhstan and Uzbekistan have been holding a joint exercise near Taraz."),
                line(
                    4,
                    "Oslo Post",
                    "2024-06-01",
                    "Norway imposed sanctions on Belarus on Friday. Russia has a military base in Armenia.")));
    Ran ran = Ran.run("add", "-l", ledger, input);
    assertThat(ran.code()).as(ran.err()).isZero();
  }

  private static String line(int number, String outlet, String day, String text) {
    return """
    {"id":"%d","outlet":"%s","published":"%s","url":"https://x.example/%d","language":"en","text":"%s"}\
    """
        .formatted(number, outlet, day, number, text);
  }

  private static Ran ask(Object... words) {
    Object[] all = new Object[words.length + 2];
    all[0] = words[0];
    all[1] = "--ledger=" + ledger;
    System.arraycopy(words, 1, all, 2, words.length - 1);
    Object[] given = java.util.Arrays.copyOf(all, words.length + 1);
    Ran ran = Ran.run(given);
    assertThat(ran.err()).doesNotContain("inside the program");
    return ran;
  }

  @Test
  void listsEventsThatMostOutletsTellOfFirst() {
    Ran ran = ask("events");
    assertThat(ran.code()).isZero();
    assertThat(
            ran.out().lines().skip(2).findFirst().orElse("")
                + ran.out().lines().skip(1).findFirst())
        .contains("COOPERATE");
    assertThat(ran.err()).contains("Open one: entente event ID.");
    String csv = ask("events", "-f", "csv", "--min-outlets", "3").out();
    assertThat(csv.lines()).hasSize(2);
    assertThat(csv).contains(",COOPERATE,").contains("KAZ;UZB");
  }

  @Test
  void filtersByPairTypeDayAndOutlet() {
    assertThat(ask("events", "-f", "csv", "--pair", "NOR,BLR").out().lines()).hasSize(2);
    assertThat(ask("events", "-f", "csv", "--type", "sanction").out()).contains("NOR");
    assertThat(ask("events", "-f", "csv", "--to", "2024-05-20").out()).doesNotContain("NOR");
    assertThat(ask("articles", "-f", "csv", "--outlet", "oslo post").out().lines()).hasSize(2);
    assertThat(ask("events", "--pair", "KAZ").err()).contains("--pair wants two codes");
    assertThat(ask("sources", "--from", "2024-01-01").err())
        .contains("'entente sources' cannot be asked by --from and --to");
    assertThat(ask("events", "--sort", "beauty").err()).contains("there is no column 'beauty'");
  }

  /** Where nobody is the target, the host is: Uzbekistan exercises with its host Kazakhstan. */
  @Test
  void aPairIsWhoActsOnWhomInEveryList() {
    assertThat(ask("events", "-f", "csv", "--pair", "KAZ,UZB").out()).contains(",KAZ;UZB,KAZ,");
    assertThat(ask("events", "-f", "csv", "--pair", "KAZ,NOR").out().lines()).hasSize(1);
    assertThat(ask("statements", "-f", "csv", "--pair", "BLR,NOR").out()).contains("SANCTION");
    assertThat(ask("articles", "-f", "csv", "--pair", "BLR,NOR").out()).contains("Oslo Post");
    assertThat(ask("ties", "-f", "csv", "--pair", "ARM,RUS").out()).contains("basing");
  }

  @Test
  void whatImportedEventsCannotBeAskedByIsSaid() {
    for (String[] filter :
        new String[][] {
          {"--outlet", "X"}, {"--article", "X"}, {"--differing"}, {"--status", "planned"}
        }) {
      Object[] words = new Object[filter.length + 3];
      words[0] = "events";
      words[1] = "--dataset";
      words[2] = "gdelt";
      System.arraycopy(filter, 0, words, 3, filter.length);
      Ran ran = ask(words);
      assertThat(ran.code()).isEqualTo(2);
      assertThat(ran.err())
          .startsWith("entente: 'entente events --dataset gdelt' cannot be asked by " + filter[0])
          .contains("what articles tell can.");
      words[0] = "export";
      words[1] = "-fgdelt";
      words[2] = "--dataset=gdelt";
      assertThat(ask(words).err()).contains("'entente export --dataset gdelt' cannot be asked by");
    }
    assertThat(ask("events", "--dataset", "gdelt", "--status", "reported").code()).isZero();
  }

  /** One id in 16 begins with the letter that begins the ids of events. */
  @Test
  void everyStatementLeadsToItsEventWhateverItsIdBeginsWith() throws Exception {
    Path copy = Files.copy(ledger, folder.resolve("renamed.duckdb"));
    try (java.sql.Connection connection =
            java.sql.DriverManager.getConnection("jdbc:duckdb:" + copy);
        java.sql.Statement statement = connection.createStatement()) {
      statement.execute(
          "UPDATE mention SET id = 'ec5d88147db545a7', statement = 'ec5d88147db545a7'"
              + " WHERE id = (SELECT min(m.id) FROM mention m JOIN event e ON e.id = m.event"
              + " WHERE e.type = 'SANCTION')");
      statement.execute(
          "UPDATE mention SET id = 'ec5d99147db545a7', statement = 'ec5d99147db545a7'"
              + " WHERE id = (SELECT min(m.id) FROM mention m JOIN event e ON e.id = m.event"
              + " WHERE e.type = 'COOPERATE')");
    }
    try (LedgerQueries queries = LedgerQueries.open(copy)) {
      String sanction = event(queries, "SANCTION");
      String exercise = event(queries, "COOPERATE");
      assertThat(queries.findEvent("ec5d88147db545a7")).contains(sanction);
      assertThat(queries.findEvent("ec5d99")).contains(exercise);
      assertThat(queries.findEvent("eec5d88147db5")).contains(sanction);
      assertThat(queries.findEvent(exercise)).contains(exercise);
      for (String several : List.of("ec5d", "eec5d")) {
        assertThatThrownBy(() -> queries.findEvent(several))
            .isInstanceOf(LedgerException.class)
            .hasMessageContaining("'" + several + "' can mean")
            .hasMessageContaining(sanction)
            .hasMessageContaining(exercise);
      }
      assertThat(queries.findEvent("e99999999999")).isEmpty();
    }
  }

  private static String event(LedgerQueries queries, String type) {
    return String.valueOf(
        queries
            .table("SELECT id FROM events WHERE type = ?", List.of(type))
            .rows()
            .getFirst()
            .getFirst());
  }

  @Test
  void anOpenLedgerIsAskedInSqlMoreThanOnce() {
    try (LedgerQueries queries = LedgerQueries.open(ledger)) {
      assertThat(queries.sql("SELECT 1", 9).rows()).hasSize(1);
      assertThat(queries.sql("SELECT 2", 9).rows()).hasSize(1);
      assertThatThrownBy(() -> queries.sql("SET lock_configuration = false", 9))
          .isInstanceOf(LedgerException.class);
      assertThatThrownBy(() -> queries.parquet("SELECT 1", 9, folder.resolve("late.parquet")))
          .isInstanceOf(LedgerException.class)
          .hasMessageContaining("open the ledger again");
    }
  }

  @Test
  void pagesAndSaysHowToGoOn() {
    Ran first = ask("statements", "-n", "1");
    assertThat(first.err()).contains("1 to 1 of ").contains("More: --offset 1.");
    assertThat(ask("statements", "-n", "0").code()).isEqualTo(2);
  }

  /** Every event that is listed opens, and every statement on its sheet shows its sentence. */
  @Test
  void everyFigureIsFollowedToItsSentences() {
    List<String> events = all(EVENT, ask("events", "-f", "csv").out());
    assertThat(events).hasSizeGreaterThanOrEqualTo(2);
    for (String event : events) {
      String sheet = ask("event", event).out();
      List<String> statements =
          STATEMENT.matcher(sheet).results().map(each -> each.group(1)).distinct().toList();
      assertThat(statements).as(sheet).isNotEmpty();
      assertThat(sheet).contains("\u201c").contains("article ");
      for (String statement : statements) {
        Ran opened = ask("statement", statement);
        assertThat(opened.code()).isZero();
        assertThat(opened.out()).contains("on");
      }
    }
    String tie = ask("ties", "-f", "csv").out().lines().skip(1).findFirst().orElse("");
    assertThat(ask("tie", tie.substring(0, tie.indexOf(','))).out())
        .contains("Russia has a military base in Armenia");
    Ran sources = ask("sources");
    assertThat(sources.err()).contains("entente articles --outlet NAME");
  }

  @Test
  void anEventsSheetShowsAgreementDifferenceAndWhy() {
    String event = all(EVENT, ask("events", "-f", "csv", "--min-outlets", "3").out()).getFirst();
    String sheet = ask("event", event, "--why").out();
    assertThat(sheet)
        .contains("3 reports, 3 independent")
        .contains("Who plays which part")
        .contains("Why these are one event")
        .contains("same type");
  }

  @Test
  void whatIsNotThereIsSaid() {
    Ran ran = ask("event", "e999999999999");
    assertThat(ran.code()).isNotZero();
    assertThat(ran.err()).contains("entente events");
    Ran removed = ask("remove", "ffffffffffff");
    assertThat(removed.code()).isNotZero();
    assertThat(removed.err()).contains("Nothing was removed");
  }

  @Test
  void csvRunsNoFormulas() {
    assertThat(ask("articles", "-f", "csv").out()).contains(",'=HYPERLINK(1),");
    assertThat(ask("articles", "-f", "csv", "--raw").out()).contains(",=HYPERLINK(1),");
  }

  @Test
  void sqlAsksAndCannotChangeOrReachOut() {
    assertThat(ask("sql", "-f", "csv", "SELECT count(*) AS n FROM articles").out())
        .isEqualTo("n\n4\n");
    for (String sql :
        List.of(
            "DELETE FROM article",
            "SELECT * FROM read_text('" + folder.resolve("in.jsonl") + "')",
            "COPY (SELECT 1) TO '" + folder.resolve("x.csv") + "'",
            "SELECT nonsense")) {
      Ran ran = ask("sql", sql);
      assertThat(ran.code()).as(sql).isNotZero();
      assertThat(ran.err()).contains("the SQL was refused");
    }
    assertThat(ask("check").code()).isZero();
  }

  private static List<String> all(Pattern pattern, String text) {
    return pattern.matcher(text).results().map(MatchResult::group).distinct().toList();
  }
}
