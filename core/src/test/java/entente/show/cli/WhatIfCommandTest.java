package entente.show.cli;

import static org.assertj.core.api.Assertions.assertThat;

import entente.keep.store.Ledger;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;

/** A ledger in which Kazakhstan meets Russia every fourth day of 2023, and nobody else. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class WhatIfCommandTest {
  private Path folder = Path.of("");
  private Path ledger = Path.of("");

  @BeforeAll
  void ledger(@TempDir Path empty) throws SQLException {
    folder = empty;
    ledger = folder.resolve("ledger.duckdb");
    Ledger.open(ledger).close();
    try (Connection connection = DriverManager.getConnection("jdbc:duckdb:" + ledger);
        Statement statement = connection.createStatement()) {
      statement.execute(
          "INSERT INTO record SELECT 'gdelt', 'g' || i, DATE '2023-01-01' + CAST(i AS INTEGER),"
              + " 'CONSULT', NULL, NULL, CASE WHEN i % 4 = 0 THEN 'KAZ' ELSE 'CHN' END, '',"
              + " CASE WHEN i % 4 = 0 THEN 'RUS' ELSE 'TJK' END, '', NULL, NULL, NULL, NULL, NULL,"
              + " 1, 1, 1, NULL, NULL, NULL, NULL FROM range(365) t(i)");
    }
  }

  @Test
  void meetingsThatAreTakenAwayMakeTheNextLessLikely() throws IOException {
    Path scenario =
        scenario("remove,event,,KAZ,CONSULT,RUS", "add,event,2023-12-20,KAZ,CONSULT,USA");
    Ran ran = run(scenario, "-f", "csv");
    assertThat(ran.code()).as(ran.err()).isZero();
    String meeting =
        ran.outLines().stream()
            .filter(line -> line.startsWith("forecast,KAZ,CONSULT,RUS,"))
            .findFirst()
            .orElseThrow();
    double before = Double.parseDouble(meeting.split(",", -1)[4]);
    double after = Double.parseDouble(meeting.split(",", -1)[5]);
    assertThat(after).isLessThan(before - 0.3);
    assertThat(ran.out()).contains("share,KAZ,,RUSSIA,");
  }

  @Test
  void aSupposedBaseIsACommitment() throws IOException {
    Ran ran = run(scenario("add,tie,2023-12-01,RUS,basing,KAZ"));
    assertThat(ran.out()).contains("KAZ  RUSSIA   commitments");
  }

  @Test
  void theLedgerStaysAsItIs() throws IOException {
    String before = Ran.run("forecast", "-l", ledger, "-f", "csv").out();
    run(scenario("remove,event,,KAZ,,"));
    assertThat(Ran.run("forecast", "-l", ledger, "-f", "csv").out()).isEqualTo(before);
  }

  @Test
  void forecastsCanBeKeptForTheRecord() {
    Ran kept =
        Ran.run("forecast", "-l", ledger, "--source", "KAZ", "--as-of", "2023-11-01", "--keep");
    assertThat(kept.err()).contains("kept; 'entente record' scores them after 2023-12-01");
    assertThat(Ran.run("record", "-l", ledger, "--own").out()).contains("KAZ").contains("RUS");
  }

  @Test
  void mistakesAreToldWithTheirLine() throws IOException {
    Ran ran = run(scenario("add,event,,KAZ,CONSULT,RUS"));
    assertThat(ran.code()).isNotZero();
    assertThat(ran.err())
        .contains("line 2: what is added wants a day, a source, a type and a target");
    assertThat(run(scenario("invent,event,,KAZ,,RUS")).err())
        .contains("'invent' is not a change; write add or remove");
  }

  private Path scenario(String... rows) throws IOException {
    Path file = folder.resolve("scenario.csv");
    Files.writeString(
        file, "change,what,day,source,type,target\n" + String.join("\n", rows) + "\n");
    return file;
  }

  private Ran run(Path scenario, Object... more) {
    Object[] all = new Object[4 + more.length];
    all[0] = "what-if";
    all[1] = scenario;
    all[2] = "-l";
    all[3] = ledger;
    System.arraycopy(more, 0, all, 4, more.length);
    return Ran.run(all);
  }
}
