package entente.read.article;

import static entente.read.article.Inputs.ENGLISH;
import static entente.read.article.Inputs.read;
import static entente.read.article.Inputs.refused;
import static entente.read.article.Inputs.taken;
import static org.assertj.core.api.Assertions.assertThat;

import entente.event.Article;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Stream;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.netpreserve.jwarc.WarcCompression;

class WarcTest {
  private static final String ADDRESS = "https://www.news.example/2024/05/03/ministers";

  @TempDir private Path folder;

  private static byte[] gzip(byte[] plain) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (OutputStream packed = new GZIPOutputStream(bytes)) {
      packed.write(plain);
    }
    return bytes.toByteArray();
  }

  private static byte[] threePages(WarcCompression compression) throws IOException {
    Archive archive = new Archive(compression);
    for (int i = 1; i <= 3; i++) {
      String address = "https://a.example/" + i;
      archive.asked(address).page(address, Archive.html("Talks " + i, i + ". " + ENGLISH));
    }
    return archive.bytes();
  }

  private static List<Intake> readBytes(String name, byte[] bytes) {
    try (Stream<Intake> intakes = ArticleSource.of(name, name, new ByteArrayInputStream(bytes))) {
      return intakes.toList();
    }
  }

  @ParameterizedTest
  @EnumSource(
      value = WarcCompression.class,
      names = {"NONE", "GZIP"})
  void readsPagesWithWhereTheyStoodWhetherPackedOrNot(WarcCompression compression)
      throws IOException {
    String ending = compression == WarcCompression.GZIP ? ".warc.gz" : ".warc";
    Path file = folder.resolve("news-20240503" + ending);
    byte[] archive =
        new Archive(compression)
            .asked(ADDRESS)
            .page(ADDRESS, Archive.html("Ministers meet", ENGLISH))
            .bytes();
    List<Intake> intakes = read(Files.write(file, archive));
    assertThat(refused(intakes)).isEmpty();
    Article article = taken(intakes).getFirst();
    assertThat(article.id()).isEqualTo("news-20240503-2");
    assertThat(article.text()).isEqualTo("Ministers meet\n\n" + ENGLISH);
    assertThat(article.address()).contains(ADDRESS);
    assertThat(article.outlet()).contains("news.example");
    assertThat(article.published()).contains(LocalDate.of(2024, 5, 3));
  }

  @Test
  void anArchiveIsKnownByItsFirstBytesWhateverItsName() throws IOException {
    assertThat(taken(readBytes("crawl", threePages(WarcCompression.GZIP)))).hasSize(3);
    assertThat(taken(readBytes("crawl", threePages(WarcCompression.NONE)))).hasSize(3);
  }

  @Test
  void tellsOfEachAnswerThatIsNoPage() throws IOException {
    byte[] picture = {(byte) 0x89, 'P', 'N', 'G'};
    byte[] none = new byte[0];
    String german =
        "Der Minister sagte am Montag, dass die Verhandlungen mit dem Nachbarland nicht auf dem"
            + " Weg sind, den sich die Regierung von ihnen für das Jahr erhofft hat.";
    byte[] archive =
        new Archive(WarcCompression.GZIP)
            .answered("https://a.example/1", 404, "text/html", none)
            .answered("https://a.example/2", 200, "image/png", picture)
            .page("https://a.example/3", Archive.html("Gespräche", german))
            .page("https://a.example/4", Archive.html("Talks", ENGLISH))
            .answered("https://a.example/5", 200, "text/html", none)
            .bytes();
    List<Intake> intakes = readBytes("x.warc.gz", archive);
    assertThat(taken(intakes)).hasSize(1);
    assertThat(refused(intakes))
        .containsExactly(
            new Intake.Refused("x.warc.gz, record 1", "is no page but an answer with status 404"),
            new Intake.Refused("x.warc.gz, record 2", "is no page (image/png)"),
            new Intake.Refused("x.warc.gz, record 3", "is not English (looks German)"),
            new Intake.Refused("x.warc.gz, record 5", "is empty"));
  }

  @Test
  void unpacksWhatTheServerPackedAndTakesItsWordForTheEncoding() throws IOException {
    String html = Archive.html("Café talks", ENGLISH.replace("Armenia", "Armenia’s café"));
    byte[] archive =
        new Archive(WarcCompression.GZIP)
            .answered(
                "https://a.example/1",
                200,
                "text/html",
                gzip(html.getBytes(StandardCharsets.UTF_8)),
                Map.of("Content-Encoding", "gzip"))
            .answered(
                "https://a.example/2",
                200,
                "text/html; charset=windows-1252",
                html.getBytes(Charset.forName("windows-1252")))
            .bytes();
    List<Intake> intakes = readBytes("x.warc.gz", archive);
    assertThat(intakes).hasSize(2).allMatch(Intake.Taken.class::isInstance);
    assertThat(taken(intakes)).allMatch(each -> each.text().contains("Armenia’s café"));
  }

  @Test
  void readsThePlainTextsOfAnArchiveThatWasConverted() throws IOException {
    byte[] archive = new Archive(WarcCompression.GZIP).converted(ADDRESS, ENGLISH).bytes();
    Article article = taken(readBytes("x.warc.wet.gz", archive)).getFirst();
    assertThat(article.text()).isEqualTo(ENGLISH);
    assertThat(article.outlet()).contains("news.example");
  }

  @Test
  @Timeout(60)
  void whateverIsCutOffThePagesBeforeTheCutAreReadAndTheDamageIsTold() throws IOException {
    for (WarcCompression compression : List.of(WarcCompression.GZIP, WarcCompression.NONE)) {
      byte[] whole = threePages(compression);
      int silent = 0;
      for (int i = 1; i < 250; i++) {
        int cut = (int) ((long) whole.length * i / 250);
        List<Intake> intakes = readBytes("x.warc", Arrays.copyOf(whole, cut));
        List<Article> pages = taken(intakes);
        assertThat(pages.size()).isLessThanOrEqualTo(3);
        for (int page = 0; page < pages.size() - 1; page++) {
          assertThat(pages.get(page).text()).endsWith(page + 1 + ". " + ENGLISH);
        }
        silent += refused(intakes).isEmpty() ? 1 : 0;
      }
      // Only a cut between two of the six records leaves a whole archive.
      assertThat(silent).isLessThan(6);
    }
  }

  @Test
  @Timeout(60)
  void noFlippedByteBreaksTheReading() throws IOException {
    Random random = new Random(20241127);
    for (WarcCompression compression : List.of(WarcCompression.GZIP, WarcCompression.NONE)) {
      byte[] whole = threePages(compression);
      for (int i = 0; i < 500; i++) {
        byte[] flipped = whole.clone();
        flipped[random.nextInt(flipped.length)] ^= (byte) (1 << random.nextInt(8));
        assertThat(readBytes("x.warc", flipped)).isNotEmpty();
      }
    }
  }

  @Test
  @Timeout(20)
  void aPageThatUnpacksToMoreThanAPageMayHoldIsRefusedWithoutBeingHeld() throws IOException {
    byte[] bomb = gzip(new byte[200 << 20]);
    byte[] archive =
        new Archive(WarcCompression.GZIP)
            .answered(
                "https://a.example/1", 200, "text/html", bomb, Map.of("Content-Encoding", "gzip"))
            .page("https://a.example/2", Archive.html("Talks", ENGLISH))
            .bytes();
    List<Intake> intakes = readBytes("x.warc.gz", archive);
    assertThat(refused(intakes))
        .containsExactly(new Intake.Refused("x.warc.gz, record 1", "is longer than 8 MB"));
    assertThat(taken(intakes)).hasSize(1);
  }

  @Test
  void idsAreUniqueInARunWhateverOtherFilesCallTheirArticles() throws IOException {
    Files.createDirectory(folder.resolve("a"));
    Files.createDirectory(folder.resolve("b"));
    byte[] archive = threePages(WarcCompression.GZIP);
    Path one = Files.write(folder.resolve("a/crawl.warc.gz"), archive);
    Path other = Files.write(folder.resolve("b/crawl.warc.gz"), archive);
    Path lines =
        Inputs.write(folder, "l.jsonl", "{\"id\": \"crawl-4\", \"text\": \"" + ENGLISH + "\"}\n");
    for (List<Path> order : List.of(List.of(one, other, lines), List.of(lines, one, other))) {
      try (Stream<Intake> intakes =
          ArticleSource.open(
              order.stream().map(Path::toString).toList(), InputStream.nullInputStream())) {
        assertThat(taken(intakes.toList()))
            .extracting(Article::id)
            .hasSize(7)
            .doesNotHaveDuplicates();
      }
    }
  }

  @Test
  void otherFilesMayBePackedToo() throws IOException {
    byte[] lines = ("{\"text\": \"" + ENGLISH + "\"}\n").getBytes(StandardCharsets.UTF_8);
    assertThat(taken(readBytes("news.jsonl.gz", gzip(lines))).getFirst().id()).isEqualTo("news-1");
    assertThat(taken(readBytes("one.txt.gz", gzip(ENGLISH.getBytes(StandardCharsets.UTF_8)))))
        .hasSize(1);
    assertThat(refused(readBytes("twice.gz", gzip(gzip(lines)))).getFirst().reason())
        .isEqualTo("looks like a gzip file; unpack it first");
    byte[] cut = Arrays.copyOf(gzip(lines), 60);
    assertThat(refused(readBytes("cut.jsonl.gz", cut))).isNotEmpty();
  }
}
