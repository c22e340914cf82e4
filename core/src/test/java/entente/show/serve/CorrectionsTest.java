package entente.show.serve;

import static org.assertj.core.api.Assertions.assertThat;

import entente.keep.store.Ledger;
import java.io.IOException;
import java.net.URLEncoder;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What is said to be coded wrongly: stored beside what was coded, shown, and taken back. */
class CorrectionsTest {
  private static final JsonMapper JSON = JsonMapper.builder().build();
  private static final String TEXT =
      "The ministers 😀 say that KAZ met RUS in the capital, and then USA met KAZ.";

  private final Path ledger;
  private final Served served;
  private final String article;
  private final String statement;

  CorrectionsTest(@TempDir Path folder) throws IOException, InterruptedException {
    ledger = folder.resolve("read.duckdb");
    Ledger.open(ledger).close();
    served = Served.of(ledger);
    String task = location(served.post("/read", "text=" + encoded(TEXT)));
    String state = "";
    for (int i = 0; i < 5_000 && !state.contains("\"state\":\"done\""); i++) {
      Thread.sleep(20);
      state = served.get(task + ".json").body();
    }
    String reading = JSON.readTree(state).get("next").asString();
    assertThat(reading).as(state).startsWith("/reading/");
    article = location(served.post(reading + "/keep", ""));
    statement = page(article).select(".card").getFirst().id().substring(2);
  }

  @AfterEach
  void stop() {
    served.close();
  }

  private static String encoded(String words) {
    return URLEncoder.encode(words, StandardCharsets.UTF_8);
  }

  private static String location(HttpResponse<String> response) {
    assertThat(response.statusCode()).as(response.body()).isEqualTo(303);
    return response.headers().firstValue("Location").orElse("");
  }

  private Document page(String path) throws IOException, InterruptedException {
    return served.page(path);
  }

  private HttpResponse<String> correct(String form) throws IOException, InterruptedException {
    return served.post("/statement/" + statement + "/correct", form);
  }

  private String refused(String form) throws IOException, InterruptedException {
    HttpResponse<String> response = correct(form);
    assertThat(response.statusCode()).as(form).isEqualTo(400);
    return Jsoup.parse(response.body()).select(".lead").text();
  }

  @Test
  void aWrongTypeIsStoredAndShownAndNothingCodedChanges() throws IOException, InterruptedException {
    String before = served.get("/events.csv").body();
    assertThat(location(correct("part=type&type=REJECT&note=it+failed&by=Ann")))
        .isEqualTo(article + "#s-" + statement);
    Document card = page(article);
    assertThat(card.select("#s-" + statement + " .corrected").text())
        .isEqualTo("corrected: type REJECT, not CONSULT (Ann, 4 March 2026): it failed");
    assertThat(card.select("#s-" + statement + " .head").text()).contains("CONSULT");
    assertThat(served.get("/events.csv").body()).isEqualTo(before);
    JsonNode row = JSON.readTree(served.get("/api/corrections").body()).get("rows").get(0);
    assertThat(row.get("text").asString()).isEqualTo("KAZ met RUS");
    assertThat(row.get("begin").intValue()).isEqualTo(TEXT.codePointCount(0, TEXT.indexOf("KAZ")));
    assertThat(row.get("type").asString()).isEqualTo("CONSULT");
    assertThat(row.get("roles").asString()).isEqualTo("source:KAZ target:RUS");
    assertThat(row.get("should_be").asString()).isEqualTo("REJECT");
    assertThat(row.get("counts").asBoolean()).isTrue();
  }

  @Test
  void theLastOfAPartCounts() throws IOException, InterruptedException {
    location(correct("part=source&actors=usa.gov"));
    location(correct("part=source&actors=NATO,+GBR"));
    location(correct("part=target"));
    List<String> told = page(article).select("#s-" + statement + " .corrected").eachText();
    assertThat(told)
        .containsExactlyInAnyOrder(
            "corrected: source NATO, GBR, not KAZ (4 March 2026)",
            "corrected: target nobody, not RUS (4 March 2026)");
    assertThat(page("/corrections").select("tbody tr")).hasSize(3);
    String lines = served.get("/corrections.jsonl").body();
    assertThat(lines.lines()).hasSize(2);
    assertThat(JSON.readTree(lines.lines().findFirst().orElse("")).get("roles").toString())
        .isEqualTo("{\"source\":[\"NATO\",\"GBR\"]}");
  }

