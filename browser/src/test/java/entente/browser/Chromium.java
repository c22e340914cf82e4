package entente.browser;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Playwright;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** The browser of this machine, started once for all tests. */
final class Chromium {
  /** Set to "required" where a missing browser is an error, as it is for who checks everything. */
  private static final String WANTED = "ENTENTE_BROWSER";

  private static final List<String> USUAL =
      List.of(
          "/usr/bin/chromium",
          "/usr/bin/chromium-browser",
          "/usr/bin/google-chrome",
          "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
          "/Applications/Chromium.app/Contents/MacOS/Chromium");

  private static final List<String> QUIET =
      List.of(
          "--no-sandbox",
          "--disable-gpu",
          "--disable-quic",
          "--no-first-run",
          "--disable-background-networking",
          "--disable-component-update",
          "--disable-sync");

  private static final Optional<Browser> BROWSER = found().map(Chromium::started);

  private Chromium() {}

  /** {@return the browser; empty if there is none and none is required} */
  static Optional<Browser> browser() {
    return BROWSER;
  }

  private static Optional<Path> found() {
    Optional<Path> found =
        Stream.concat(Stream.ofNullable(System.getenv("ENTENTE_CHROMIUM")), USUAL.stream())
            .map(Path::of)
            .filter(Files::isExecutable)
            .findFirst();
    if (found.isEmpty() && "required".equals(System.getenv(WANTED))) {
      throw new IllegalStateException(
          "No Chromium was found; install it, or set ENTENTE_CHROMIUM to where it is.");
    }
    return found;
  }

  private static Browser started(Path executable) {
    Playwright playwright =
        Playwright.create(
            new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
    Browser browser =
        playwright
            .chromium()
            .launch(
                new BrowserType.LaunchOptions()
                    .setExecutablePath(executable)
                    .setHeadless(true)
                    .setArgs(QUIET));
    Runtime.getRuntime().addShutdownHook(new Thread(playwright::close));
    return browser;
  }
}
