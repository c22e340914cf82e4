package entente.show.serve;

import static org.assertj.core.api.Assertions.assertThat;

import entente.keep.store.Ledger;
import java.io.IOException;
import java.net.URLEncoder;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Articles that are brought, read, looked at and put into the ledger. */
class ReadingTest {
  private static final JsonMapper JSON = JsonMapper.builder().build();
  private static final String TEXT =
      "The ministers say that KAZ met RUS in the capital, and then USA met KAZ.";

  private final Path ledger;
  private final Served served;

  ReadingTest(@TempDir Path folder) throws IOException {
    ledger = folder.resolve("read.duckdb");
    Ledger.open(ledger).close();
    served = Served.of(ledger);
  }

  @AfterEach
  void stop() {
    served.close();
  }

  private static String encoded(String words) {
    return URLEncoder.encode(words, StandardCharsets.UTF_8);
  }

  private String begun(String form) throws IOException, InterruptedException {
    HttpResponse<String> response = served.post("/read", form);
    assertThat(response.statusCode()).as(response.body()).isEqualTo(303);
    String task = response.headers().firstValue("Location").orElse("");
    assertThat(task).matches("/task/[0-9a-f]{16}");
    return task;
  }

  private JsonNode ended(String task) throws IOException, InterruptedException {
    for (int i = 0; i < 600; i++) {
      JsonNode view = JSON.readTree(served.get(task + ".json").body());
      if (List.of("done", "stopped", "failed").contains(view.get("state").asString())) {
        return view;
      }
      Thread.sleep(20);
    }
    throw new AssertionError("it does not end: " + served.get(task + ".json").body());
  }

  private String upload(String name, String words) throws IOException, InterruptedException {
    HttpResponse<String> sent =
        served.send(
            "/upload?name=" + encoded(name),
            "application/octet-stream",
            words.getBytes(StandardCharsets.UTF_8));
    return JSON.readTree(sent.body()).get("file").asString();
  }

  @Test
  void aPastedTextIsReadAndShown() throws IOException, InterruptedException {
    String task = begun("title=A+meeting&outlet=Steppe+Wire&text=" + encoded(TEXT));
    JsonNode view = ended(task);
    assertThat(view.get("state").asString()).isEqualTo("done");
    String reading = view.get("next").asString();
    assertThat(reading).startsWith("/reading/");
    Document page = Jsoup.parse(served.get(reading).body());
    assertThat(page.select("h1").text()).isEqualTo("A meeting");
    assertThat(page.select(".card")).hasSize(2);
    assertThat(page.select("article.text").text()).contains("KAZ met RUS");
    assertThat(page.select(".summary").text()).contains("2 told as fact");
    assertThat(page.select("form[action$=/keep] button").text())
        .isEqualTo("Put it into the ledger");
    assertThat(page.select(".correct")).isEmpty();
    assertThat(JSON.readTree(served.get("/api" + reading).body()).get("statements")).hasSize(2);
    assertThat(served.get("/articles.csv").body().lines()).hasSize(1);
    assertThat(Jsoup.parse(served.get(task).body()).select(".next").attr("href"))
        .isEqualTo(reading);
  }

  @Test
  void whatWasLookedAtCanBePutIntoTheLedger() throws IOException, InterruptedException {
    String reading = ended(begun("text=" + encoded(TEXT))).get("next").asString();
    HttpResponse<String> kept = served.post(reading + "/keep", "");
    String article = kept.headers().firstValue("Location").orElse("");
    assertThat(article).startsWith("/article/");
    assertThat(Jsoup.parse(served.get(article).body()).select(".card")).hasSize(2);
    assertThat(served.post(reading + "/keep", "").headers().firstValue("Location"))
        .contains(article);
    assertThat(served.get("/articles.csv").body().lines()).hasSize(2);
  }

  @Test
  void filesGoIntoTheLedgerAndEachIsAccountedFor() throws IOException, InterruptedException {
    String first = upload("first.txt", TEXT);
    String lines =
        upload(
            "more.jsonl",
            """
            {"id":"a","outlet":"North","text":"They say that ARM met GEO in the town hall."}
            {"id":"b","outlet":"South","text":"They say that ARM met GEO in the town hall."}
            {"id":"c","text":"This is BROKEN and it was written by the editors of the paper."}
            no json
            """);
    JsonNode view = ended(begun("into=ledger&files=" + first + "," + lines));
    assertThat(view.get("state").asString()).isEqualTo("done");
    assertThat(view.get("all").intValue()).isEqualTo(4);
    String told = view.get("lines").toString();
    assertThat(told)
        .contains("more.jsonl:4", "2 statements in 0 sentences", "The same text is there already")
        .contains("an error inside the program (IllegalStateException)");
    assertThat(served.slips()).hasSize(1);
    assertThat(served.get("/articles.csv").body().lines()).hasSize(3);
    JsonNode again = ended(begun("into=ledger&text=" + encoded(TEXT)));
    assertThat(again.get("lines").toString()).contains("is there already");
  }