  @Test
  void oneCanBeTakenBack() throws IOException, InterruptedException {
    location(correct("part=statement"));
    Document list = page("/corrections");
    assertThat(list.select("tbody").text()).contains("not a statement", "KAZ met RUS");
    assertThat(served.get("/corrections.jsonl").body().lines()).hasSize(1);
    String action = list.select("tbody form").attr("action");
    assertThat(location(served.post(action, ""))).isEqualTo("/corrections");
    assertThat(page("/corrections").text()).contains("Nobody has corrected anything");
    assertThat(served.post(action, "").statusCode()).isEqualTo(404);
    assertThat(served.get("/corrections.jsonl").body()).isEmpty();
  }

  @Test
  void standingsAndSpeakersAreMended() throws IOException, InterruptedException {
    assertThat(refused("part=standing&standing=attributed")).contains("correct first who tells it");
    location(correct("part=standing&standing=denied"));
    JsonNode line =
        JSON.readTree(served.get("/corrections.jsonl").body().lines().findFirst().orElse(""));
    assertThat(line.get("standing").asString()).isEqualTo("denied");
    assertThat(line.get("factuality").asString()).isEqualTo("CT-");
    location(correct("part=speaker&actors=KAZ.GOV,unnamed"));
    JsonNode told =
        JSON.readTree(served.get("/corrections.jsonl").body().lines().findFirst().orElse(""));
    assertThat(told.get("sources").toString()).isEqualTo("[\"KAZ.GOV\",\"unnamed\"]");
  }

  @Test
  void whatCannotBeIsToldInASentence() throws IOException, InterruptedException {
    assertThat(refused("part=type&type=NOTHING")).contains("the codebook has no 'NOTHING'");
    assertThat(refused("part=nothing")).contains("Say what is wrong");
    assertThat(refused("")).contains("Say what is wrong");
    assertThat(refused("part=source&actors=Kazakhstan!")).contains("is no code of an actor");
    assertThat(refused("part=standing&standing=sure")).contains("'sure' is no standing");
    assertThat(refused("part=standing&standing=opinion")).contains("correct its type instead");
    assertThat(refused("part=source&actors=KAZ&note=" + "n".repeat(2001))).contains("is longer");
    assertThat(served.post("/statement/0123/correct", "part=statement").statusCode())
        .isEqualTo(404);
    assertThat(served.slips()).isEmpty();
  }

  @Test
  void tablesHoldThemAll() throws IOException, InterruptedException {
    location(correct("part=type&type=REJECT"));
    assertThat(served.get("/corrections.csv").body()).contains("should_be", "REJECT");
    assertThat(served.get("/corrections.parquet").body()).startsWith("PAR1");
    String lines = served.get("/corrections/articles.jsonl").body();
    assertThat(JSON.readTree(lines).get("text").asString()).isEqualTo(TEXT);
  }

  @Test
  void hostileWordsStayWords() throws IOException, InterruptedException {
    String hostile = "\"><script>alert(1)</script>\u202E<img src=x onerror=alert(1)>";
    location(correct("part=type&type=REJECT&note=" + encoded(hostile) + "&by=" + encoded(hostile)));
    for (String path : List.of(article, "/corrections")) {
      Document page = page(path);
      assertThat(page.select("body script, img, [onerror]")).as(path).isEmpty();
      assertThat(page.text()).contains("<script>alert(1)</script>").doesNotContain("\u202E");
    }
    String wrong =
        served.post("/statement/" + statement + "/correct", "part=" + encoded(hostile)).body();
    assertThat(Jsoup.parse(wrong).select("body script")).isEmpty();
  }

  @Test
  void readersWithoutRightsSeeThemOnly() throws IOException, InterruptedException {
    location(correct("part=type&type=REJECT"));
    try (Served shut = Served.of(ledger, "127.0.0.1", true)) {
      Document page = Jsoup.parse(shut.get(article).body());
      assertThat(page.select(".corrected")).hasSize(1);
      assertThat(page.select("form[method=post], details, datalist")).isEmpty();
      assertThat(Jsoup.parse(shut.get("/corrections").body()).select("form[method=post]"))
          .isEmpty();
    }
  }

  @Test
  void statementsAreFilteredByStandingAndActor() throws IOException, InterruptedException {
    Document some = page(article + "?actor=USA");
    assertThat(some.select(".card[hidden]")).hasSize(1);
    assertThat(some.select(".shown").text()).isEqualTo("1 of 2 statements shown.");
    assertThat(some.select("select[name=actor] option[selected]").val()).isEqualTo("USA");
    assertThat(some.select(".m.off").text()).isEqualTo("KAZ met RUS");
    assertThat(page(article + "?standing=denied").select(".card:not([hidden])")).isEmpty();
    assertThat(page(article + "?standing=reported").select(".card:not([hidden])")).hasSize(2);
  }
}
