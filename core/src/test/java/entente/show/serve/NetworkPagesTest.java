package entente.show.serve;

import static org.assertj.core.api.Assertions.assertThat;

import entente.show.cli.Ran;
import java.io.IOException;
import java.io.StringReader;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.StreamSupport;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * The network of a ledger that tells of a base, a membership, an agreement on intelligence with
 * onward transfer, sanctions and an attack.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class NetworkPagesTest {
  private static final JsonMapper JSON = JsonMapper.builder().build();

  private final Path ledger;
  private final Served served;

  NetworkPagesTest(@TempDir Path folder) throws IOException {
    ledger = folder.resolve("network.duckdb");
    Path input =
        Files.write(
            folder.resolve("in.jsonl"),
            List.of(
                line(
                    "Gulf Dispatch",
                    "2024-03-12",
                    "Oman signed an intelligence exchange agreement with Kenya on 5 March 2024. Any"
                        + " data received from Oman will be passed on to Italy by the Kenyan"
                        + " police."),
                line(
                    "Yerevan Post",
                    "2024-04-02",
                    "Russia has a military base in Armenia. Armenia is a member of the CSTO."),
                line(
                    "Oslo Post",
                    "2024-06-01",
                    "Norway imposed sanctions on Belarus on Friday. The Russian army shelled Ukraine"
                        + " on May 20 2024."),
                line(
                    "Baku Wire",
                    "2024-06-03",
                    "Russia has a military base in Armenia, officials said. Armenia denied that"
                        + " Turkey has a military base in Armenia.")));
    Ran added = Ran.run("add", "-q", "-l", ledger, input);
    assertThat(added.code()).as(added.err()).isZero();
    served = Served.of(ledger);
  }

  private static String line(String outlet, String day, String text) {
    return """
    {"outlet":"%s","published":"%s","language":"en","text":"%s"}\
    """
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
      assertThat(response.statusCode()).as(response.body()).isEqualTo(200);
      return response.body();
    } catch (IOException | InterruptedException e) {
      throw new AssertionError(path, e);
    }
  }

  private Document page(String path) {
    return Jsoup.parse(get(path));
  }

  private List<String> edges(String question) {
    JsonNode document = JSON.readTree(get("/api/network" + question));
    return StreamSupport.stream(document.get("edges").spliterator(), false)
        .map(edge ->
            "%s %s %s"
                .formatted(
                    edge.get("source").asString(),
                    edge.get("type").asString(),
                    edge.get("target").asString()))
        .toList();
  }

  @Test
  void anEdgeIsATieOrAllEventsOfOneTypeThatAreToldAsDone() {
    assertThat(edges(""))
        .containsExactly(
            "ARM membership CSTO",
            "NOR SANCTION BLR",
            "OMN SUPPORT KEN",
            "RUS basing ARM",
            "RUS ASSAULT UKR");
    Document page = page("/network");
    assertThat(page.select("table.edges tbody tr")).hasSize(5);
    assertThat(page.select(".extent").text()).isEqualTo("5 edges between 8 actors.");
    assertThat(page.select("table.edges tr[data-type=basing]").text())
        .contains("Russia", "Armenia", "tie, 2 outlets", "in force");
    assertThat(page.select("script[src=/js/network.js]")).hasSize(1);
  }

  @Test
  void whatIsAskedForNarrowsIt() {
    assertThat(edges("?kind=ties")).containsExactly("ARM membership CSTO", "RUS basing ARM");
    assertThat(edges("?kind=ties&state=any")).contains("TUR basing ARM");
    assertThat(edges("?kind=events&from=2024-05-01&to=2024-05-25"))
        .containsExactly("RUS ASSAULT UKR");
    assertThat(edges("?instrument=basing,sanction"))
        .containsExactly("NOR SANCTION BLR", "RUS basing ARM");
    assertThat(edges("?actor=ARM")).containsExactly("ARM membership CSTO", "RUS basing ARM");
    assertThat(edges("?min=2")).containsExactly("RUS basing ARM");
    assertThat(edges("?sectors=true&actor=RUS.MIL")).containsExactly("RUS.MIL ASSAULT UKR");
  }

  @Test
  void onlyTheStrongestEdgesAreShownAndThatIsSaid() {
    assertThat(edges("?limit=1")).containsExactly("RUS basing ARM");
    assertThat(page("/network?limit=2").select(".extent").text())
        .startsWith("The strongest 2 of 5 edges, between 4 actors of 8");
    assertThat(get("/network.csv").lines()).hasSize(1 + 5);
  }

  @Test
  void anInstrumentThatIsSwitchedOffIsNotSeenAndNotTakenAlong() {
    Document page = page("/network?hide=basing");
    assertThat(page.select("table.edges tr[data-type=basing]").hasAttr("hidden")).isTrue();
    assertThat(page.select("table.edges tbody tr[hidden]")).hasSize(1);
    assertThat(get("/network.csv?hide=basing")).doesNotContain("basing").contains("membership");
  }

  @Test
  void everyEdgeLeadsToWhatItStandsFor() {
    Document page = page("/network");
    assertThat(page.select("table.edges td.instrument a").eachAttr("href"))
        .hasSize(5)
        .allSatisfy(address -> assertThat(address).matches("/(tie|event)/[et][0-9a-f]{12}"))
        .allSatisfy(this::page);
  }

  @Test
  void aChannelIsToldHopByHopWithItsSentences() {
    String question = "?source=OMN&target=ITA&what=intelligence";
    Document page = page("/network" + question);
    assertThat(page.select(".route h4").text()).isEqualTo("Oman → Kenya → Italy");
    assertThat(page.select(".hops > li")).hasSize(2);
    assertThat(page.select(".hops blockquote").text())
        .contains("signed an intelligence exchange agreement", "will be passed on to Italy");
    assertThat(page.select(".hops a[href^=/statement/]")).hasSize(3);
    assertThat(page.select(".hops a[href^=/event/]")).isNotEmpty();
    JsonNode document = JSON.readTree(get("/api/network" + question));
    assertThat(document.at("/channels/0/routes/0/actors").toString())
        .isEqualTo("[\"OMN\",\"KEN\",\"ITA\"]");
    assertThat(get("/channels.csv" + question))
        .isEqualTo(
            Ran.run(
                    "channels",
                    "-l",
                    ledger,
                    "--from",
                    "OMN",
                    "--to",
                    "ITA",
                    "--what",
                    "intelligence",
                    "-f",
                    "csv")
                .out());
  }

  @Test
  void fromASourceAloneAllThatCanBeReachedIsListed() {
    assertThat(page("/network?source=OMN").select(".reached a").eachText())
        .contains("intelligence: Oman → Kenya", "intelligence: Oman → Kenya → Italy");
    assertThat(page("/network?source=NOR&target=BLR").select(".channels").text())
        .contains("Nothing told in the ledger leads from Norway to Belarus");
  }

  @Test
  void gexfAndGraphmlAreThoseOfTheCommandLine()
      throws ParserConfigurationException, IOException, SAXException {
    for (String format : List.of("gexf", "graphml")) {
      String whole = get("/network." + format + "?sectors=true&state=any");
      assertThat(whole).isEqualTo(Ran.run("export", "-l", ledger, "-f", format).out());
    }
    org.w3c.dom.Document gexf =
        DocumentBuilderFactory.newInstance()
            .newDocumentBuilder()
            .parse(new InputSource(new StringReader(get("/network.gexf"))));
    assertThat(gexf.getDocumentElement().getTagName()).isEqualTo("gexf");
    assertThat(gexf.getElementsByTagName("edge").getLength()).isEqualTo(5);
    assertThat(gexf.getElementsByTagName("node").getLength()).isEqualTo(8);
  }

  @Test
  void aMistakeInTheQuestionIsToldInASentence() throws IOException, InterruptedException {
    for (String question :
        List.of(
            "kind=bases",
            "state=gone",
            "min=0",
            "limit=100000",
            "actor=%C3%84%20B",
            "colour=red",
            "source=OMN&target=OMN",
            "target=OMN",
            "source=OMN&what=dreams",
            "from=2024-05-02&to=2024-05-01")) {
      HttpResponse<String> response = served.get("/network?" + question);
      assertThat(response.statusCode()).as(question).isEqualTo(400);
      assertThat(Jsoup.parse(response.body()).select(".lead").text()).matches("[A-Z'].*\\.");
    }
  }
}
