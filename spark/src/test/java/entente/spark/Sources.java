package entente.spark;

import entente.event.Article;
import entente.read.article.ArticleSource;
import entente.read.article.Intake;
import entente.show.cli.Program;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.netpreserve.jwarc.HttpResponse;
import org.netpreserve.jwarc.MediaType;
import org.netpreserve.jwarc.WarcCompression;
import org.netpreserve.jwarc.WarcResponse;
import org.netpreserve.jwarc.WarcWriter;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Inputs for the job, made of the program's own examples. */
final class Sources {
  private static final JsonMapper JSON = JsonMapper.builder().build();

  private Sources() {}

  /** {@return the example articles} */
  static List<Article> examples() throws IOException {
    List<Article> articles = new ArrayList<>();
    try (Stream<Intake> files = ArticleSource.open(Path.of("../examples"))) {
      files.forEach(intake -> add(intake, articles));
    }
    try (InputStream news =
        Program.class.getResourceAsStream("/entente/examples/eighteen-months.jsonl")) {
      byte[] bytes = news == null ? new byte[0] : news.readAllBytes();
      try (Stream<Intake> lines = ArticleSource.of("news.jsonl", bytes)) {
        lines.forEach(intake -> add(intake, articles));
      }
    }
    return articles;
  }

  private static void add(Intake intake, List<Article> articles) {
    if (intake instanceof Intake.Taken(Article article)) {
      articles.add(article);
    }
  }

  /** {@return a file of lines} */
  static Path lines(Path file, List<String> lines) throws IOException {
    VariedCopies.write(file, lines);
    return file;
  }

  /** {@return a web archive with a page for each line that is an article} */
  static Path archive(Path file, List<String> lines) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (WarcWriter writer =
        new WarcWriter(java.nio.channels.Channels.newChannel(bytes), WarcCompression.GZIP)) {
      for (String line : lines) {
        if (line.contains("\"url\"")) {
          writer.write(page(JSON.readTree(line)));
        }
      }
    }
    return Files.write(file, bytes.toByteArray());
  }

  static WarcResponse page(JsonNode article) throws IOException {
    StringBuilder html = new StringBuilder("<html><head>");
    for (Map.Entry<String, String> fact :
        Map.of("og:site_name", "outlet", "article:published_time", "published").entrySet()) {
      html.append(
          "<meta property=\"%s\" content=\"%s\">"
              .formatted(fact.getKey(), article.path(fact.getValue()).asString("")));
    }
    html.append("</head><body><article>");
    for (String paragraph : article.path("text").asString().split("\n+", -1)) {
      html.append("<p>")
          .append(paragraph.replace("&", "&amp;").replace("<", "&lt;"))
          .append("</p>\n");
    }
    html.append("</article></body></html>");
    HttpResponse.Builder http = new HttpResponse.Builder(200, "OK");
    http.body(
        MediaType.parseLeniently("text/html; charset=utf-8"),
        html.toString().getBytes(java.nio.charset.StandardCharsets.UTF_8));
    return new WarcResponse.Builder(article.path("url").asString()).body(http.build()).build();
  }
}
