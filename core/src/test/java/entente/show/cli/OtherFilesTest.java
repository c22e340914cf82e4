package entente.show.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is no ledger is refused as one, and stays as it is. */
class OtherFilesTest {
  private static final String LINE = "{\"text\":\"Norway sent two frigates to Iceland.\"}\n";

  @TempDir private Path folder;

  @Test
  void aFileOfJsonIsNoLedger() throws IOException {
    Path file = Files.writeString(folder.resolve("news.jsonl"), LINE);
    Ran added = Ran.run("add", "-l", file, file);
    assertThat(added.code()).isEqualTo(2);
    assertThat(added.err()).contains("news.jsonl is no ledger");
    assertThat(Ran.run("events", "-l", file).err()).contains("is no ledger");
    assertThat(file).hasContent(LINE);
  }

  @Test
  void aFolderIsNoLedger() {
    assertThat(Ran.run("events", "-l", folder).err()).contains("is no ledger");
  }

  @Test
  void parquetIsWrittenWhereALinkLeads() throws IOException {
    Path input = Files.writeString(folder.resolve("news.jsonl"), LINE);
    Path ledger = folder.resolve("ledger.duckdb");
    assertThat(Ran.run("add", "-q", "-l", ledger, input).code()).isZero();
    Path target = Files.createFile(folder.resolve("target.parquet"));
    Path link = Files.createSymbolicLink(folder.resolve("link.parquet"), target);
    assertThat(Ran.run("events", "-l", ledger, "-f", "parquet", "-o", link).code()).isZero();
    assertThat(link).isSymbolicLink();
    assertThat(Files.size(target)).isPositive();
  }
}
