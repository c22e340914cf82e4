package entente.spark;

import entente.event.Article;
import entente.read.article.ArticleSource;
import entente.read.article.Intake;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.netpreserve.jwarc.HttpResponse;
import org.netpreserve.jwarc.MediaType;
import org.netpreserve.jwarc.WarcCompression;
import org.netpreserve.jwarc.WarcResponse;
import org.netpreserve.jwarc.WarcWriter;
import tools.jackson.databind.json.JsonMapper;

/**
 * Writes a web archive of a wanted size, as a crawl of news gives it: pages heavy with what is no
 * text, most of them in other languages or on local matters, a few on states.
 */
final class ArchiveMaker {
  private static final JsonMapper JSON = JsonMapper.builder().build();

  /** Of a hundred pages. */
  private static final int FOREIGN = 55;

  private static final int LOCAL = 42;
  private static final int BALLAST = 18_000;

  private static final List<String> GERMAN =
      List.of(
          "Der Gemeinderat hat am Abend über den neuen Spielplatz beraten und ist sich nicht einig.",
          "Die Bäckerei an der Ecke öffnet von nun an auch an den Tagen, an denen es regnet.",
          "Für das Fest der Feuerwehr werden noch Helfer gesucht, sagte der Vorsitzende des Vereins.");

  private static final List<String> LOCAL_NEWS =
      List.of(
          "The library will be open until eight on weekdays, its staff said after the vote.",
          "Volunteers baked three hundred cakes for the fair, and the school choir sang twice.",
          "A burst pipe closed the swimming pool, and repairs are expected to take a week.",
          "The home side won by two goals after a slow first half in heavy rain.",
          "Residents asked the council for a crossing near the park where children play.");

  private ArchiveMaker() {}

  /** Writes an archive: its place, its bytes at least, a seed, places of articles on states. */
  public static void main(String... arguments) throws IOException {
    List<String> places = Arrays.asList(arguments).subList(3, arguments.length);
    try (Stream<Intake> intakes = ArticleSource.open(places, InputStream.nullInputStream())) {
      List<Article> sources =
          intakes
              .flatMap(intake ->
                  intake instanceof Intake.Taken(Article article)
                      ? Stream.of(article)
                      : Stream.<Article>of())
              .toList();
      int pages =
          write(
              Path.of(arguments[0]),
              Long.parseLong(arguments[1]),
              new Random(Long.parseLong(arguments[2])),
              VariedCopies.of(sources, 3_000, Long.parseLong(arguments[2])).stream()
                  .filter(line -> line.contains("\"url\""))
                  .toList());
      System.out.println(pages + " pages");
    }
  }

  private static int write(Path file, long bytes, Random random, List<String> onStates)
      throws IOException {
    int pages = 0;
    try (WarcWriter writer =
        new WarcWriter(
            Files.newByteChannel(
                file,
                java.nio.file.StandardOpenOption.CREATE,
                java.nio.file.StandardOpenOption.WRITE),
            WarcCompression.GZIP)) {
      while (writer.position() < bytes) {
        pages++;
        int kind = random.nextInt(100);
        String text =
            kind < FOREIGN
                ? many(GERMAN, random)
                : kind < FOREIGN + LOCAL
                    ? many(LOCAL_NEWS, random)
                    : JSON.readTree(onStates.get(pages % onStates.size())).path("text").asString();
        writer.write(page("https://crawl.example/2024/05/03/" + pages, text, random));
      }
    }
    return pages;
  }

  private static String many(List<String> sentences, Random random) {
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < 25; i++) {
      text.append(sentences.get(random.nextInt(sentences.size())))
          .append(i % 4 == 3 ? "\n\n" : " ");
    }
    return text.append(random.nextInt()).toString();
  }

  private static WarcResponse page(String address, String text, Random random) throws IOException {
    byte[] ballast = new byte[BALLAST];
    random.nextBytes(ballast);
    StringBuilder html = new StringBuilder("<html><head><script>var picture = \"");
    html.append(Base64.getEncoder().encodeToString(ballast)).append("\";</script></head><body>");
    html.append("<nav><ul>").append("<li><a href=\"/x\">More</a></li>".repeat(60));
    html.append("</ul></nav><article>");
    for (String paragraph : text.split("\n+", -1)) {
      html.append("<p>")
          .append(paragraph.replace("&", "&amp;").replace("<", "&lt;"))
          .append("</p>\n");
    }
    html.append("</article></body></html>");
    HttpResponse.Builder http = new HttpResponse.Builder(200, "OK");
    http.body(
        MediaType.parseLeniently("text/html; charset=utf-8"),
        html.toString().getBytes(StandardCharsets.UTF_8));
    return new WarcResponse.Builder(address).body(http.build()).build();
  }
}
