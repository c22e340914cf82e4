package entente.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Choose a pole, move through time, see a state's colour and figure change, and go to its page. */
@ExtendWith(Browsing.class)
class MapPageTest {
  private static final String KAZAKHSTAN = ".map .land a[data-code=KAZ]";

  private static final int PATIENCE = 30_000;
  private static final String FIGURE = "tr[data-state=KAZ] td >> nth=0";

  private static Visit drawn(Visit visit, String path) {
    visit.open(path);
    // The first to ask waits until the ledger is measured.
    visit.at(KAZAKHSTAN).waitFor(new Locator.WaitForOptions().setTimeout(PATIENCE));
    return visit;
  }

  private static void move(Visit visit, int place) {
    visit
        .at(".map-time input")
        .evaluate(
            "(range, place) => { range.value = place; range.dispatchEvent(new Event('input')); }",
            place);
  }

  private static String colour(Visit visit) {
    return (String) visit.at(KAZAKHSTAN + " path").evaluate("path => getComputedStyle(path).fill");
  }

  @Test
  void leadsFromAPoleOverTimeToAState(Visit visit) {
    drawn(visit, "/map?pole=RUSSIA");
    String towardRussia = visit.at(FIGURE).innerText();
    visit.at("#pole").selectOption("USA");
    assertThat(visit.at("h1")).hasText("Map: alignment toward the USA and NATO");
    assertThat(visit.at(FIGURE)).not().hasText(towardRussia);
    assertThat(visit.at(FIGURE)).containsText(Pattern.compile("0\\.\\d\\d \\["));
    String colour = colour(visit);
    String figure = visit.at(FIGURE).innerText();

    move(visit, 1);
    assertThat(visit.at(".map-time output")).hasText("30 June 2024");
    assertThat(visit.at(FIGURE)).not().hasText(figure);
    assertThat(colour(visit)).isNotEqualTo(colour);
    assertThat(visit.place()).contains("pole=USA", "day=2024-06-30");
    assertThat(visit.at("footer .cite code")).containsText("day=2024-06-30");

    visit.at(KAZAKHSTAN).focus();
    assertThat(visit.at(".map-card"))
        .containsText(Pattern.compile("Kazakhstan.*0\\.\\d\\d \\[.*events"));
    visit.page().keyboard().press("Enter");
    assertThat(visit.at("h1")).hasText("Kazakhstan");
  }

  @Test
  void marksAndTiesLeadToWhatSaysSo(Visit visit) {
    drawn(visit, "/map?pole=RUSSIA");
    assertThat(visit.at(".map .arcs path:visible")).not().hasCount(0);
    Locator base = visit.at(".map .marks .mark.basing");
    assertThat(base).hasCount(1);
    base.click();
    assertThat(visit.at(".map-card a")).hasText(Pattern.compile("Russia in Armenia.*"));
    visit.at(".map-kinds input[name=bases]").uncheck();
    assertThat(base).hasCount(0);
    assertThat(visit.page()).hasURL(Pattern.compile(".*off=bases.*"));
  }

  @Test
  void timePlaysAndStops(Visit visit) {
    drawn(visit, "/map?pole=RUSSIA&day=2024-05-31");
    visit.at(".map-time button").click();
    assertThat(visit.at(".map-time output")).not().hasText("31 May 2024");
    assertThat(visit.at(".map-time button")).hasText("Play");
    assertThat(visit.page()).hasURL(Pattern.compile(".*day=2024-0[67].*"));
  }

  @Test
  void arrowsLeadFromStateToState(Visit visit) {
    drawn(visit, "/map?pole=RUSSIA&view=world");
    visit.at(KAZAKHSTAN).focus();
    visit.page().keyboard().press("ArrowLeft");
    Object code = visit.page().evaluate("document.activeElement.dataset.code");
    assertThat(code).isEqualTo("RUS");
    assertThat(visit.at(".map-card")).containsText("leads the pole");
  }
}
