package entente.show.cli;

import static org.assertj.core.api.Assertions.assertThat;

import entente.keep.store.Ledger;
import entente.measure.pole.PolesFile;
import entente.show.Names;
import entente.show.serve.Equipment;
import entente.show.serve.SiteServer;
import entente.show.site.Foretelling;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The map of a ledger in which Kazakhstan turns from Russia to the United States in a year. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class MapTest {
  private static final HttpClient CLIENT = HttpClient.newHttpClient();

  private final Path folder;
  private final Path ledger;
  private final SiteServer server;
  private final List<Throwable> slips = Collections.synchronizedList(new ArrayList<>());

  MapTest(@TempDir Path folder) throws IOException, SQLException {
    this.folder = folder;
    this.ledger = folder.resolve("map.duckdb");
    Ledger.open(ledger).close();
    try (Connection connection = DriverManager.getConnection("jdbc:duckdb:" + ledger);
        Statement statement = connection.createStatement()) {
      acts(statement, "RUS", "2023-01-02", 40);
      acts(statement, "USA", "2023-09-01", 120);
      statement.execute(
          "INSERT INTO record (dataset, id, day, type, cameo, source, source_sector, target,"
              + " target_sector, place, place_name, latitude, longitude) VALUES"
              + " ('gdelt', 'exercise', '2023-05-10', 'COOPERATE', '062', 'USA', '', 'KAZ', '',"
              + " 'KAZ', 'Almaty', 43.25, 76.9)");
      tie(statement, "basing", "RUS", "ARM", "in force", "'2020'");
      tie(statement, "pact", "KAZ", "USA", "planned", "NULL");
    }
    RememberedActs acts = new RememberedActs(ledger, PolesFile.shipped());
    server =
        SiteServer.start(
            new SiteServer.Settings(ledger, "127.0.0.1", 0, true),
            equipment(acts, new LedgerMaps(acts, OutlinesFile.shipped())),
            Clock.systemUTC(),
            slips::add);
  }

  private static void acts(Statement statement, String partner, String day, int number)
      throws SQLException {
    statement.execute(
        "INSERT INTO record (dataset, id, day, type, source, source_sector, target, target_sector)"
            + " SELECT 'gdelt', '%1$s' || i, DATE '%2$s' + i::INTEGER, 'AID', 'KAZ', '', '%1$s', ''"
                .formatted(partner, day)
            + " FROM range(%d) t(i)".formatted(number));
  }

  private static void tie(
      Statement statement, String type, String source, String target, String state, String since)
      throws SQLException {
    statement.execute(
        "INSERT INTO tie VALUES ('t%1$s', '%1$s', '%2$s', '%3$s', '%4$s', %5$s, NULL, 'unknown',"
                .formatted(type, state, source, target, since)
            + " '', 1, 1, 0, NULL, NULL)");
    statement.execute(
        "INSERT INTO article VALUES ('a%1$s', 'a', 'text', NULL, NULL, NULL, NULL, NULL, NULL, 'w',"
                .formatted(type)
            + " NULL)");
    statement.execute(
        "INSERT INTO statement VALUES ('s%1$s', 'a%1$s', 0, 1, 0, 1, 'w', 'w', 'tie', '%1$s', NULL,"
                .formatted(type)
            + " NULL, 'actual', 'CT+', 'reported', NULL, NULL, NULL, 0.5, 'r')");
    statement.execute(
        "INSERT INTO tie_statement VALUES ('t%1$s', 's%1$s', 'holds')".formatted(type));
  }

  private static Equipment equipment(RememberedActs acts, LedgerMaps maps) {
    return new Equipment(
        Names.ofStates(),
        new LedgerLeanings(acts),
        new LedgerDrifting(acts),
        (state, other) -> new Foretelling.Answer.Nothing("Nothing is foreseen here."),
        new LedgerIntake(Wiring.standard()),
        List.of(),
        maps);
  }

  @AfterAll
  void stop() {
    server.close();
    assertThat(slips).isEmpty();
  }

  private HttpResponse<String> get(String path) {
    try {
      return CLIENT.send(
          HttpRequest.newBuilder(server.address().resolve(URI.create(path))).build(),
          HttpResponse.BodyHandlers.ofString());
    } catch (IOException | InterruptedException e) {
      throw new AssertionError(path, e);
    }
  }

  private static JsonNode of(JsonNode states, String code) {
    for (JsonNode each : states) {
      if (each.get("state").asString().equals(code)) {
        return each;
      }
    }
    throw new AssertionError("no " + code);
  }

  @Test
  void showsHowAStateTurnsFromOnePoleToAnother() {
    JsonNode russia = JsonMapper.shared().readTree(get("/api/map?pole=RUSSIA").body());
    JsonNode days = russia.get("days");
    assertThat(days.get(0).asString()).isEqualTo("2023-01-31");
    assertThat(days.get(days.size() - 1).asString()).isEqualTo("2023-12-29");
    JsonNode kazakhstan = of(russia.get("states"), "KAZ");
    assertThat(kazakhstan.get("share")).hasSameSizeAs(days);
    double early = kazakhstan.get("share").get(0).asDouble();
    double late = kazakhstan.get("share").get(days.size() - 1).asDouble();
    assertThat(early).isGreaterThan(0.5).isGreaterThan(late + 0.3);
    assertThat(kazakhstan.get("low").get(0).asDouble()).isLessThan(early);
    assertThat(kazakhstan.get("high").get(0).asDouble()).isGreaterThan(early);
    assertThat(kazakhstan.get("cooperation").get(0).asInt()).isEqualTo(30);
    JsonNode usa = JsonMapper.shared().readTree(get("/map.json?pole=usa").body());
    assertThat(of(usa.get("states"), "KAZ").get("share").get(days.size() - 1).asDouble())
        .isGreaterThan(0.5);
  }

  @Test
  void marksAndTiesSayWhatWhereAndWhen() {
    JsonNode map = JsonMapper.shared().readTree(get("/api/map").body());
    JsonNode exercise = map.get("exercises").get(0);
    assertThat(exercise.get("id").asString()).isEqualTo("gdelt:exercise");
    assertThat(exercise.get("place_name").asString()).isEqualTo("Almaty");
    assertThat(exercise.get("longitude").asDouble()).isBetween(76.8, 77.0);
    assertThat(map.get("ties")).hasSize(2);
    JsonNode base = map.get("ties").get(0);
    assertThat(base.get("type").asString()).isEqualTo("basing");
    assertThat(base.get("since").asString()).isEqualTo("2020");
    assertThat(base.get("from").asString()).isEqualTo("2020-01-01");
    assertThat(base.get("address").asString()).isEqualTo("/tie/tbasing");
    assertThat(map.get("ties").get(1).get("held").asBoolean()).isFalse();
    assertThat(map.get("names").get("ARM").asString()).isEqualTo("Armenia");
  }

  @Test
  void rowsAreTheSameFigures() {
    List<String> all = get("/map.csv").body().lines().toList();
    assertThat(all.getFirst()).isEqualTo("state,day,pole,share,low,high,cooperation,conflict");
    assertThat(all).anyMatch(row -> row.startsWith("KAZ,2023-01-31,RUSSIA,0."));
    assertThat(all).anyMatch(row -> row.startsWith("KAZ,2023-01-31,EU,0."));
    assertThat(get("/map.csv?pole=RUSSIA&day=2023-03-15").body().lines().skip(1))
        .isNotEmpty()
        .allMatch(row -> row.contains(",2023-02-28,RUSSIA,"));
    assertThat(get("/map.parquet").body()).startsWith("PAR1");
  }

  @Test
  void thePageTellsItsFiguresWithoutAScript() {
    Document page = Jsoup.parse(get("/map?pole=RUSSIA&day=2023-06-30").body());
    assertThat(page.select("h1").text()).isEqualTo("Map: alignment toward Russia and the CSTO");
    assertThat(page.select("tr[data-state=KAZ] a").attr("href")).isEqualTo("/state/KAZ");
    assertThat(page.select("tr[data-state=KAZ]").text())
        .containsPattern("0\\.\\d\\d \\[0\\.\\d\\d, [01]\\.\\d\\d\\]");
    assertThat(page.select("section[aria-labelledby=marks]").text())
        .contains("base: Russia in Armenia", "10 May 2023", "Almaty");
    assertThat(page.select("section[aria-labelledby=ties]").text())
        .contains("basing", "Russia → toward Armenia")
        .doesNotContain("pact");
    assertThat(page.select(".about").text())
        .contains("Natural Earth", "Crimea", "takes no side", "--outlines");
    assertThat(page.select("nav a").eachText()).startsWith("Entente", "Map");
    assertThat(page.select("option[selected]").eachText()).contains("Russia and the CSTO");
  }

  @Test
  void everyStateOfTheLedgerHasAnOutline() {
    JsonNode outlines = JsonMapper.shared().readTree(get("/lib/outlines.json").body());
    List<String> codes = new ArrayList<>();
    outlines
        .get("features")
        .forEach(each -> codes.add(each.get("properties").get("code").asString()));
    assertThat(codes).contains("KAZ", "RUS", "USA", "XKX", "TWN", "PSE", "VAT", "MDV");
    assertThat(codes.stream().filter(each -> !each.isEmpty())).doesNotHaveDuplicates();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '"',
      value = {
        "/map?pole=MOON|There is no pole 'MOON'",
        "/map?day=soon|is not a day",
        "/map?view=moon|There is no view 'moon'",
        "/map?colour=red|'colour' cannot be asked for here"
      })
  void aMistakeIsToldInASentence(String path, String words) {
    HttpResponse<String> response = get(path);
    assertThat(response.statusCode()).isEqualTo(400);
    assertThat(Jsoup.parse(response.body()).select(".lead").text()).contains(words);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "nothing|it is no JSON",
        "{\"type\":\"FeatureCollection\"}|it has no list of features",
        "{\"features\":[{\"properties\":{\"code\":1}}]}|the code of feature 1 is no text",
        "{\"features\":[{\"properties\":{\"code\":\"KAZ\"}}]}|feature 1 is no Polygon",
        "{\"features\":[{\"geometry\":{\"type\":\"Point\",\"coordinates\":[1,2]}}]}|no feature has",
      })
  void outlinesThatAreNotUnderstoodAreRefusedInASentence(String written, String words)
      throws IOException {
    Path file = Files.writeString(folder.resolve("own.geojson"), written);
    Ran ran = Ran.run("serve", "-l", ledger, "--outlines", file);
    assertThat(ran.code()).isEqualTo(2);
    assertThat(ran.err()).contains("is not understood as outlines: " + words);
  }

  @Test
  void outlinesOfTheUserAreSentAsTheyAre() throws IOException {
    String own =
        "{\"features\":[{\"properties\":{\"code\":\"KAZ\"},\"geometry\":{\"type\":\"Polygon\","
            + "\"coordinates\":[[[1,2],[1,3],[2,3],[1,2]]]}}]}";
    Path file = Files.writeString(folder.resolve("right.geojson"), own);
    assertThat(OutlinesFile.of(file).geoJson()).isEqualTo(own);
    assertThat(OutlinesFile.of(file).file()).contains("right.geojson");
    assertThat(Ran.run("serve", "-l", ledger, "--outlines", folder.resolve("none")).err())
        .contains("cannot be read");
  }

  @Test
  void anEmptyLedgerHasNoMapAndSaysSo(@TempDir Path other) throws IOException {
    Path empty = other.resolve("empty.duckdb");
    Ledger.open(empty).close();
    RememberedActs acts = new RememberedActs(empty, PolesFile.shipped());
    LedgerMaps maps = new LedgerMaps(acts, OutlinesFile.shipped());
    try (SiteServer bare =
        SiteServer.start(
            new SiteServer.Settings(empty, "127.0.0.1", 0, true),
            equipment(acts, maps),
            Clock.systemUTC(),
            slips::add)) {
      HttpResponse<String> response =
          CLIENT
              .sendAsync(
                  HttpRequest.newBuilder(bare.address().resolve("/map")).build(),
                  HttpResponse.BodyHandlers.ofString())
              .join();
      assertThat(response.body()).contains("nothing that has a day");
    }
  }
}
