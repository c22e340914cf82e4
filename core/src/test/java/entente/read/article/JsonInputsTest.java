package entente.read.article;

import static entente.read.article.Inputs.notes;
import static entente.read.article.Inputs.read;
import static entente.read.article.Inputs.refused;
import static entente.read.article.Inputs.taken;
import static entente.read.article.Inputs.write;
import static org.assertj.core.api.Assertions.assertThat;

import entente.event.Article;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class JsonInputsTest {
  @TempDir private Path folder;

  @Test
  void takesTheFieldsOfALineAsTheyAre() throws IOException {
    Path file =
        write(
            folder,
            "news.jsonl",
            """
            {"id": "n1", "title": "Talks", "outlet": "Example", "url": "https://a.example/1", \
            "published": "2022-08-14", "text": " Two \\n\\nparts ", "more": {"a": [1]}}
            {"text": "No id.", "published": null, "id": null}
            """);
    assertThat(taken(read(file)))
        .containsExactly(
            new Article(
                "n1",
                Optional.of("Talks"),
                Optional.of("Example"),
                Optional.of("https://a.example/1"),
                Optional.of(LocalDate.of(2022, 8, 14)),
                " Two \n\nparts "),
            Article.of("news-2", "No id."));
  }

  @Test
  void refusesABadLineByItsNumberAndReadsOn() throws IOException {
    Path file =
        write(
            folder,
            "news.ndjson",
            "{\"text\": \"One.\"}\n\n{\"text\": \n[1]\n{\"id\": 7}\n{\"text\": \"a\"} b\n"
                + "{\"text\": 1}\n{\"text\": \"  \"}\n{\"text\": \"Two.\"}");
    List<Intake> intakes = read(file);
    assertThat(taken(intakes).stream().map(Article::text)).containsExactly("One.", "1", "Two.");
    assertThat(refused(intakes).stream().map(Intake.Refused::place))
        .containsExactly(file + ":3", file + ":4", file + ":5", file + ":6", file + ":8");
    assertThat(refused(intakes).get(0).reason()).startsWith("is no valid JSON at column");
    assertThat(refused(intakes).get(2).reason()).startsWith("has no field \"text\"");
  }

  @Test
  void refusesLinesThatNestWithoutEndOrNameNoDate() throws IOException {
    Path file =
        write(
            folder,
            "odd.jsonl",
            "{\"text\": \"One.\", \"a\": "
                + "[".repeat(100_000)
                + "\n{\"text\": \"Two.\", \"published\": \"soon\"}\n");
    List<Intake> intakes = read(file);
    assertThat(refused(intakes)).hasSize(1);
    assertThat(taken(intakes)).hasSize(1);
    assertThat(notes(intakes))
        .containsExactly("\"soon\" is no date; write published as YYYY-MM-DD");
  }

  @Test
  void passesOverALineThatIsTooLong() throws IOException {
    Path file = folder.resolve("long.jsonl");
    try (OutputStream bytes = Files.newOutputStream(file)) {
      byte[] million = "x".repeat(1 << 20).getBytes(StandardCharsets.UTF_8);
      for (int i = 0; i < 17; i++) {
        bytes.write(million);
      }
      bytes.write("\n{\"text\": \"Two.\"}\n".getBytes(StandardCharsets.UTF_8));
    }
    List<Intake> intakes = read(file);
    assertThat(refused(intakes))
        .containsExactly(
            new Intake.Refused(file + ":1", "is longer than 16 MB; split the article"));
    assertThat(taken(intakes)).hasSize(1);
  }

  @Test
  void readsOneObjectAListOrAListInAnObject() throws IOException {
    assertThat(taken(read(write(folder, "one.json", "{\n\"text\": \"One.\"}"))))
        .containsExactly(Article.of("one", "One."));
    String list = "[{\"text\": \"One.\"},\n {}, {\"id\": \"b\", \"text\": \"Two.\"}]";
    Path file = write(folder, "many.json", list);
    assertThat(taken(read(file)))
        .containsExactly(Article.of("many-1", "One."), Article.of("b", "Two."));
    assertThat(refused(read(file)).getFirst().place()).isEqualTo(file + ", item 2");
    assertThat(taken(read(write(folder, "in.json", "{\"articles\": " + list + "}")))).hasSize(2);
    assertThat(refused(read(write(folder, "cut.json", "[{\"text\": \"One.\"")))).hasSize(1);
  }
}
