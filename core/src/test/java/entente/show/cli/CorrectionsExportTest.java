package entente.show.cli;

import static org.assertj.core.api.Assertions.assertThat;

import entente.event.Kind;
import entente.event.Statement;
import entente.keep.correct.Correction;
import entente.keep.correct.Part;
import entente.keep.store.KeptArticle;
import entente.keep.store.Ledger;
import entente.keep.store.LedgerQueries;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Corrections of a ledger are what {@code entente learn} learns from. */
class CorrectionsExportTest {
  private static final String TEXT =
      "Latvia condemned Russia on Monday. Norway sent troops to Lithuania on Tuesday.\n";

  @TempDir private Path folder;
  private Path ledger = Path.of("");

  @BeforeEach
  void add() throws IOException {
    ledger = folder.resolve("own.duckdb");
    Ran added = Ran.run("add", "-l", ledger, Files.writeString(folder.resolve("news.txt"), TEXT));
    assertThat(added.code()).as(added.err()).isZero();
  }

  private KeptArticle article() {
    try (LedgerQueries queries = LedgerQueries.open(ledger)) {
      String id = String.valueOf(queries.table("SELECT id FROM articles", List.of()).rows().getFirst().getFirst());
      return queries.kept(id).orElseThrow();
    }
  }

  private void correct(Statement statement, Part part, Correction.Right right) {
    try (Ledger open = Ledger.open(ledger)) {
      open.keep(
          Correction.of(
              statement,
              TEXT,
              "the sentence",
              part,
              right,
              new Correction.Remark("", "Ann", Instant.parse("2026-03-04T05:06:07Z"))));
    }
  }

  private Ran exported() {
    return Ran.run("export", "-l", ledger, "-f", "corrections", "-o", folder.resolve("out"));
  }

  @Test
  void theyAreLearntFrom() throws IOException {
    Statement condemned = article().statements().getFirst();
    assertThat(condemned.type()).isEqualTo("ACCUSE");
    correct(condemned, Part.TYPE, Correction.Right.type("THREATEN", Kind.EVENT));
    Ran export = exported();
    assertThat(export.code()).as(export.err()).isZero();
    Path corrections = folder.resolve("out/corrections.jsonl");
    Path articles = folder.resolve("out/articles.jsonl");
    assertThat(export.err()).contains("entente learn " + corrections + " " + articles);
    assertThat(Files.readString(corrections))
        .contains("\"type\":\"THREATEN\"")
        .doesNotContain("ACCUSE");
    assertThat(Files.readAllLines(corrections)).hasSameSizeAs(article().statements());
    Ran learnt = Ran.run("learn", "-q", corrections, articles);
    assertThat(learnt.code()).as(learnt.err()).isZero();
    assertThat(learnt.err()).isEmpty();
    assertThat(learnt.out())
        .startsWith("1 document · " + article().statements().size() + " gold statements")
        .containsPattern("condemn\\*? +verb +THREATEN");
  }

  @Test
  void theyStayWhenTheirArticleGoesAndAreExportedWhenItIsThereAgain() throws IOException {
    Statement condemned = article().statements().getFirst();
    correct(condemned, Part.STATEMENT, Correction.Right.of(""));
    String before = String.join("\n", export());
    String id = article().article().id();
    assertThat(Ran.run("remove", "-l", ledger, id).code()).isZero();
    Ran without = exported();
    assertThat(without.err()).contains("1 correction left out");
    assertThat(Files.readString(folder.resolve("out/corrections.jsonl"))).isEmpty();
    assertThat(Ran.run("check", "-l", ledger).code()).isZero();
    assertThat(Ran.run("add", "-l", ledger, folder.resolve("news.txt")).code()).isZero();
    assertThat(String.join("\n", export())).isEqualTo(before).doesNotContain("ACCUSE");
  }

  private List<String> export() throws IOException {
    assertThat(exported().code()).isZero();
    return Files.readAllLines(folder.resolve("out/corrections.jsonl"));
  }

  @Test
  void wrongUseIsToldInASentence() {
    assertThat(Ran.run("export", "-l", ledger, "-f", "corrections").err())
        .contains("wants -o FOLDER");
    assertThat(
            Ran.run("export", "-l", ledger, "-f", "corrections", "-o", folder, "-a", "RUS").err())
        .contains("exported all together");
  }

  @Test
  void theLedgerHasAViewOfThem() {
    correct(article().statements().getFirst(), Part.SOURCE, Correction.Right.of("EST, LTU"));
    Ran asked =
        Ran.run(
            "sql",
            "-l",
            ledger,
            "-f",
            "csv",
            "SELECT part, was, should_be, corrector, counts FROM corrections");
    assertThat(asked.out()).contains("source,LVA,\"EST,LTU\",Ann,true");
  }
}
