package entente.browser;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.LoadState;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/**
 * Takes the pictures of the documentation: {@code Pictures LEDGER FOLDER}. Without a ledger of
 * one's own: that of the guided example.
 */
final class Pictures {
  private static final int WIDE = 1280;
  private static final int HIGH = 860;
  private static final int PHONE = 390;

  /** Long enough for layouts and parts that come later. */
  private static final int SETTLED = 2500;

  private static final List<Shot> SHOTS =
      List.of(
          new Shot("start", "/", WIDE, HIGH, ColorScheme.LIGHT),
          new Shot("map", "/map", WIDE, 1120, ColorScheme.LIGHT),
          new Shot("map-dark", "/map", WIDE, HIGH, ColorScheme.DARK),
          new Shot("network", "/network", WIDE, 1060, ColorScheme.LIGHT),
          new Shot("timeline", "/timeline", WIDE, HIGH, ColorScheme.LIGHT),
          new Shot("events", "/events?contradicted=true", WIDE, HIGH, ColorScheme.LIGHT),
          new Shot("event", "first:/events?contradicted=true", WIDE, 1500, ColorScheme.LIGHT),
          new Shot(
              "article", "first:/articles?outlet=Volga%20Review", WIDE, HIGH, ColorScheme.LIGHT),
          new Shot(
              "article-phone",
              "first:/articles?outlet=Volga%20Review",
              PHONE,
              844,
              ColorScheme.DARK),
          new Shot("state", "/state/ARM", WIDE, 1700, ColorScheme.LIGHT),
          new Shot("pair", "/pair/ARM-RUS", WIDE, 1300, ColorScheme.LIGHT),
          new Shot("ties", "/ties", WIDE, HIGH, ColorScheme.LIGHT),
          new Shot(
              "search",
              "/search?q=%22joint%20military%20exercise%22",
              WIDE,
              HIGH,
              ColorScheme.LIGHT),
          new Shot("read", "/read", WIDE, HIGH, ColorScheme.LIGHT));

  private Pictures() {}

  /**
   * A picture.
   *
   * @param name of the file, without its ending
   * @param path of the page; after {@code first:} that of a list, whose first thing is shown
   */
  private record Shot(String name, String path, int width, int height, ColorScheme scheme) {}

  /** Takes them all. */
  public static void main(String[] arguments) throws IOException {
    Path folder = Files.createDirectories(Path.of(arguments[1]));
    Browser browser = Chromium.browser().orElseThrow();
    try (Serving serving = Serving.of(Path.of(arguments[0]))) {
      for (Shot shot : SHOTS) {
        try (Visit visit =
            Visit.begin(
                browser,
                serving,
                new Browser.NewContextOptions()
                    .setViewportSize(shot.width(), shot.height())
                    .setColorScheme(shot.scheme()))) {
          open(visit, shot.path());
          visit.page().waitForLoadState(LoadState.LOAD);
          visit.page().waitForTimeout(SETTLED);
          visit
              .page()
              .screenshot(
                  new Page.ScreenshotOptions().setPath(folder.resolve(shot.name() + ".png")));
          visit.complaints().forEach(System.err::println);
        }
      }
    }
    System.exit(0);
  }

  private static void open(Visit visit, String path) {
    if (path.startsWith("first:")) {
      visit.open(path.substring("first:".length()));
      visit.at("tbody a[href^='/event/'], tbody a[href^='/article/']").first().click();
    } else {
      visit.open(path);
    }
  }
}
