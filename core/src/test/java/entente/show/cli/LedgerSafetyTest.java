package entente.show.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import entente.keep.Digest;
import entente.keep.store.Ledger;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What happens to a ledger when things go wrong: a sentence that says so, and nothing lost. */
class LedgerSafetyTest {
  private static final String ARTICLE =
      "{\"id\":\"1\",\"title\":\"Drill opens\",\"outlet\":\"Steppe Wire\","
          + "\"published\":\"2024-05-13\",\"url\":\"https://wire.example/1\",\"language\":\"en\","
          + "\"text\":\"Kazakhstan and Uzbekistan began a joint military exercise on Monday.\"}\n";

  @TempDir private Path folder;

  private Path ledger() throws IOException {
    Path input = Files.writeString(folder.resolve("in.jsonl"), ARTICLE);
    Path ledger = folder.resolve("kept.duckdb");
    assertThat(Ran.run("add", "-q", "-l", ledger, input).code()).isZero();
    return ledger;
  }

  @Test
  void aSecondProgramIsToldWhoHasTheLedger() throws Exception {
    Path ledger = ledger();
    try (Ledger open = Ledger.open(ledger)) {
      assertThat(open.known()).isNotNull();
      Process child =
          new ProcessBuilder(
                  Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                  "--enable-native-access=ALL-UNNAMED",
                  "-cp",
                  System.getProperty("java.class.path"),
                  "entente.Main",
                  "remove",
                  "-l",
                  ledger.toString(),
                  "abcdef")
              .redirectErrorStream(true)
              .start();
      String said;
      try (InputStream in = child.getInputStream()) {
        said = new String(in.readAllBytes(), StandardCharsets.UTF_8);
      }
      assertThat(child.waitFor()).isNotZero();
      assertThat(said)
          .contains("is in use by another program (process " + ProcessHandle.current().pid() + ")")
          .doesNotContain("Exception");
    }
  }

  @Test
  void aReadOnlyFolderIsNamed() throws IOException {
    Path ledger = ledger();
    Path closed = Files.createDirectory(folder.resolve("closed"));
    assertThat(closed.toFile().setWritable(false)).isTrue();
    assumeThat(Files.isWritable(closed)).as("root may write everywhere").isFalse();
    Ran ran = Ran.run("add", "-l", closed.resolve("new.duckdb"), folder.resolve("in.jsonl"));
    assertThat(ran.code()).isNotZero();
    assertThat(ran.err()).contains("cannot be written").doesNotContain("Exception");
    assertThat(Ran.run("check", "-l", ledger).code()).isZero();
  }

  @Test
  void aFileThatIsNoLedgerIsLeftAlone() throws IOException {
    Path other = Files.writeString(folder.resolve("notes.duckdb"), "just some notes, ".repeat(999));
    Path input = Files.writeString(folder.resolve("in.jsonl"), ARTICLE);
    Ran ran = Ran.run("add", "-l", other, input);
    assertThat(ran.code()).isNotZero();
    assertThat(ran.err()).contains("is no ledger; give another file with --ledger.");
    assertThat(Files.readString(other)).startsWith("just some notes");
  }

  @Test
  void aDamagedLedgerIsCalledDamagedAndNotWrittenTo() throws IOException {
    Path ledger = ledger();
    byte[] bytes = Files.readAllBytes(ledger);
    for (int i = 12_288; i < bytes.length; i += 7) {
      bytes[i] ^= 0x5a;
    }
    Files.write(ledger, bytes);
    Ran ran = Ran.run("check", "-l", ledger);
    assertThat(ran.code()).isNotZero();
    assertThat(ran.out() + ran.err()).doesNotContain("Exception");
  }

  @Test
  void aLedgerOfANewerProgramIsRefused() throws Exception {
    Path ledger = ledger();
    sql(ledger, "INSERT INTO schema_version VALUES (99, 'x')");
    Ran ran = Ran.run("events", "-l", ledger);
    assertThat(ran.code()).isNotZero();
    assertThat(ran.err()).contains("was written by a newer Entente").contains("version 99");
  }

