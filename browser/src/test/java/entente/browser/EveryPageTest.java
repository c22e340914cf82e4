package entente.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What holds for every page: nobody is shut out, in light and dark, and it fits on a phone. */
@ExtendWith(Browsing.class)
class EveryPageTest {
  private static final int PHONE = 390;

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/",
        "/events",
        "/events?contradicted=true",
        "/timeline",
        "/timeline?step=month",
        "/pair/KAZ-UZB",
        "/articles",
        "/map",
        "/state/KAZ",
        "/state/KAZ/drift",
        "/state/KAZ/forecast",
        "/ties",
        "/statements",
        "/sources",
        "/network",
        "/search?q=exercise"
      })
  void isForEverybody(String path, Visit visit) {
    visit.open(path);
    visit.isAccessible();
    visit.page().emulateMedia(new Page.EmulateMediaOptions().setColorScheme(ColorScheme.DARK));
    visit.isAccessible();
    visit.page().setViewportSize(PHONE, 844);
    visit.isAccessible();
    assertThat(visit.page().evaluate("document.documentElement.scrollWidth"))
        .as("as wide as the phone")
        .isEqualTo(PHONE);
  }
}
