package entente.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Browser;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

/** Articles that are added by another command while a page is open. */
@ExtendWith(Browsing.class)
class LivePageTest {
  @Test
  void appearOnIt(@TempDir Path folder) throws IOException, InterruptedException {
    Path ledger = Ledgers.copy(folder);
    try (Serving serving = Serving.of(ledger);
        Visit visit =
            Visit.begin(
                Chromium.browser().orElseThrow(), serving, new Browser.NewContextOptions())) {
      visit.open("/articles");
      assertThat(visit.at("tbody tr")).hasCount(6);
      Path note = Files.writeString(folder.resolve("harbour-note.txt"), "Nothing of note.");
      Serving.run("add", "-q", "-l", ledger.toString(), note.toString());
      assertThat(visit.at("tbody tr")).hasCount(7);
      assertThat(visit.at("#news")).hasText("The ledger holds 7 articles and 11 events now.");
      visit.isSilent();
    }
  }
}
