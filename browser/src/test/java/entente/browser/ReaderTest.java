package entente.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.assertions.LocatorAssertions;
import com.microsoft.playwright.options.ColorScheme;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

/** Somebody brings articles, reads them beside what was found in them, and corrects that. */
@ExtendWith(Browsing.class)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ReaderTest {
  private static final String TEXT =
      "Latvia condemned Russia on Monday. Norway will send troops to Lithuania next year, the"
          + " Norwegian defence minister said. Belarus denied that it had threatened Lithuania.";

  /** The first article has to wait until what reads is loaded. */
  private static final LocatorAssertions.IsVisibleOptions PATIENT =
      new LocatorAssertions.IsVisibleOptions().setTimeout(120_000);

  @TempDir private static Path folder = Path.of("");
  private Optional<Serving> served = Optional.empty();
  private Optional<Visit> begun = Optional.empty();

  @BeforeAll
  void serve() throws IOException {
    served = Optional.of(Serving.of(Ledgers.copy(folder)));
  }

  @AfterAll
  void stop() {
    served.ifPresent(Serving::close);
  }

  @BeforeEach
  void open() {
    begun =
        Optional.of(
            Visit.begin(
                Chromium.browser().orElseThrow(),
                served.orElseThrow(),
                new Browser.NewContextOptions()));
  }

  @AfterEach
  void close() {
    begun.ifPresent(Visit::close);
  }

  private Visit visit() {
    return begun.orElseThrow();
  }

  private void article() {
    visit().open("/articles?outlet=Harbour+Gazette");
    visit().at("td.headline a").first().click();
    assertThat(visit().at(".card").first()).isVisible();
  }

  @Test
  void aPastedTextBecomesCards() {
    visit().open("/read");
    visit().isAccessible();
    visit().at("#text").fill(TEXT);
    visit().at("#title").fill("Three things");
    visit().at("button.main").click();
    assertThat(visit().at(".card").first()).isVisible(PATIENT);
    assertThat(visit().at("h1")).hasText("Three things");
    assertThat(visit().at(".card")).hasCount(3);
    assertThat(visit().at(".summary")).containsText("1 statement is said not to be so");
    assertThat(visit().place()).startsWith("/reading/");
    visit().isAccessible();
    visit().at("text=Put it into the ledger").click();
    assertThat(visit().at(".card .correct")).hasCount(3);
    assertThat(visit().place()).startsWith("/article/");
    visit().isSilent();
  }

  @Test
  void filesAreChosenOrDropped() throws IOException {
    Path file =
        Files.writeString(folder.resolve("chosen.txt"), TEXT + " Poland closed its border.");
    visit().open("/read");
    visit().at("#choose").setInputFiles(file);
    assertThat(visit().at(".chosen li")).containsText("chosen.txt, ");
    visit()
        .page()
        .evaluate(
            """
            words => {
              const brought = new DataTransfer();
              brought.items.add(new File([words], "dropped.txt"));
              document.querySelector(".drop").dispatchEvent(
                new DragEvent("drop", { dataTransfer: brought, bubbles: true, cancelable: true }));
            }
            """,
            TEXT + " Estonia held an exercise with Finland.");
    assertThat(visit().at(".chosen li")).hasCount(2);
    visit().at("label:has-text('Put it into the ledger')").click();
    visit().at("button.main").click();
    assertThat(visit().at(".came a[href^='/article/']").nth(1)).isVisible(PATIENT);
    assertThat(visit().at(".doing-now")).hasText("2 articles read.");
    assertThat(visit().at(".count")).hasText(Pattern.compile("2 of 2"));
    visit().isAccessible();
    visit().isSilent();
  }

  @Test
  void whatIsTooLargeIsToldBeforeItIsSent() throws IOException {
    Path file = Files.write(folder.resolve("large.txt"), new byte[17 << 20]);
    visit().open("/read");
    visit().at("#choose").setInputFiles(file);
    assertThat(visit().at(".trouble")).containsText("large.txt is larger than 16 MB");
    visit().at("button.main").click();
    assertThat(visit().at(".trouble")).containsText("There is nothing to read");
    visit()
        .complaints()
        .removeIf(each -> each.contains("the server responded with a status of 400"));
    visit().isSilent();
  }

  @Test
  void wordsLeadToTheirCardAndBack() {
    article();
    Locator number = visit().at("a.ref").nth(1);
    number.click();
    assertThat(visit().place()).contains("#s-");
    Locator card = visit().at(".card:target");
    assertThat(card).isVisible();
    card.hover();
    assertThat(visit().at(".m.lit").first()).isVisible();
    card.locator("a.back").click();
    assertThat(visit().place()).contains("#m-");
    visit().at(".m").first().hover();
    assertThat(visit().at(".card.lit")).hasCount(1);
    visit().isSilent();
  }

  @Test
  void keysMoveBetweenStatementsButNotWhileOneTypes() {
    article();
    // The line that tells of the keys is shown by the script that listens to them.
    assertThat(visit().at(".keys")).isVisible();
    visit().page().keyboard().press("j");
    assertThat(visit().at(".card").first()).isFocused();
    visit().page().keyboard().press("j");
    assertThat(visit().at(".card").nth(1)).isFocused();
    visit().page().keyboard().press("k");
    assertThat(visit().at(".card").first()).isFocused();
    visit().page().keyboard().press("t");
    assertThat(visit().at("a.ref").first()).isFocused();
    visit().at("#q").click();
    visit().page().keyboard().type("jk");
    assertThat(visit().at("#q")).hasValue("jk");
    visit().isSilent();
  }

  @Test
  void statementsAreFilteredAtOnceAndInTheAddress() {
    article();
    // The line that tells of the keys is shown by the script that filters.
    assertThat(visit().at(".keys")).isVisible();
    int all = visit().at(".card").count();
    visit().at(".showing select[name=actor]").selectOption("USA");
    assertThat(visit().at(".card:visible")).hasCount(1);
    assertThat(visit().at(".shown")).hasText("1 of " + all + " statements shown.");
    assertThat(visit().place()).endsWith("?actor=USA");
    visit().open(visit().place());
    assertThat(visit().at(".keys")).isVisible();
    assertThat(visit().at(".card:visible")).hasCount(1);
    visit().at(".showing select[name=actor]").selectOption("");
    assertThat(visit().at(".card:visible")).hasCount(all);
    visit().at(".showing select[name=standing]").selectOption("forecast");
    assertThat(visit().at(".card:visible .tag.forecast").first()).isVisible();
    assertThat(visit().at("a.ref:visible")).hasCount(visit().at(".card:visible").count());
    visit().isSilent();
  }

  @Test
  void aStatementIsCorrectedAndThatIsTakenBack() {
    article();
    Locator card = visit().at(".card").first();
    card.locator("summary").click();
    assertThat(card.locator("input[name=type]")).isVisible();
    assertThat(card.locator("input[name=actors]")).isHidden();
    card.locator("select[name=part]").selectOption("target");
    assertThat(card.locator("input[name=type]")).isHidden();
    card.locator("input[name=actors]").fill("KAZ.GOV");
    card.locator("input[name=by]").fill("Ann");
    visit().isAccessible();
    card.locator("text=Store the correction").click();
    assertThat(visit().at(".corrected")).containsText("corrected: target KAZ.GOV, not");
    assertThat(visit().at(".corrected")).containsText("(Ann, ");
    visit().open("/corrections");
    visit().isAccessible();
    visit().at("tbody button").first().click();
    assertThat(visit().at(".lead")).containsText("Nobody has corrected anything");
    visit().isSilent();
  }

  @Test
  void nobodyIsShutOutOfAnArticle() {
    article();
    visit().isAccessible();
    visit()
        .page()
        .emulateMedia(
            new com.microsoft.playwright.Page.EmulateMediaOptions()
                .setColorScheme(ColorScheme.DARK));
    visit().isAccessible();
    visit().page().setViewportSize(390, 844);
    visit().isAccessible();
    assertThat(visit().page().evaluate("document.documentElement.scrollWidth")).isEqualTo(390);
    visit().open("/read");
    assertThat(visit().page().evaluate("document.documentElement.scrollWidth")).isEqualTo(390);
    visit().isAccessible();
    visit().isSilent();
  }
}
