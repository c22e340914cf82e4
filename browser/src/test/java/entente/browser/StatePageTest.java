package entente.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** A state: how it leans, whether it turned, and what comes next, down to a past event. */
@ExtendWith(Browsing.class)
class StatePageTest {
  @Test
  void whatTakesLongComesByItselfAndLeadsToAPastEvent(Visit visit) {
    visit.open("/state/KAZ");
    assertThat(visit.at(".poles tbody tr")).hasCount(5);
    assertThat(visit.at("[data-part*=drift] section.pole")).hasCount(1);
    assertThat(visit.at(".foreseen > li").first()).isVisible();
    visit.isAccessible();
    visit.at(".foreseen details summary").first().click();
    visit.at(".foreseen details[open] a[href^='/event/']").first().click();
    assertThat(visit.page()).hasURL(Pattern.compile("/event/e[0-9a-f]+$"));
  }

  @Test
  void aDateCanBeTested(Visit visit) {
    visit.open("/state/KAZ/drift");
    visit.at("input[name=at]").fill("2024-06-01");
    visit.at("main button").click();
    assertThat(visit.page()).hasURL(Pattern.compile("/state/KAZ/drift[?]at=2024-06-01$"));
    assertThat(visit.at("h1")).hasText("Drift of Kazakhstan");
  }
}
