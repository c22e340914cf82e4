package entente.show.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.stream.IntStream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The pages of a ledger in which three outlets tell of one exercise and differ on it. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ServeCommandTest {
  private static final String EXERCISE =
      "Kazakhstan and Uzbekistan began a joint military exercise";
  private static final HttpClient CLIENT = HttpClient.newHttpClient();

  private final Path ledger;
  private final ExecutorService threads = Executors.newSingleThreadExecutor();
  private final Future<Integer> running;
  private final ByteArrayOutputStream out = new ByteArrayOutputStream();
  private final ByteArrayOutputStream err = new ByteArrayOutputStream();
  private final String address;

  ServeCommandTest(@TempDir Path folder) throws IOException, InterruptedException {
    ledger = folder.resolve("served.duckdb");
    Path input =
        Files.write(
            folder.resolve("in.jsonl"),
            List.of(
                line(
                    1,
                    "Steppe Wire",
                    "2024-05-13",
                    EXERCISE + " near Taraz on Monday. It ends on Friday."),
                line(
                    2,
                    "Caspian Morning",
                    "2024-05-14",
                    EXERCISE + " with 1,500 soldiers on May 13, officials in Astana said."),
                line(
                    3,
                    "=HYPERLINK(1)",
                    "2024-05-14",
                    "Uzbekistan denied that Kazakhstan and Uzbekistan began a joint military"
                        + " exercise near Taraz on May 13."),
                line(
                    4,
                    "Oslo Post",
                    "2024-06-01",
                    "Norway imposed sanctions on Belarus on Friday. Kazakhstan and the United States"
                        + " held a joint military exercise near Almaty on May 20 2024.")));
    Ran added = Ran.run("add", "-l", ledger, input);
    assertThat(added.code()).as(added.err()).isZero();
    running = threads.submit(this::serve);
    address = address();
  }

  private static String line(int number, String outlet, String day, String text) {
    return """
    {"id":"%d","outlet":"%s","published":"%s","url":"https://x.example/%d","language":"en","text":"%s"}\
    """
        .formatted(number, outlet, day, number, text);
  }

  private int serve() {
    return Program.run(
        new ByteArrayInputStream(new byte[0]),
        new PrintStream(out, true, StandardCharsets.UTF_8),
        new PrintStream(err, true, StandardCharsets.UTF_8),
        Surroundings.PIPES,
        Wiring.standard(),
        "serve",
        "--ledger",
        ledger.toString(),
        "--port",
        "0");
  }

  private String address() throws InterruptedException {
    for (int i = 0; i < 600; i++) {
      String printed = out.toString(StandardCharsets.UTF_8).strip();
      if (printed.endsWith("/")) {
        return printed.substring(0, printed.length() - 1);
      }
      Thread.sleep(50);
    }
    throw new AssertionError("no address was printed: " + err.toString(StandardCharsets.UTF_8));
  }

  @AfterAll
  void stops() throws ExecutionException, InterruptedException, TimeoutException {
    threads.shutdownNow();
    assertThat(running.get(20, TimeUnit.SECONDS)).isZero();
    assertThat(err.toString(StandardCharsets.UTF_8)).doesNotContain("inside the program");
  }

  private HttpResponse<String> get(String path) {
    try {
      return CLIENT.send(
          HttpRequest.newBuilder(URI.create(address + path))
              .timeout(Duration.ofSeconds(60))
              .build(),
          HttpResponse.BodyHandlers.ofString());
    } catch (IOException | InterruptedException e) {
      throw new AssertionError(path, e);
    }
  }

  private Document page(String path) {
    HttpResponse<String> response = get(path);
    assertThat(response.statusCode()).as(response.body()).isEqualTo(200);
    return Jsoup.parse(response.body());
  }

  private String first(String path, String links) {
    Element link = page(path).selectFirst("main a[href^=" + links + "]");
    assertThat(link).as(path).isNotNull();
    return link == null ? "" : link.attr("href");
  }

  private String exercise() {
    return first("/events?contradicted=true", "/event/");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/",
        "/events",
        "/timeline",
        "/articles",
        "/search?q=exercise",
        "/state/KAZ",
        "/pair/KAZ-UZB"
      })
  void everyPageCanBeReadByEveryone(String path) {
    Document page = page(path);
    assertThat(page.select("html[lang=en]")).hasSize(1);
    assertThat(page.select("main h1")).hasSize(1);
    assertThat(page.select("a.skip[href=#main]")).hasSize(1);
    assertThat(page.select("body script, script:not([src]), [style]")).isEmpty();
    assertThat(page.select("input:not([type=hidden]), select"))
        .allSatisfy(field ->
            assertThat(
                    field.closest("label") != null
                        || !page.select("label[for=" + field.id() + "]").isEmpty())
                .as(field.outerHtml())
                .isTrue());
    assertThat(page.select("img:not([alt])")).isEmpty();
    assertThat(page.select("th:not([scope])")).isEmpty();
    int before = 0;
    for (Element heading : page.select("h1, h2, h3")) {
      int level = heading.tagName().charAt(1) - '0';
      assertThat(level).as(heading.text()).isLessThanOrEqualTo(before + 1);
      before = level;
    }
    assertThat(page.select("footer .cite").text()).contains(address + path, "Cite this");
    for (Element anchor : page.select("a[href^=#]")) {
      assertThat(page.getElementById(anchor.attr("href").substring(1)))
          .as(anchor.outerHtml())
          .isNotNull();
    }
  }

  @Test
  void everyLinkLeadsSomewhere() {
    for (String path :
        List.of("/", "/events", "/timeline", "/articles", "/state/KAZ", exercise())) {
      page(path).select("a[href^=/]").eachAttr("href").stream()
          .distinct()
          // What is still being worked out says so with 202.
          .forEach(link -> assertThat(get(link).statusCode()).as(link).isIn(200, 202));
    }
  }

  @Test
  void startsWithWhatThereIs() {
    assertThat(page("/").select("main").text())
        .contains(" articles", "Latest events", "began a joint military exercise", "Steppe Wire");
  }

  @Test
  void listsEventsAsTheyAreAskedFor() {
    assertThat(page("/events?actor=nor").select("tbody tr")).hasSize(1);
    assertThat(page("/events?actor=KAZ&other=USA").select("tbody tr")).hasSize(1);
    assertThat(page("/events?type=SANCTION").select("tbody").text()).contains("Norway", "Belarus");
    assertThat(page("/events?to=2024-05-15").text()).doesNotContain("sanctions");
    Document second = page("/events?limit=1&offset=1");
    assertThat(second.select(".extent").text()).startsWith("2 to 2 of");
    assertThat(second.select("nav.turning a[rel=prev]").attr("href")).isEqualTo("/events?limit=1");
    assertThat(page("/events?status=reported").select("option[selected]").text())
        .isEqualTo("reported");
  }

  @Test
  void anEventTellsWhereReportsDiffer() {
    Document sheet = page(exercise());
    assertThat(sheet.select("h2").eachText())
        .contains(
            "Who plays which part",
            "What two or more agree on",
            "Where reports do not say the same",
            "Reports",
            "Why these are one event");
    assertThat(sheet.select(".positions strong").eachText())
        .contains("took place", "did not take place");
    assertThat(sheet.select("mark.m.reported").eachText())
        .anyMatch(words -> words.contains("began a joint military exercise"));
    assertThat(sheet.select("ol.cards > li")).hasSize(3);
    assertThat(sheet.select(".why > li")).isNotEmpty();
  }

  @Test
  void anArticleLeadsFromItsTextToItsCardsAndBack() {
    Document reader = page(first("/articles?outlet=steppe%20wire", "/article/"));
    assertThat(reader.select("article.text").text()).contains("near Taraz on Monday");
    Element number = reader.selectFirst("article.text a.ref");
    assertThat(number).isNotNull();
    if (number != null) {
      Element card = reader.getElementById(number.attr("href").substring(1));
      assertThat(card).isNotNull();
      assertThat(card == null ? "" : card.select("a.back").attr("href"))
          .isEqualTo("#" + number.id());
    }
    assertThat(reader.select(".cards a[href^=/event/]")).isNotEmpty();
    assertThat(reader.select("a[href=https://x.example/1][rel~=noopener]")).hasSize(1);
  }

  @Test
  void aStateHasItsCardAndItsChart() {
    Document state = page("/state/KAZ");
    assertThat(state.select("h1").text()).isEqualTo("Kazakhstan");
    assertThat(state.select(".poles tbody tr")).hasSizeGreaterThan(3);
    assertThat(state.select(".poles").text()).containsPattern("0\\.\\d\\d \\[0\\.\\d\\d, [01]\\.");
    HttpResponse<String> chart = get(state.select("figure img").attr("src"));
    assertThat(chart.headers().firstValue("Content-Type")).contains("image/svg+xml");
    assertThat(chart.body()).contains("<svg", "KAZ");
    assertThat(get("/state/kaz").statusCode()).isEqualTo(303);
    assertThat(get("/state/KAZ/alignment.png").body()).contains("PNG");
  }

  @Test
  void aStateLeadsToItsDriftAndToWhatIsForeseen() throws InterruptedException {
    Document state = page("/state/KAZ");
    assertThat(state.select("[data-part]").eachAttr("data-part"))
        .containsExactly("/state/KAZ/drift?brief=true", "/state/KAZ/forecast");
    Document drift = page("/state/KAZ/drift");
    assertThat(drift.select("section.pole")).hasSize(5);
    assertThat(drift.text()).contains("too few to speak of a change");
    assertThat(page("/state/KAZ/drift?brief=true").select("section.pole")).hasSize(1);
    assertThat(get("/state/KAZ/drift.csv").body())
        .startsWith(Ran.run("drift", "KAZ", "-l", ledger, "-f", "csv").outLines().getFirst());
    assertThat(get("/state/KAZ/drift.svg?pole=usa").body()).contains("<svg", "KAZ USA");
    assertThat(get("/state/KAZ/drift.svg?pole=nowhere").statusCode()).isEqualTo(404);
    HttpResponse<String> forecast = get("/state/KAZ/forecast");
    for (int i = 0; i < 600 && forecast.statusCode() == 202; i++) {
      Thread.sleep(100);
      forecast = get("/state/KAZ/forecast");
    }
    Document foreseen = Jsoup.parse(forecast.body());
    assertThat(foreseen.select(".foreseen > li")).isNotEmpty();
    assertThat(foreseen.select(".foreseen details a[href^=/event/]")).isNotEmpty();
    assertThat(get("/state/KAZ/forecast.csv").body()).startsWith("rank,source,type,target,");
    assertThat(get("/state/BRA/forecast").body()).contains("No event of the ledger has Brazil");
  }

  @Test
  void theSearchFindsWordsAndActors() {
    Document found = page("/search?q=TARAZ+exercise");
    assertThat(found.select("#articles")).hasSize(1);
    assertThat(found.text()).contains("near Taraz");
    assertThat(page("/search?q=kazakh").select("a[href=/events?actor=KAZ]")).hasSize(1);
    assertThat(page("/search?q=xyzzy").text()).contains("Nothing in the ledger holds");
    assertThat(page("/search?q=%25").text()).contains("Nothing in the ledger holds");
    assertThat(page("/search").text()).contains("Write words");
  }

  @Test
  void tablesAreThoseOfTheCommandLine() {
    assertThat(get("/events.csv").body())
        .isEqualTo(Ran.run("events", "-l", ledger, "-f", "csv").out());
    assertThat(get("/events?format=csv&actor=KAZ&sort=-day").body())
        .isEqualTo(Ran.run("events", "-l", ledger, "-f", "csv", "-a", "KAZ", "--sort=-day").out());
    assertThat(get("/articles.csv").body())
        .isEqualTo(Ran.run("articles", "-l", ledger, "-f", "csv").out())
        .contains("'=HYPERLINK(1)");
    String event = exercise();
    assertThat(get(event + ".csv").body())
        .isEqualTo(
            Ran.run("statements", "-l", ledger, "-f", "csv", "--event", event.substring(7)).out());
    assertThat(get("/state/KAZ.csv").body())
        .isEqualTo(Ran.run("align", "KAZ", "-l", ledger, "-f", "csv").out());
    assertThat(get("/state/KAZ.csv?series=true").body())
        .isEqualTo(Ran.run("align", "KAZ", "-l", ledger, "-f", "csv", "--by", "month").out());
  }

  @Test
  void programsGetTheSameAsJson() {
    assertThat(get("/api/events").body())
        .isEqualTo(get("/events.json").body())
        .startsWith("{\"total\":");
    String event = exercise();
    assertThat(get("/api" + event).body())
        .contains("\"differences\":[{", "\"tellings\":[{", "\"verdict\":\"differs\"");
    assertThat(get("/api/state/KAZ").body()).contains("\"alignment\":[{", "\"series\":[{");
    assertThat(get("/api" + first("/articles", "/article/")).body()).contains("\"begin\":");
    assertThat(get("/api/search?q=taraz").body()).contains("\"statements\":[{");
    assertThat(get("/api").body()).contains("\"articles\":", "\"contradicted\":1");
  }

  @Test
  void manyMayAskAtATime() {
    List<String> paths = List.of("/", "/events", "/state/KAZ", "/api/events", "/search?q=taraz");
    List<CompletableFuture<HttpResponse<String>>> asked =
        IntStream.range(0, 20)
            .mapToObj(i ->
                CLIENT.sendAsync(
                    HttpRequest.newBuilder(URI.create(address + paths.get(i % paths.size())))
                        .build(),
                    HttpResponse.BodyHandlers.ofString()))
            .toList();
    asked.forEach(each -> assertThat(each.join().statusCode()).isEqualTo(200));
  }

  @Test
  void theLedgerCanBeWrittenBetweenTwoPages(@TempDir Path folder) throws IOException {
    page("/");
    Path input = Files.writeString(folder.resolve("harbour-note.txt"), "Nothing of note.");
    Ran added = Ran.run("add", "-l", ledger, input);
    assertThat(added.code()).as(added.err()).isZero();
    assertThat(page("/articles").select("tbody").text()).contains("harbour-note");
  }

  @Test
  void wrongUseIsToldInASentence() {
    Ran none = Ran.run("serve", "--read-only", "-l", ledger.resolveSibling("none.duckdb"));
    assertThat(none.code()).isEqualTo(2);
    assertThat(none.err()).contains("there is no ledger", "--read-only makes none");
    assertThat(Ran.run("serve", "-l", ledger, "--port", "70000").err())
        .contains("--port wants a number");
    String port = address.substring(address.lastIndexOf(':') + 1);
    assertThat(Ran.run("serve", "-l", ledger, "--port", port).err())
        .contains("give another with --port");
  }
}
