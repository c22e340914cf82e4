package entente.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.BoundingBox;
import com.microsoft.playwright.options.WaitForSelectorState;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Who comes with a question of time, of two states, or of some words finds the sentence. */
@ExtendWith(Browsing.class)
class TimelineTest {
  @Test
  void narrowsToAMonthAndOpensAContradictedEvent(Visit visit) {
    visit.open("/timeline");
    visit.at("input[name=from]").fill("2024-05-01");
    visit.at("input[name=to]").fill("2024-05-31");
    visit
        .at("form.asking")
        .first()
        .getByText("Show", new Locator.GetByTextOptions().setExact(true))
        .click();
    assertThat(visit.place()).contains("from=2024-05-01", "to=2024-05-31");
    visit.at(".told").waitFor(new Locator.WaitForOptions().setState(WaitForSelectorState.ATTACHED));
    Locator contradicted = visit.at("svg.tl a:has(.ring)");
    contradicted.focus();
    assertThat(visit.at(".told")).containsText("reports contradict");
    visit.isAccessible();
    visit.page().keyboard().press("Enter");
    assertThat(visit.at(".verdict.differs").first()).isVisible();
  }

  @Test
  void daysAreChosenByBrushing(Visit visit) {
    visit.open("/timeline?from=2024-05-01&to=2024-07-31");
    BoundingBox box = visit.at("svg.tl").boundingBox();
    double y = box.y + box.height - 40;
    visit.page().mouse().move(box.x + box.width * 0.4, y);
    visit.page().mouse().down();
    visit.page().mouse().move(box.x + box.width * 0.5, y);
    visit.page().mouse().move(box.x + box.width * 0.6, y);
    visit.page().mouse().up();
    visit.page().waitForURL(url -> !url.contains("from=2024-05-01"));
    assertThat(visit.place()).matches("/timeline\\?from=2024-0[56]-\\d\\d&to=2024-0[67]-\\d\\d");
  }

  @Test
  void goesFromAStateToAPairToAnEvent(Visit visit) {
    visit.open("/state/KAZ");
    visit.at("#partners ~ ul a").first().click();
    assertThat(visit.place()).startsWith("/pair/KAZ-");
    visit.isAccessible();
    visit.at("#events ~ .wide tbody a[href^='/event/']").first().click();
    assertThat(visit.place()).startsWith("/event/");
    assertThat(visit.at("#reports")).isVisible();
  }

  @Test
  void findsAPhraseAndOpensItsSentence(Visit visit) {
    visit.open("/");
    visit.at("#q").fill("\"joint military exercise\"");
    visit.page().keyboard().press("Enter");
    visit.page().waitForURL(url -> url.contains("/search"));
    assertThat(visit.at("mark.hit").first()).hasText("joint military exercise");
    visit.isAccessible();
    visit.at("#statements ~ ol a").first().click();
    assertThat(visit.place()).matches("/article/[0-9a-f]+#s-[0-9a-f]+");
    assertThat(visit.at(".card:target")).isVisible();
  }
}
