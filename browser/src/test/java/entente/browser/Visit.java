package entente.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.net.URI;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Set;

/**
 * A visitor's window on the site, in which everything that goes wrong is noted.
 *
 * @param page the window
 * @param address of the site
 * @param complaints errors of the console and of scripts, and requests to other places
 */
record Visit(Page page, String address, List<String> complaints) implements AutoCloseable {
  /** Blobs and data stay inside the browser. */
  private static final Set<String> INSIDE = Set.of("blob", "data");

  static Visit begin(Browser browser, Serving serving, Browser.NewContextOptions options) {
    BrowserContext context = browser.newContext(options);
    Page page = context.newPage();
    List<String> complaints = Collections.synchronizedList(new ArrayList<>());
    page.onConsoleMessage(message -> {
      if (message.type().equals("error") || message.type().equals("warning")) {
        complaints.add("console: " + message.text());
      }
    });
    page.onPageError(error -> complaints.add("script: " + error));
    page.onDialog(dialog -> {
      complaints.add("dialog: " + dialog.message());
      dialog.dismiss();
    });
    context.onRequest(request -> {
      URI asked = URI.create(request.url());
      if (!INSIDE.contains(asked.getScheme()) && !request.url().startsWith(serving.address())) {
        complaints.add("request: " + request.url());
      }
    });
    return new Visit(page, serving.address(), complaints);
  }

  /** Opens a path of the site. */
  Visit open(String path) {
    page.navigate(address + path);
    return this;
  }

  /** {@return what the selector finds} */
  Locator at(String selector) {
    return page.locator(selector);
  }

  /** {@return the path and the question of where the window is now} */
  String place() {
    return page.url().substring(address.length());
  }

  /** Fails if anything went wrong so far. */
  void isSilent() {
    assertThat(complaints).as(page.url()).isEmpty();
  }

  /** Fails if the page as it is now shuts somebody out. */
  void isAccessible() {
    assertThat(Accessibility.findings(page)).as(page.url()).isEmpty();
  }

  @Override
  public void close() {
    page.context().close();
  }
}