  @Test
  void aLedgerOfAnOlderProgramIsBroughtUpAndKeepsWhatItHas() throws Exception {
    Path old = folder.resolve("old.duckdb");
    try (InputStream first = Ledger.class.getResourceAsStream("/entente/ledger/001.sql")) {
      assertThat(first).isNotNull();
      String tables = new String(first.readAllBytes(), StandardCharsets.UTF_8);
      sql(
          old,
          "CREATE TABLE schema_version (version INTEGER NOT NULL, hash VARCHAR NOT NULL)",
          tables,
          "INSERT INTO schema_version VALUES (1, '" + Digest.of(tables) + "')",
          "INSERT INTO article (id, name, form, text, title) VALUES"
              + " ('aaaaaaaaaaaa', 'old', 'text', 'Old words.', 'Old title')");
    }
    Ran before = Ran.run("articles", "-f", "csv", "-l", old);
    assertThat(before.err()).isEmpty();
    assertThat(before.out()).contains("Old title");
    Path input = Files.writeString(folder.resolve("in.jsonl"), ARTICLE);
    assertThat(Ran.run("add", "-q", "-l", old, input).code()).isZero();
    assertThat(Ran.run("sql", "-f", "csv", "-l", old, "SELECT count(*) FROM articles").out())
        .endsWith("2\n");
    assertThat(Ran.run("sql", "-l", old, "SELECT * FROM links").code()).isZero();
  }

  @Test
  void anotherProgramsDatabaseIsNoLedgerAndIsLeftAsItIs() throws Exception {
    Path input = Files.writeString(folder.resolve("in.jsonl"), ARTICLE);
    List<String> theirs =
        List.of(
            "CREATE TABLE weather (day DATE)",
            "CREATE TABLE schema_version (installed_rank INTEGER)",
            "CREATE VIEW one AS SELECT 1 AS n",
            "CREATE SEQUENCE numbers",
            "CREATE MACRO twice(n) AS 2 * n");
    for (int i = 0; i < theirs.size(); i++) {
      Path foreign = folder.resolve("foreign" + i + ".duckdb");
      sql(foreign, theirs.get(i));
      byte[] before = Files.readAllBytes(foreign);
      for (Ran ran :
          List.of(
              Ran.run("events", "-l", foreign),
              Ran.run("check", "-l", foreign),
              Ran.run("add", "-q", "-l", foreign, input))) {
        assertThat(ran.code()).isEqualTo(2);
        assertThat(ran.err())
            .isEqualTo("entente: " + foreign + " is no ledger; give another file with --ledger.\n");
      }
      assertThat(Files.readAllBytes(foreign)).as(theirs.get(i)).isEqualTo(before);
    }
  }

  @Test
  void anEmptyDatabaseIsMadeALedgerByAddingOnly() throws Exception {
    Path empty = folder.resolve("empty.duckdb");
    sql(empty, "SELECT 1");
    assertThat(Ran.run("events", "-l", empty).err()).contains("is no ledger");
    Path input = Files.writeString(folder.resolve("in.jsonl"), ARTICLE);
    assertThat(Ran.run("add", "-q", "-l", empty, input).code()).isZero();
    assertThat(Ran.run("events", "-l", empty).code()).isZero();
  }

  @Test
  void aLedgerWhoseTablesAreOfAnotherTextIsNotWrittenTo() throws Exception {
    Path ledger = ledger();
    sql(ledger, "UPDATE schema_version SET hash = 'other' WHERE version = 2");
    for (Ran ran :
        List.of(
            Ran.run("add", "-l", ledger, folder.resolve("in.jsonl")),
            Ran.run("check", "-l", ledger))) {
      assertThat(ran.code()).isEqualTo(2);
      assertThat(ran.err())
          .contains("was written by another build of Entente (step 2 of its tables");
    }
    assertThat(Ran.run("events", "-l", ledger).code()).isZero();
  }

  @Test
  void aLedgerThatIsNotThereIsNotMadeByAsking() {
    Path nowhere = folder.resolve("nowhere.duckdb");
    Ran ran = Ran.run("events", "-l", nowhere);
    assertThat(ran.code()).isNotZero();
    assertThat(ran.err()).contains("there is no ledger").contains("entente add");
    assertThat(nowhere).doesNotExist();
  }

  @Test
  void aFailedExportLeavesTheOlderFile() throws IOException {
    Path ledger = ledger();
    Path older = Files.writeString(folder.resolve("out.gexf"), "older");
    Ran ran = Ran.run("export", "-f", "gexf", "-l", folder.resolve("nowhere.duckdb"), "-o", older);
    assertThat(ran.code()).isNotZero();
    assertThat(older).hasContent("older");
    assertThat(Ran.run("export", "-f", "gexf", "-l", ledger, "-o", older).code()).isZero();
    assertThat(Files.readString(older)).startsWith("<?xml");
  }

  private static void sql(Path file, String... commands) throws SQLException {
    try (Connection connection = DriverManager.getConnection("jdbc:duckdb:" + file);
        Statement statement = connection.createStatement()) {
      for (String command : commands) {
        statement.execute(command);
      }
    }
  }
}
