package entente.show.serve;

import static org.assertj.core.api.Assertions.assertThat;

import entente.keep.store.ToldLedger;
import java.io.IOException;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;

/** A year in which Russia and Kazakhstan talk each day, and once exercise together. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class TimelineTest {
  private static final LocalDate FIRST = LocalDate.of(2024, 1, 1);

  private final Served served;
  private final String exercise;

  TimelineTest(@TempDir Path folder) throws SQLException, IOException {
    Path file = folder.resolve("year.duckdb");
    try (ToldLedger ledger = ToldLedger.in(file)) {
      for (int i = 0; i < 366; i++) {
        ledger.event(FIRST.plusDays(i), "CONSULT", "RUS.GOV", "KAZ.GOV", false, "talks " + i);
      }
      exercise =
          ledger.event(
              LocalDate.of(2024, 5, 13), "COOPERATE", "KAZ.MIL", "RUS.MIL", true, "an exercise");
      ledger.event(LocalDate.of(2024, 5, 14), "SANCTION", "USA", "RUS", false, "sanctions");
      ledger.event(null, "AID", "CHN", "KAZ", false, "some aid");
      String forum =
          ledger.event(LocalDate.of(2024, 5, 20), "CONSULT", "CHN", "USA", false, "forum");
      ledger.role(forum, "participant", "KAZ");
      ledger.role(forum, "participant", "RUS");
      ledger.tie("basing", "RUS", "KAZ", "in force", "1991");
    }
    served = Served.of(file);
  }

  @AfterAll
  void stop() {
    served.close();
    assertThat(served.slips()).isEmpty();
  }

  private Document page(String path) throws IOException, InterruptedException {
    return served.page(path);
  }

  @Test
  void manyEventsAreBarsThatLeadToTheirDays() throws IOException, InterruptedException {
    Document whole = page("/timeline");
    assertThat(whole.select(".extent").eachText().getFirst())
        .contains("370 events from 1 January 2024 to 31 December 2024", "Of 1 no day is known");
    List<Element> bars = whole.select("svg.tl a");
    assertThat(bars).hasSize(53);
    Element week =
        bars.stream()
            .filter(each -> each.attr("aria-label").contains("13 May 2024"))
            .findFirst()
            .orElseThrow();
    assertThat(week.attr("aria-label"))
        .isEqualTo(
            "the week of 13 May 2024: 9 events (1 material cooperation, 7 verbal cooperation, 1"
                + " material conflict); reports contradict on 1");
    assertThat(week.select("text.flag").text()).startsWith("≠");
    assertThat(week.attr("href")).isEqualTo("/timeline?from=2024-05-13&to=2024-05-19");
    assertThat(page(week.attr("href")).select(".extent").eachText().getFirst())
        .startsWith("9 events");
  }

  @Test
  void fewEventsAreMarksThatLeadToTheirSheets() throws IOException, InterruptedException {
    Document may = page("/timeline?from=2024-05-01&to=2024-05-31");
    assertThat(may.select("svg.tl a")).hasSize(34);
    Element mark = may.selectFirst("svg.tl a[href=/event/" + exercise + "]");
    assertThat(mark).isNotNull();
    if (mark != null) {
      assertThat(mark.attr("aria-label"))
          .isEqualTo(
              "13 May 2024, Kazakhstan (armed forces) → Russia (armed forces), cooperate, reported,"
                  + " reports contradict: an exercise");
      assertThat(mark.select(".ring")).hasSize(1);
      assertThat(mark.select("text.flag").text()).isEqualTo("≠");
    }
    assertThat(may.select("svg.tl text.name").eachText())
        .containsExactly(
            "material cooperation",
            "verbal cooperation",
            "asked or other",
            "verbal conflict",
            "material conflict");
  }

  @Test
  void marksDoNotCoverOneAnother() throws IOException, InterruptedException {
    List<double[]> places =
        page("/timeline?from=2024-05-01&to=2024-05-31").select("svg.tl a .column").stream()
            .map(each ->
                new double[] {
                  Double.parseDouble(each.attr("x")),
                  Double.parseDouble(each.attr("y")),
                  Double.parseDouble(each.attr("width")),
                  Double.parseDouble(each.attr("height"))
                })
            .toList();
    for (int i = 0; i < places.size(); i++) {
      for (int j = 0; j < i; j++) {
        double[] one = places.get(i);
        double[] other = places.get(j);
        boolean apart =
            one[0] + one[2] <= other[0] + 0.11
                || other[0] + other[2] <= one[0] + 0.11
                || one[1] + one[3] <= other[1] + 0.11
                || other[1] + other[3] <= one[1] + 0.11;
        assertThat(apart).as(i + " and " + j).isTrue();
      }
    }
  }

  @Test
  void linksLeadEarlierLaterWiderAndNarrower() throws IOException, InterruptedException {
    Document may = page("/timeline?actor=RUS&from=2024-05-01&to=2024-05-31");
    assertThat(may.select("nav.ways a").eachText())
        .containsExactly("← Earlier", "Later →", "Narrower", "Wider", "All days");
    assertThat(may.select("nav.ways a").eachAttr("href"))
        .contains(
            "/timeline?actor=RUS&from=2024-03-31&to=2024-04-30",
            "/timeline?actor=RUS&from=2024-06-01&to=2024-07-01",
            "/timeline?actor=RUS");
  }

  @Test
  void theRowsAreThereForPrograms() throws IOException, InterruptedException {
    assertThat(served.get("/timeline.csv?actor=USA&step=month").body())
        .isEqualTo(
            """
            period,lane,events,contradicted
            2024-05-01,material conflict,1,0
            2024-05-01,verbal cooperation,1,0
            """);
    assertThat(served.get("/api/timeline?actor=CHN").body())
        .contains("\"events\":2", "\"dateless\":1", "\"step\":\"day\"");
    assertThat(served.get("/timeline?step=aeon").statusCode()).isEqualTo(400);
    assertThat(served.get("/timeline?from=%2B999999-01-01").statusCode()).isEqualTo(200);
    assertThat(page("/timeline?from=0001-01-01").select("svg.tl")).hasSize(1);
    assertThat(page("/timeline?actor=NOR").text()).contains("No event is so.");
  }

  @Test
  void twoStatesAreShownBothWays() throws IOException, InterruptedException {
    Document pair = page("/pair/KAZ-RUS");
    assertThat(pair.select("h1").text()).isEqualTo("Kazakhstan and Russia");
    assertThat(pair.select(".acts tbody tr").eachText())
        .containsExactly(
            "material cooperation 1, reports contradict on 1 none none",
            "verbal cooperation none 366 1",
            "all 1, reports contradict on 1 366 1");
    assertThat(pair.select("#contradicted ~ .wide a[href=/event/" + exercise + "]")).hasSize(1);
    assertThat(pair.select("#ties ~ .wide tbody tr").text()).contains("Russia", "in force", "1991");
    assertThat(pair.select("#memberships ~ dl").text()).contains("CSTO");
    assertThat(pair.select("svg.tl a").attr("href"))
        .startsWith("/timeline?actor=KAZ&other=RUS&from=");
    assertThat(page("/pair/RUS-KAZ").select("h1").text()).isEqualTo("Russia and Kazakhstan");
    assertThat(served.get("/pair/KAZ-RUS.csv").body())
        .isEqualTo(
            """
            source,target,lane,events,contradicted
            RUS,KAZ,verbal cooperation,366,0
            KAZ,RUS,material cooperation,1,1
            ,,verbal cooperation,1,0
            """);
  }

  @Test
  void twoAreFoundByTheirNames() throws IOException, InterruptedException {
    var chosen = served.get("/pair?one=kazakhstan&other=Russian");
    assertThat(chosen.statusCode()).isEqualTo(303);
    assertThat(chosen.headers().firstValue("Location")).contains("/pair/KAZ-RUS");
    assertThat(served.get("/pair/kaz.gov-rus").headers().firstValue("Location"))
        .contains("/pair/KAZ-RUS");
    assertThat(served.get("/pair?one=KAZ").statusCode()).isEqualTo(400);
    for (String path :
        List.of("/pair/KAZ", "/pair/KAZ-KAZ", "/pair/-", "/pair?one=KAZ&other=Ruritania")) {
      assertThat(served.get(path).statusCode()).as(path).isEqualTo(404);
    }
  }

  @Test
  void aStateLeadsToItsPairs() throws IOException, InterruptedException {
    assertThat(page("/state/KAZ").select("#partners ~ ul a").eachAttr("href"))
        .first()
        .isEqualTo("/pair/KAZ-RUS");
  }
}
