package entente.show.serve;

import static org.assertj.core.api.Assertions.assertThat;

import entente.keep.store.ToldLedger;
import java.io.IOException;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.LocalDate;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;

/** What a search finds, and how it is shown. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class SearchTest {
  private static final LocalDate DAY = LocalDate.of(2024, 5, 13);

  private final Served served;
  private final String article;

  SearchTest(@TempDir Path folder) throws SQLException, IOException {
    Path file = folder.resolve("words.duckdb");
    try (ToldLedger ledger = ToldLedger.in(file)) {
      article =
          ledger.article(
              "Steppe Wire",
              DAY,
              "Spies agree",
              "Kazakhstan signed an intelligence agreement with Türkiye.");
      ledger.article(
          "Oslo Post", DAY.plusDays(9), "Doubts", "No agreement on intelligence, said Norway.");
      for (int i = 0; i < 30; i++) {
        ledger.article("Harbour Gazette", DAY.plusDays(i), "Grain " + i, "Grain sailed " + i + ".");
      }
      ledger.event(DAY, "AGREE", "KAZ", "TUR", true, "signed an intelligence agreement");
      ledger.record(DAY, "AID", "RUS", "ARM", "Russia gives Armenia grain");
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
  void aPhraseIsFoundAndMarkedWhereverItStands() throws IOException, InterruptedException {
    Document found = page("/search?q=%22intelligence+agreement%22");
    assertThat(found.select("#statements ~ ol > li")).hasSize(1);
    assertThat(found.select("#statements ~ ol mark.hit").text())
        .isEqualTo("intelligence agreement");
    assertThat(found.select("#statements ~ ol a").attr("href"))
        .startsWith("/article/" + article + "#s-");
    assertThat(found.select("#events ~ ol > li").text()).contains("reports differ");
    assertThat(found.select("#articles ~ ol a").attr("href"))
        .isEqualTo("/article/" + article + "#:~:text=intelligence%20agreement");
    assertThat(page("/search?q=intelligence+agreement").select("#statements ~ ol > li")).hasSize(2);
  }

  @Test
  void actorsAreFoundByNounAndAdjective() throws IOException, InterruptedException {
    assertThat(page("/search?q=russian").select("#actors ~ ul a").eachAttr("href"))
        .contains("/state/RUS", "/events?actor=RUS", "/timeline?actor=RUS");
    assertThat(page("/search?q=turk").select("#actors ~ ul a").attr("href"))
        .isEqualTo("/state/TUR");
    assertThat(page("/search?q=arm").select("#actors ~ ul code").text()).isEqualTo("ARM");
  }

  @Test
  void tellsHowManyThereAreAndShowsMore() throws IOException, InterruptedException {
    Document found = page("/search?q=grain");
    assertThat(found.select("#articles ~ .extent").text())
        .isEqualTo("The latest 20 of 30. Show all");
    assertThat(
            page(found.select("#articles ~ .extent a").attr("href")).select("#articles ~ ol > li"))
        .hasSize(30);
    assertThat(found.select("#events ~ ol").text()).contains("Russia gives Armenia grain");
  }

  @Test
  void canBeNarrowedByOutletAndDays() throws IOException, InterruptedException {
    assertThat(page("/search?q=agreement&outlet=oslo+post").select("#statements ~ ol > li"))
        .hasSize(1);
    Document few = page("/search?q=grain&from=2024-05-14&to=2024-05-15");
    assertThat(few.select("#articles ~ ol > li")).hasSize(2);
    assertThat(few.select("form.asking input[name=q]").attr("value")).isEqualTo("grain");
    assertThat(served.get("/search?q=grain&actor=KAZ").statusCode()).isEqualTo(400);
  }

  @Test
  void programsGetAllOfIt() throws IOException, InterruptedException {
    assertThat(served.get("/search.csv?q=%22intelligence+agreement%22").body())
        .startsWith("kind,id,day,outlet,type,standing,article,event,text\nevent,")
        .contains("\nstatement,", "\narticle," + article + ",2024-05-13,Steppe Wire,");
    assertThat(served.get("/search.csv?q=grain").body().lines()).hasSize(62);
    assertThat(served.get("/api/search?q=grain").body())
        .contains("\"found\":{\"events\":1,\"statements\":30,\"articles\":30}");
  }
}