  @Test
  void whatIsNoArticleIsToldAndNothingElseHappens() throws IOException, InterruptedException {
    JsonNode view =
        ended(begun("text=" + encoded("Сегодня утром министры встретились в столице.")));
    assertThat(view.get("doing").asString()).isEqualTo("Nothing in it can be read.");
    assertThat(view.get("lines").toString()).contains("is not English");
    JsonNode long_ = ended(begun("text=" + encoded("a word and more. ".repeat(140_000))));
    assertThat(long_.get("lines").toString()).contains("is longer than 2000000 chars");
  }

  @Test
  void aTaskCanBeStoppedAndTheNextBegins() throws IOException, InterruptedException {
    String slow = begun("text=" + encoded("SLOW. " + TEXT));
    String next = begun("text=" + encoded(TEXT));
    for (int i = 0; i < 3_000 && !served.get(slow).body().contains("Reading pasted"); i++) {
      Thread.sleep(20);
    }
    assertThat(served.get(next).body()).contains("Waiting for what came before", "Look again");
    HttpResponse<String> stopped = served.post(slow + "/stop", "");
    assertThat(stopped.headers().firstValue("Location")).contains(slow);
    assertThat(ended(slow).get("doing").asString()).isEqualTo("Stopped after 0 of 1 articles.");
    assertThat(ended(next).get("state").asString()).isEqualTo("done");
    assertThat(served.slips()).isEmpty();
  }

  @Test
  void whatWasReadBeforeTheStopIsInTheLedger() throws IOException, InterruptedException {
    String files = upload("first.txt", TEXT) + "," + upload("slow.txt", "SLOW is the next one.");
    String task = begun("into=ledger&files=" + files);
    for (int i = 0; i < 3_000 && !served.get(task).body().contains("Reading slow"); i++) {
      Thread.sleep(20);
    }
    served.post(task + "/stop", "");
    assertThat(ended(task).get("state").asString()).isEqualTo("stopped");
    assertThat(served.get("/articles.csv").body().lines()).hasSize(2);
  }

  @Test
  void theLineIsNoLongerThanItMayBe() throws IOException, InterruptedException {
    String slow = begun("text=" + encoded("SLOW. " + TEXT));
    for (int i = 0; i < 10; i++) {
      begun("text=" + encoded("SLOW and then " + TEXT));
    }
    HttpResponse<String> refused = served.post("/read", "text=" + encoded(TEXT));
    assertThat(refused.statusCode()).isEqualTo(503);
    assertThat(refused.body()).contains("There are 11 tasks in line already");
    served.post(slow + "/stop", "");
  }

  @Test
  void howItStandsIsToldWhileItGoesOn() throws IOException, InterruptedException {
    String task = begun("text=" + encoded(TEXT));
    HttpResponse<String> events = served.get(task + "/events");
    assertThat(events.headers().firstValue("Content-Type").orElse(""))
        .startsWith("text/event-stream");
    assertThat(events.body()).startsWith("data: {").contains("\"state\":\"done\"").endsWith("\n\n");
  }

  @Test
  void theExamplesLeadAround() throws IOException, InterruptedException {
    Document empty = Jsoup.parse(served.get("/").body());
    assertThat(empty.select("form[action=/examples] button").text())
        .isEqualTo("Read the example articles into this ledger");
    String task = served.post("/examples", "").headers().firstValue("Location").orElse("");
    ended(task);
    Document start = Jsoup.parse(served.get("/").body());
    for (String path : start.select(".steps a").eachAttr("href")) {
      assertThat(served.get(path).statusCode()).as(path).isEqualTo(200);
    }
    assertThat(start.select(".steps a").eachAttr("href"))
        .contains("/read")
        .anyMatch(each -> each.startsWith("/article/"));
    ended(begun("into=ledger&text=" + encoded(TEXT)));
    assertThat(Jsoup.parse(served.get("/").body()).select("#tour")).isEmpty();
  }

  @Test
  void whileAnotherWritesNothingIsLost() throws IOException, InterruptedException, SQLException {
    String reading = ended(begun("text=" + encoded(TEXT))).get("next").asString();
    try (Connection other = DriverManager.getConnection("jdbc:duckdb:" + ledger)) {
      assertThat(other.isClosed()).isFalse();
      HttpResponse<String> refused = served.post(reading + "/keep", "");
      assertThat(refused.statusCode()).isEqualTo(503);
      assertThat(refused.body()).contains("Nothing was changed");
      JsonNode failed = ended(begun("into=ledger&text=" + encoded(TEXT)));
      assertThat(failed.get("state").asString()).isEqualTo("failed");
      assertThat(failed.get("doing").asString()).startsWith("The ledger could not be");
    }
    assertThat(served.post(reading + "/keep", "").statusCode()).isEqualTo(303);
  }

  @Test
  void manyReadWhileOneWrites() throws Exception {
    List<CompletableFuture<Integer>> readers =
        IntStream.range(0, 12)
            .mapToObj(i ->
                CompletableFuture.supplyAsync(() -> {
                  try {
                    return served.get(i % 2 == 0 ? "/events" : "/").statusCode();
                  } catch (IOException | InterruptedException e) {
                    throw new IllegalStateException(e);
                  }
                }))
            .toList();
    String task = begun("into=ledger&text=" + encoded(TEXT));
    assertThat(ended(task).get("state").asString()).isEqualTo("done");
    for (var each : readers) {
      assertThat(each.get()).isEqualTo(200);
    }
  }
}
