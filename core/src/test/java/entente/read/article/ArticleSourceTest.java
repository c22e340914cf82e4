package entente.read.article;

import static entente.read.article.Inputs.ENGLISH;
import static entente.read.article.Inputs.notes;
import static entente.read.article.Inputs.read;
import static entente.read.article.Inputs.readStream;
import static entente.read.article.Inputs.refused;
import static entente.read.article.Inputs.taken;
import static entente.read.article.Inputs.write;
import static org.assertj.core.api.Assertions.assertThat;

import entente.event.Article;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Iterator;
import java.util.List;
import java.util.Random;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class ArticleSourceTest {
  @TempDir private Path folder;

  @Test
  void readsPlainTextVerbatimUnderTheNameOfItsFile() throws IOException {
    String text = "A title\r\n\r\n" + ENGLISH + "  \n\n14 August 2022\n";
    Article article = taken(read(write(folder, "talks.2022.txt", text))).getFirst();
    assertThat(article.id()).isEqualTo("talks.2022");
    assertThat(article.text()).isEqualTo(text);
    assertThat(article.published()).contains(LocalDate.of(2022, 8, 14));
  }

  @Test
  void readsAFolderByNameAndPassesOverHiddenFiles() throws IOException {
    Files.createDirectories(folder.resolve("b/inner"));
    write(folder, "c.txt", ENGLISH);
    write(folder, "a.txt", ENGLISH);
    write(folder, ".hidden.txt", ENGLISH);
    write(folder, "b/inner/a.txt", ENGLISH);
    write(folder, "b/z.md", ENGLISH);
    assertThat(taken(read(folder)).stream().map(Article::id)).containsExactly("a", "a-2", "z", "c");
  }

  @Test
  void givesEveryArticleAnIdOfItsOwn() {
    String lines =
        """
        {"id": "x", "text": "One."}
        {"id": "x", "text": "Two."}
        {"id": "x-2", "text": "Three."}
        {"id": "x", "text": "Four."}
        """;
    assertThat(taken(readStream(lines)).stream().map(Article::id))
        .containsExactly("x", "x-2", "x-2-2", "x-3");
  }

  @Test
  void staysAtItsEndHoweverOftenItIsAsked() throws IOException {
    Path file = write(folder, "a.jsonl", "{\"text\": \"" + ENGLISH + "\"}\n");
    try (Stream<Intake> intakes = ArticleSource.open(file)) {
      Iterator<Intake> iterator = intakes.iterator();
      iterator.next();
      assertThat(iterator.hasNext()).isFalse();
      assertThat(iterator.hasNext()).isFalse();
    }
  }

  @Test
  void readsStandardInputByWhatItLooksLike() {
    assertThat(taken(readStream(ENGLISH)).getFirst().text()).isEqualTo(ENGLISH);
    assertThat(taken(readStream("<!DOCTYPE html><p>" + ENGLISH + "</p>")).getFirst().text())
        .isEqualTo(ENGLISH);
    assertThat(taken(readStream("[{\"text\": \"" + ENGLISH + "\"}]")).getFirst().text())
        .isEqualTo(ENGLISH);
    assertThat(taken(readStream("{\n \"text\": \"" + ENGLISH + "\"}")).getFirst().text())
        .isEqualTo(ENGLISH);
    assertThat(taken(readStream("[Updated] " + ENGLISH)).getFirst().text())
        .isEqualTo("[Updated] " + ENGLISH);
    assertThat(taken(readStream("<rss><item><title>Talks</title></item></rss>")).getFirst().text())
        .isEqualTo("Talks");
  }

  @Test
  void saysWhatIsMissingOrEmpty() throws IOException {
    assertThat(refused(read(folder.resolve("none.txt"))).getFirst().reason())
        .startsWith("does not exist");
    assertThat(refused(read(folder)).getFirst().reason()).isEqualTo("is a folder without files");
    for (String ending : List.of("txt", "html", "json", "jsonl", "rss", "")) {
      Path file = write(folder, "blank." + ending, " \n\u00A0\n");
      assertThat(refused(read(file))).as(ending).hasSize(1);
      Files.delete(file);
    }
    assertThat(refused(read(write(folder, "blank.txt", "\n"))))
        .singleElement()
        .isEqualTo(new Intake.Refused(folder.resolve("blank.txt").toString(), "is empty"));
  }

  @ParameterizedTest
  @CsvSource({
    "%PDF-1.7, looks like a PDF",
    "'PK\u0003\u0004', looks like a ZIP",
    "GIF89a, looks like a GIF",
    "{\\rtf1, looks like an RTF",
    "text\u0000more, holds NUL bytes"
  })
  void refusesWhatIsNoText(String content, String reason) throws IOException {
    assertThat(refused(read(write(folder, "a.txt", content))))
        .singleElement()
        .extracting(Intake.Refused::reason)
        .asString()
        .startsWith(reason);
  }

  @ParameterizedTest
  @CsvSource({"UTF-16LE", "UTF-16BE", "UTF-8"})
  void readsTextWithAByteOrderMark(String charset) throws IOException {
    byte[] bytes = ("\uFEFF" + ENGLISH + " – Қ").getBytes(Charset.forName(charset));
    Path file = Files.write(folder.resolve("marked.txt"), bytes);
    assertThat(taken(read(file)).getFirst().text()).isEqualTo(ENGLISH + " – Қ");
  }

  @Test
  void guessesAnOldEncodingAndSaysSo() throws IOException {
    byte[] bytes = ("“" + ENGLISH + "” said café owners").getBytes(Charset.forName("windows-1252"));
    List<Intake> intakes = read(Files.write(folder.resolve("old.txt"), bytes));
    assertThat(taken(intakes).getFirst().text()).startsWith("“The foreign").endsWith("café owners");
    assertThat(notes(intakes)).containsExactly("is not UTF-8; read as windows-1252 by a guess");
    byte[] russian = "Министры встретились в Ереване".getBytes(Charset.forName("windows-1251"));
    assertThat(refused(read(Files.write(folder.resolve("ru.txt"), russian))).getFirst().reason())
        .isEqualTo("is not English (looks Russian)");
  }

  @Test
  void readsTextCutInsideACharacter() throws IOException {
    byte[] bytes = (ENGLISH + "Қ").getBytes(StandardCharsets.UTF_8);
    Path file =
        Files.write(folder.resolve("cut.txt"), java.util.Arrays.copyOf(bytes, bytes.length - 1));
    assertThat(taken(read(file)).getFirst().text()).isEqualTo(ENGLISH);
    assertThat(notes(read(file))).containsExactly("ends inside a character; it may be cut off");
  }

  @Test
  void refusesTextThatIsTooLong() throws IOException {
    String text = ENGLISH.repeat(2_000_000 / ENGLISH.length() + 1);
    assertThat(refused(read(write(folder, "long.txt", text))).getFirst().reason())
        .isEqualTo("is longer than 2000000 chars; split it");
  }

  @Test
  void isReadNoFurtherThanItIsAskedFor() {
    InputStream endless =
        new InputStream() {
          private final byte[] line =
              "{\"text\": \"One of many.\"}\n".getBytes(StandardCharsets.UTF_8);
          private int at;

          @Override
          public int read() {
            return line[at++ % line.length];
          }

          @Override
          public int read(byte[] into, int from, int length) {
            for (int i = from; i < from + length; i++) {
              into[i] = (byte) read();
            }
            return length;
          }
        };
    try (Stream<Intake> intakes = ArticleSource.open(List.of("-"), endless)) {
      assertThat(taken(intakes.limit(1000).toList())).hasSize(1000);
    }
  }

  @Test
  void closesAFileOnceItIsRead() throws IOException {
    Path file = write(folder, "a.jsonl", "{\"text\": \"One.\"}\n{\"text\": \"Two.\"}\n");
    try (Stream<Intake> intakes = ArticleSource.open(file)) {
      assertThat(intakes.findFirst()).isPresent();
    }
    assertThat(Files.deleteIfExists(file)).isTrue();
  }

  static LongStream seeds() {
    return new Random(2022_02_24).longs(400);
  }

  @ParameterizedTest(name = "seed {0}")
  @Timeout(60)
  @MethodSource("seeds")
  void turnsAnyBytesIntoArticlesOrReasons(long seed) throws IOException {
    String[] endings = {"txt", "html", "json", "jsonl", "rss", "xml", "bin"};
    String[] pieces = {
      "<html>",
      "<p>",
      "</p>",
      "<div class=share>",
      "<item>",
      "</item>",
      "<rss>",
      "<![CDATA[",
      "]]>",
      "&nbsp;",
      "&#0;",
      "<!DOCTYPE a [<!ENTITY b \"c\">]>",
      "&b;",
      "{\"text\":",
      "\"a\"",
      "}",
      "[",
      "]",
      ",",
      "\n",
      "\r\n",
      "<table>",
      "<a href=x>",
      "<script>",
      "</script>",
      "\u0000",
      "Қазақ",
      "14 August 2022",
      "<time datetime=\"2022-99-99\">",
      "<br>",
      "the words of it. ",
      "\\ud83c"
    };
    Random random = new Random(seed);
    StringBuilder text = new StringBuilder();
    for (int i = random.nextInt(40); i >= 0; i--) {
      text.append(pieces[random.nextInt(pieces.length)]);
    }
    byte[] bytes = text.toString().getBytes(StandardCharsets.UTF_8);
    for (int i = random.nextInt(4); i > 0 && random.nextBoolean(); i--) {
      bytes[random.nextInt(bytes.length)] = (byte) random.nextInt(256);
    }
    String name = "any." + endings[random.nextInt(endings.length)];
    Path file = Files.write(folder.resolve(name), bytes);
    assertThat(read(file)).isNotEmpty();
    try (Stream<Intake> intakes =
        ArticleSource.open(List.of("-"), new ByteArrayInputStream(bytes))) {
      assertThat(intakes.toList()).isNotEmpty();
    }
  }
}
