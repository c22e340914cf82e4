package entente.show.serve;

import static org.assertj.core.api.Assertions.assertThat;

import entente.show.cli.Ran;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Ties, statements and outlets of a ledger in which two outlets tell of one base. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class TiesAndSourcesTest {
  private final Path ledger;
  private final Served served;

  TiesAndSourcesTest(@TempDir Path folder) throws IOException {
    ledger = folder.resolve("ties.duckdb");
    Path input =
        Files.write(
            folder.resolve("in.jsonl"),
            List.of(
                line(
                    "\"outlet\":\"Yerevan Post\",",
                    "2024-04-02",
                    "Spring came early.\\n\\nRussia has a military base in Armenia. Armenia is a"
                        + " member of the CSTO."),
                line(
                    "\"outlet\":\"Baku Wire\",",
                    "2024-06-03",
                    "Russia has a military base in Armenia, officials said."),
                line("", "2024-06-04", "Norway imposed sanctions on Belarus on Monday.")));
    Ran added = Ran.run("add", "-q", "-l", ledger, input);
    assertThat(added.code()).as(added.err()).isZero();
    served = Served.of(ledger);
  }

  private static String line(String outlet, String day, String text) {
    return "{%s\"published\":\"%s\",\"language\":\"en\",\"text\":\"%s\"}"
        .formatted(outlet, day, text);
  }

  @AfterAll
  void stops() {
    served.close();
    assertThat(served.slips()).isEmpty();
  }

  private String get(String path) {
    try {
      HttpResponse<String> response = served.get(path);
      assertThat(response.statusCode()).as(path + response.body()).isEqualTo(200);
      return response.body();
    } catch (IOException | InterruptedException e) {
      throw new AssertionError(path, e);
    }
  }

  private Document page(String path) {
    return Jsoup.parse(get(path));
  }

  private String first(String path, String links) {
    List<String> found = page(path).select("main a[href^=" + links + "]").eachAttr("href");
    assertThat(found).as(path).isNotEmpty();
    return found.getFirst();
  }

  @ParameterizedTest
  @ValueSource(strings = {"ties", "statements", "sources"})
  void tablesAreThoseOfTheCommandLine(String view) {
    assertThat(get("/" + view + ".csv")).isEqualTo(Ran.run(view, "-l", ledger, "-f", "csv").out());
    assertThat(get("/api/" + view)).startsWith("{\"total\":");
    assertThat(page("/" + view).select("tbody tr")).isNotEmpty();
  }

  @Test
  void tiesAreListedAsTheyAreAskedFor() {
    assertThat(page("/ties").select("tbody tr")).hasSize(2);
    assertThat(page("/ties?actor=CSTO").select("tbody").text()).contains("Armenia");
    assertThat(page("/ties?type=basing&outlet=baku%20wire").select("tbody tr")).hasSize(1);
    assertThat(page("/ties?state=ended").select("tbody tr")).isEmpty();
    assertThat(page("/ties?pair=ARM,RUS").select("tbody tr")).hasSize(1);
    assertThat(page("/ties?from=2024-05-01").select("tbody tr")).hasSize(1);
    assertThat(page("/ties?state=in-force").select("tbody tr")).hasSize(2);
    assertThat(page("/ties?state=in%20force").select("option[selected]").eachText())
        .contains("in force");
  }

  @Test
  void aTieTellsWhoSaysThatItHolds() {
    String tie = first("/ties?type=basing", "/tie/");
    Document page = page(tie);
    assertThat(page.select("h1").text()).isEqualTo("Russia → Armenia: basing");
    assertThat(page.select(".facts").text())
        .contains("in force", "2 reports, 2 independent outlets", "it does not tell");
    assertThat(page.select(".cards > li")).hasSize(2);
    assertThat(page.select(".cards").text())
        .contains("It holds.", "Yerevan Post", "Baku Wire", "has a military base");
    page.select(".cards a[href^=/statement/]").eachAttr("href").forEach(this::page);
    assertThat(get(tie + ".csv"))
        .isEqualTo(
            Ran.run("statements", "-l", ledger, "--event", tie.substring(5), "-f", "csv").out());
    assertThat(get("/api" + tie)).contains("\"statements\":[{", "\"type\":\"basing\"");
    page.select("main a[href^=/]").eachAttr("href").forEach(this::get);
  }

  @Test
  void aStatementStandsInItsArticleWithAllThatItWasCodedAs() {
    String statement = first("/statements?type=basing&outlet=Yerevan%20Post", "/statement/");
    Document page = page(statement);
    assertThat(page.select(".near p").eachText())
        .containsExactly(
            "Spring came early.",
            "Russia has a military base in Armenia. Armenia is a member of the CSTO.");
    assertThat(page.select(".near mark.m.reported").text())
        .contains("has a military base in Armenia");
    assertThat(page.text())
        .contains(
            "the author", "source Russia RUS", "modality actual", "factuality CT+", "basing/");
    assertThat(page.select("a[href^=/tie/]")).hasSize(1);
    assertThat(get(statement + ".csv").lines()).hasSize(2);
    assertThat(get("/api" + statement)).contains("\"sentence\":\"Russia has", "\"ties\":[\"t");
    page.select("main a[href^=/]").eachAttr("href").forEach(this::get);
  }

  @Test
  void anArticlesCardLeadsToItsStatementAndItsTie() {
    Document article = page(first("/articles?outlet=Baku%20Wire", "/article/"));
    assertThat(article.select(".cards a[href^=/statement/]")).hasSize(1);
    assertThat(article.select(".cards a[href^=/tie/]")).hasSize(1);
  }

  @Test
  void theBeginningOfAnIdLeadsToTheWhole() throws IOException, InterruptedException {
    String tie = first("/ties", "/tie/");
    HttpResponse<String> led = served.get(tie.substring(0, 10));
    assertThat(led.statusCode()).isEqualTo(303);
    assertThat(led.headers().firstValue("Location")).contains(tie);
    assertThat(served.get("/tie/tffffffffffff").statusCode()).isEqualTo(404);
    assertThat(served.get("/statement/0").statusCode()).isEqualTo(404);
  }

  @Test
  void everyNumberOfAnOutletLeadsToSoManyRows() {
    Document sources = page("/sources");
    assertThat(sources.select("tbody tr")).hasSize(3);
    assertThat(sources.select("tbody").text()).contains("not named");
    sources
        .select("tbody td a")
        .forEach(link ->
            assertThat(page(link.attr("href")).select("tbody tr"))
                .as(link.outerHtml())
                .hasSize(Integer.parseInt(link.text())));
  }

  @Test
  void whatAListCannotBeAskedIsSaid() throws IOException, InterruptedException {
    for (String path :
        List.of("/sources?actor=KAZ", "/ties?dataset=gdelt", "/statements?contradicted=true")) {
      HttpResponse<String> response = served.get(path);
      assertThat(response.statusCode()).as(path).isEqualTo(400);
      assertThat(Jsoup.parse(response.body()).select(".lead").text())
          .matches("'[a-z]+' cannot be asked for here; there are .*\\.");
    }
    HttpResponse<String> deaf = served.get("/events?dataset=gdelt&outlet=x");
    assertThat(deaf.statusCode()).isEqualTo(400);
    assertThat(Jsoup.parse(deaf.body()).select(".lead").text()).contains("ask by outlet");
  }

  @Test
  void theStartLeadsToEveryList() {
    assertThat(page("/").select(".counts a").eachAttr("href"))
        .contains("/statements", "/sources", "/ties");
  }
}
