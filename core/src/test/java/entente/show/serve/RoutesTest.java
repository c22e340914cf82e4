package entente.show.serve;

import static org.assertj.core.api.Assertions.assertThat;

import entente.keep.store.Ledger;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Where paths lead, and that the description of the interface tells of all of them. */
class RoutesTest {
  private static final JsonMapper JSON = JsonMapper.builder().build();

  @TempDir private Path folder;

  private Served served() throws IOException {
    Path ledger = folder.resolve("empty.duckdb");
    Ledger.open(ledger).close();
    return Served.of(ledger);
  }

  @Test
  void theDescriptionTellsOfAllPathsAndNoOther() throws IOException, InterruptedException {
    try (Served served = served()) {
      JsonNode document = JSON.readTree(served.get("/api/openapi.json").body());
      assertThat(document.get("openapi").asString()).startsWith("3.1");
      assertThat(new TreeSet<>(document.get("paths").propertyNames()))
          .containsExactlyElementsOf(Routes.api());
    }
  }

  @Test
  void theDescriptionRefersOnlyToWhatItHolds() throws IOException, InterruptedException {
    try (Served served = served()) {
      JsonNode document = JSON.readTree(served.get("/api/openapi.json").body());
      List<String> references = new ArrayList<>();
      document.findValues("$ref").forEach(each -> references.add(each.asString()));
      assertThat(references).isNotEmpty();
      references.forEach(
          each -> assertThat(document.at(each.substring(1)).isMissingNode()).as(each).isFalse());
    }
  }

  @Test
  void everyQuestionOfTheDescriptionIsUnderstood() throws IOException, InterruptedException {
    try (Served served = served()) {
      JsonNode paths = JSON.readTree(served.get("/api/openapi.json").body()).get("paths");
      for (String path :
          List.of(
              "/api/events",
              "/api/articles",
              "/api/statements",
              "/api/ties",
              "/api/sources",
              "/api/network",
              "/api/channels",
              "/api/search")) {
        // Channels want a source, whatever else is asked for.
        String first = path.matches(".*(network|channels)") ? "source=RUS&" : "";
        for (JsonNode parameter : paths.get(path).get("get").get("parameters")) {
          String name = parameter.get("name").asString();
          String value =
              switch (name) {
                case "from", "to" -> "2024-05-06";
                case "limit", "offset", "min", "hops" -> "5";
                case "contradicted", "alone", "carrying", "sectors" -> "true";
                case "sort" -> path.equals("/api/sources") ? "outlet" : "id";
                case "pair" -> "KAZ,RUS";
                case "state" -> path.equals("/api/ties") ? "in-force" : "any";
                case "kind" -> "ties";
                case "what" -> "arms";
                case "status", "standing" -> "reported";
                default -> "articles";
              };
          assertThat(served.get(path + "?" + first + name + "=" + value).statusCode())
              .as(path + " " + name)
              .isEqualTo(200);
        }
      }
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/nowhere",
        "/events/",
        "/event/",
        "/event/e0000",
        "/event/..%2F..%2Fetc%2Fpasswd",
        "/event/a%00b",
        "/event/%22%3E",
        "/event/%E2%80%AE",
        "/event/a%20b",
        "/event/a/b",
        "/article/000000000000",
        "/article/'%20OR%201=1",
        "/state/K",
        "/state/K%C3%84Z",
        "/state/NATO",
        "/site.css/",
        "/..%2fsite.css",
        "/api/",
        "/api/nowhere",
        "/events.xml",
        "/search.svg",
        "/.csv"
      })
  void whatIsNotThereIsToldInASentence(String path) throws IOException, InterruptedException {
    try (Served served = served()) {
      var response = served.get(path);
      assertThat(response.statusCode()).isEqualTo(404);
      String sentence = Jsoup.parse(response.body()).select(".lead").text();
      assertThat(sentence).matches("[A-Z'].*[^.]\\.");
      assertThat(served.slips()).isEmpty();
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/events?from=yesterday",
        "/events?from=2024-02-30",
        "/events?from=2024-05-02&to=2024-05-01",
        "/events?status=true",
        "/events?contradicted=perhaps",
        "/events?limit=0",
        "/events?limit=99999999999",
        "/events?offset=-1",
        "/events?sort=nothing",
        "/events?sort=id;DROP%20TABLE%20event",
        "/events?colour=red",
        "/articles?status=reported",
        "/events?format=xml"
      })
  void aMistakeInTheQuestionIsToldInASentence(String path)
      throws IOException, InterruptedException {
    try (Served served = served()) {
      var response = served.get(path);
      assertThat(response.statusCode()).isEqualTo(400);
      assertThat(Jsoup.parse(response.body()).select(".lead").text()).matches("[A-Z'].*\\.");
      assertThat(served.slips()).isEmpty();
    }
  }

  @Test
  void programsAreToldOfMistakesInJson() throws IOException, InterruptedException {
    try (Served served = served()) {
      var response = served.get("/api/events?limit=0");
      assertThat(response.statusCode()).isEqualTo(400);
      assertThat(JSON.readTree(response.body()).get("error").asString()).contains("'0'");
    }
  }

  @Test
  void anEmptyLedgerSaysWhatToDo() throws IOException, InterruptedException {
    try (Served served = served()) {
      String text = Jsoup.parse(served.get("/").body()).text();
      assertThat(text)
          .contains("This ledger is empty", "entente add examples --ledger empty.duckdb");
      assertThat(served.get("/state/KAZ").body()).contains("nothing can be measured");
      assertThat(served.get("/events").body()).contains("No event is so.");
    }
  }

  @Test
  void aLedgerThatIsGoneIsToldInASentence() throws IOException, InterruptedException {
    try (Served served = served()) {
      java.nio.file.Files.delete(folder.resolve("empty.duckdb"));
      var response = served.get("/events");
      assertThat(response.statusCode()).isEqualTo(503);
      assertThat(response.body()).contains("The ledger cannot be read");
    }
  }
}
