package entente.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Who is tied to whom, by what, and by whom something can pass. */
@ExtendWith(Browsing.class)
class NetworkTest {
  private static final String BASE = "#network .edge[aria-label*='has a base in']";

  @Test
  void anInstrumentIsSwitchedOffAndOn(Visit visit) {
    visit.open("/network");
    assertThat(visit.at("#network .node[aria-label^='Armenia,']")).isVisible();
    assertThat(visit.at(BASE)).isVisible();
    Locator bases = visit.at("#network [role=checkbox][aria-label^='has a base in']");
    bases.click();
    assertThat(visit.at(BASE)).isHidden();
    assertThat(visit.at("table.edges tr[data-type=basing]")).isHidden();
    assertThat(bases).hasAttribute("aria-checked", "false");
    assertThat(visit.place()).isEqualTo("/network?hide=basing");
    assertThat(visit.at("footer .forms a").first())
        .hasAttribute("href", "/network.csv?hide=basing");
    visit.page().reload();
    assertThat(visit.at("#network .node[aria-label^='Kazakhstan,']")).isVisible();
    assertThat(visit.at(BASE)).isHidden();
    bases.focus();
    visit.page().keyboard().press("Space");
    assertThat(visit.at(BASE)).isVisible();
    assertThat(visit.place()).isEqualTo("/network");
  }

  @Test
  void aChannelStandsOutAndIsTold(Visit visit) {
    visit.open("/network");
    visit.at("input[name=source]").fill("KAZ");
    visit.at("input[name=target]").fill("USA");
    visit.at("select[name=what]").selectOption("intelligence");
    visit.at(".asking button").click();
    assertThat(visit.at("#network .steps .step")).hasCount(1);
    assertThat(visit.at("#network .nodes .on-the-way")).hasCount(2);
    assertThat(visit.at(".route h4")).hasText("Kazakhstan → United States");
    assertThat(visit.at(".hops blockquote"))
        .containsText("Kazakhstan signed an intelligence sharing agreement");
    visit.at(".hops a[href^='/statement/']").first().click();
    assertThat(visit.at(".near mark")).containsText("intelligence sharing agreement");
  }

  @Test
  void anEdgeLeadsToItsTieAndAnActorToItsState(Visit visit) {
    visit.open("/network?actor=ARM");
    assertThat(visit.at(BASE)).isVisible();
    visit.at(BASE).dispatchEvent("click");
    visit.page().waitForURL(Pattern.compile(".*/tie/t[0-9a-f]{12}"));
    assertThat(visit.at("h1")).hasText("Russia → Armenia: has a base in");
    visit.page().goBack();
    visit.at("#network .node[aria-label^='Russia,']").focus();
    assertThat(visit.at("#network .said")).containsText("Russia, state");
    visit.page().keyboard().press("Enter");
    visit.page().waitForURL(Pattern.compile(".*/state/RUS"));
  }

  @Test
  void theSameNetworkAlwaysStandsTheSame(Visit visit) {
    String places =
        "Array.from(document.querySelectorAll('#network .node'))"
            + ".map(node => node.getAttribute('transform')).join()";
    visit.open("/network");
    assertThat(visit.at("#network .node").first()).isVisible();
    Object once = visit.page().evaluate(places);
    visit.page().reload();
    assertThat(visit.at("#network .node").first()).isVisible();
    assertThat(visit.page().evaluate(places)).isEqualTo(once);
  }

  @Test
  void theDrawingIsForEverybody(Visit visit) {
    visit.open("/network?source=KAZ&target=USA");
    assertThat(visit.at("#network .node").first()).isVisible();
    visit.isAccessible();
    visit.page().emulateMedia(new Page.EmulateMediaOptions().setColorScheme(ColorScheme.DARK));
    visit.isAccessible();
  }
}
