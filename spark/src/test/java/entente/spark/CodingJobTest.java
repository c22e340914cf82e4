package entente.spark;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.apache.spark.sql.SparkSession;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CodingJobTest {
  @TempDir private static Path folder;

  private static SparkSession session;
  private static Path lines;
  private static Path archive;
  private static Path coded;
  private static Manifest manifest;

  @BeforeAll
  static void codeThemOnce() throws IOException {
    List<String> all = VariedCopies.of(Sources.examples(), 75, 8);
    List<String> some = new ArrayList<>(all.subList(0, 55));
    some.add(40, "{\"text\": ");
    some.add(20, "{\"id\": \"empty\", \"text\": \" \"}");
    lines = Sources.lines(folder.resolve("lines.jsonl"), some);
    archive = Sources.archive(folder.resolve("pages.warc.gz"), all.subList(45, 75));
    coded = folder.resolve("coded");
    session = Sessions.local();
    manifest = Sessions.run(session, coded, lines, archive);
  }

  @AfterAll
  static void close() throws IOException {
    session.close();
  }

  @Test
  void statementsAndEventsAreThoseOfThePlainProgram() throws SQLException {
    Path ledger = folder.resolve("plain.duckdb");
    Entente plain = Entente.run("add", "--ledger", ledger, lines, archive);
    assertThat(plain.code()).isEqualTo(1);
    Compared.sameAsLedger(coded, ledger);
    Path taken = folder.resolve("taken.duckdb");
    assertThat(Entente.run("add", "--ledger", taken, coded).code()).isZero();
    Compared.sameLedgers(ledger, taken);
    // What is measured on them is the same to the last digit.
    assertThat(aligned(taken)).isEqualTo(aligned(ledger)).contains("RUS");
    assertThat(manifest.count("units")).isGreaterThan(5);
    assertThat(manifest.count("texts")).isLessThan(manifest.count("articles"));
  }

  private static String aligned(Path ledger) {
    return Entente.run("align", "--all", "--by", "month", "--format", "csv", "--ledger", ledger)
        .out();
  }

  @Test
  void aSecondRunCodesNothingAndWritesTheSame() throws IOException, SQLException {
    Path again = copy("again");
    Manifest second = Sessions.run(session, again, lines, archive);
    assertThat(second.count("coded_now")).isZero();
    assertThat(second.count("units_of_earlier_runs")).isEqualTo(second.count("units"));
    Compared.sameFolders(coded, again);
  }

  @Test
  void anInputThatHasChangedReplacesItsArticlesAndOthersStay() throws IOException, SQLException {
    Path output = folder.resolve("changing");
    Path input = Files.copy(lines, folder.resolve("changing.jsonl"));
    Sessions.run(session, output, input);
    List<String> fewer = Files.readAllLines(lines).subList(5, 30);
    Files.write(input, fewer);
    Files.setLastModifiedTime(input, FileTime.fromMillis(1_700_000_000_000L));
    Sessions.run(session, output, input);
    Sessions.run(session, output, archive);
    Path fresh = folder.resolve("fresh");
    Sessions.run(session, fresh, input, archive);
    Compared.sameFolders(fresh, output);
  }

  @Test
  void whatCannotBeCodedIsToldWithItsPlaceAndReason() throws SQLException {
    List<String> refused =
        Compared.asked(
            "SELECT place || ': ' || reason FROM " + Compared.refused(coded) + " ORDER BY number");
    assertThat(refused).hasSize(Math.toIntExact(manifest.count("refused"))).isNotEmpty();
    assertThat(refused).allMatch(each -> each.matches(".*lines\\.jsonl:\\d+: is .*"));
    // The numbers of lines are those of the whole file, though it was coded in pieces.
    Entente plain = Entente.run("read", "--quiet", "--format", "csv", lines);
    refused.forEach(each ->
        assertThat(plain.err()).contains(each.replaceFirst(".*lines\\.jsonl(:\\d+): .*", "$1")));
  }

  @Test
  void articlesMayComeInParquetToo() throws IOException, SQLException {
    Path parquet = folder.resolve("parquet");
    List<String> some =
        Files.readAllLines(lines).stream().filter(line -> line.contains("url")).toList();
    Path input = Sources.lines(folder.resolve("some.jsonl"), some);
    session.read().json(input.toString()).coalesce(1).write().parquet(parquet.toString());
    Path fromLines = folder.resolve("from-lines");
    Path fromParquet = folder.resolve("from-parquet");
    Sessions.run(session, fromLines, input);
    Sessions.run(session, fromParquet, parquet);
    String columns = "SELECT id || outlet || published || address || name || coded FROM ";
    List<String> expected =
        Compared.asked(columns + Compared.byDay(fromLines, "articles") + " ORDER BY 1");
    assertThat(Compared.asked(columns + Compared.byDay(fromParquet, "articles") + " ORDER BY 1"))
        .isEqualTo(expected)
        .hasSize(some.size());
  }

  @Test
  void aFolderThatIsNotWholeIsNotTaken() throws IOException {
    Path broken = copy("broken");
    Files.delete(broken.resolve("manifest.json"));
    Entente taken = Entente.run("add", "--ledger", folder.resolve("no.duckdb"), broken);
    assertThat(taken.code()).isEqualTo(2);
    assertThat(taken.err())
        .contains("has no manifest.json", "run it again")
        .doesNotContain("\tat ");
  }

  @Test
  void aDamagedFileOfTheFolderIsToldInOneSentence() throws IOException {
    Path broken = copy("damaged");
    try (Stream<Path> files = Files.walk(broken.resolve("articles"))) {
      Path first =
          files.filter(file -> file.toString().endsWith(".parquet")).findFirst().orElseThrow();
      Files.write(first, new byte[] {1, 2, 3});
    }
    Entente taken = Entente.run("add", "--ledger", folder.resolve("none.duckdb"), broken);
    assertThat(taken.code()).isEqualTo(2);
    assertThat(taken.err()).contains("cannot be read").doesNotContain("\tat ");
  }

  @Test
  void nothingAtAPlaceIsToldInOneSentence() {
    assertThatThrownBy(() -> Sessions.run(session, folder.resolve("x"), folder.resolve("nowhere")))
        .isInstanceOf(JobException.class)
        .hasMessageContaining("nowhere does not exist");
  }

  @Test
  void aTaskThatFailsLeavesNothingThatCounts() throws IOException {
    Path output = folder.resolve("failing");
    Files.createDirectories(output.resolve("units"));
    try (UnitFile file =
        UnitFile.create(output.toString(), "one", session.sparkContext().hadoopConfiguration())) {
      file.add(new Refused("input", 0, "place", "reason"));
    }
    try (Stream<Path> left = Files.list(output.resolve("units"))) {
      assertThat(left.filter(file -> !file.getFileName().toString().startsWith("."))).isEmpty();
    }
  }

  private static Path copy(String name) throws IOException {
    Path to = folder.resolve(name);
    List<Path> all = new ArrayList<>();
    try (Stream<Path> files = Files.walk(coded)) {
      files.forEach(all::add);
    }
    for (Path file : all) {
      Files.copy(file, to.resolve(coded.relativize(file).toString()));
    }
    return to;
  }
}
