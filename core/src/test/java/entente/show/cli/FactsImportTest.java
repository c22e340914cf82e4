package entente.show.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.zip.GZIPOutputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Pages that came coded in facts, as people hand them on. */
class FactsImportTest {
  private static final Charset UTF_8 = StandardCharsets.UTF_8;

  private static final String PAGES =
      """
      {"url":"https://a.example/1","outlet":"A","published":"2022-09-01","summary":"A drill of three states began.","event":"drill","facts":{"event":"drill","host":"TJK","start":"2022-08-30"}}
      {"url":"https://b.example/1","outlet":"B","published":"2022-09-02","summary":"The drill of three states goes on.","facts":{"event":"drill","host":"KGZ","start":"2022-08-30"}}
      """;

  @TempDir private Path folder;
  private Path ledger;

  @BeforeEach
  void nameLedger() {
    ledger = folder.resolve("facts.duckdb");
  }

  @Test
  void areKnownByTheirFactsEvenIfALineHasAnEvent() throws IOException {
    Ran ran = Ran.run("import", "-l", ledger, write("pages.jsonl", PAGES.getBytes(UTF_8)));
    assertThat(ran.err()).endsWith("2 pages imported, 0 there already, 0 lines not read.\n");
    assertThat(ran.code()).isZero();
  }

  @Test
  void areReadFromGzAndZip() throws IOException {
    ByteArrayOutputStream packed = new ByteArrayOutputStream();
    try (OutputStream gz = new GZIPOutputStream(packed)) {
      gz.write(PAGES.getBytes(UTF_8));
    }
    Path gz = write("pages.jsonl.gz", packed.toByteArray());
    assertThat(Ran.run("import", "-l", ledger, gz).err()).contains("2 pages imported");
    Path zip = folder.resolve("pages.zip");
    try (ZipOutputStream archive = new ZipOutputStream(Files.newOutputStream(zip))) {
      for (String line : PAGES.lines().toList()) {
        archive.putNextEntry(new ZipEntry(line.hashCode() + ".jsonl"));
        archive.write(line.getBytes(UTF_8));
        archive.closeEntry();
      }
    }
    assertThat(Ran.run("import", "-l", ledger, "-f", "facts", zip).err())
        .contains("0 pages imported, 2 there already");
    Path broken = write("cut.jsonl.gz", Arrays.copyOf(packed.toByteArray(), packed.size() - 12));
    Ran ran = Ran.run("import", "-l", ledger, "-f", "facts", broken);
    assertThat(ran.code()).isOne();
    assertThat(ran.err())
        .contains("pages imported, ")
        .contains("cannot read or write")
        .doesNotContain("inside the program");
  }

  @Test
  void aLineThatIsNoUtf8IsRefusedAndTheOthersAreTaken() throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    bytes.write(PAGES.lines().toList().getFirst().getBytes(UTF_8));
    bytes.write(
        "\n{\"facts\":{\"host\":\"M\u00fcnchen\"}}\n".getBytes(StandardCharsets.ISO_8859_1));
    bytes.write(PAGES.lines().toList().getLast().getBytes(UTF_8));
    Path file = write("pages.jsonl", bytes.toByteArray());
    Ran ran = Ran.run("import", "-l", ledger, file);
    assertThat(ran.code()).isOne();
    assertThat(ran.err())
        .contains("not imported: " + file + ":2: is no UTF-8.\n")
        .contains("2 pages imported, 0 there already, 1 line not read.");
  }

  /** It would stand in the way of every later page that is compared with it. */
  @Test
  void aLineWithADayThatIsNoneIsRefusedAndTheOthersAreTaken() throws IOException {
    String wrong = PAGES.lines().toList().getFirst().replace("/1", "/3");
    Path file =
        write(
            "pages.jsonl",
            (wrong.replace("2022-08-30", "2022-02-30") + "\n" + PAGES).getBytes(UTF_8));
    Ran ran = Ran.run("import", "-l", ledger, file);
    assertThat(ran.code()).isOne();
    assertThat(ran.err())
        .contains(file + ":1: has the day 2022-02-30, which is in no calendar.\n")
        .contains("2 pages imported, 0 there already, 1 line not read.");
    assertThat(Ran.run("check", "-l", ledger).code()).isZero();
  }

  private Path write(String name, byte[] bytes) throws IOException {
    return Files.write(folder.resolve(name), bytes);
  }
}
