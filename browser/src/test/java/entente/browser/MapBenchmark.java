package entente.browser;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/**
 * Times pages of a server that runs, in Chromium without a graphics card: when something is seen,
 * when the map is coloured, and how many frames there are while its time plays and while its slider
 * is drawn. Not a test; run its {@code main} with the address, and with other paths to time.
 */
public final class MapBenchmark {
  private static final int ROUNDS = 5;
  private static final int MILLISECONDS = 5_000;

  private static final String FIRST_PAINT =
      "() => performance.getEntriesByName('first-contentful-paint')[0].startTime";
  private static final String COLOURED =
      "() => performance.getEntriesByName('map-coloured')[0].startTime";

  /** Frames, and the longest time between two, while something goes on. */
  private static final String FRAMES =
      """
      async (kind) => {
        const range = document.querySelector(".map-time input");
        const set = (value) => {
          range.value = value;
          range.dispatchEvent(new Event("input"));
        };
        set(0);
        if (kind === "plays") document.querySelector(".map-time button").click();
        return await new Promise((done) => {
          const begin = performance.now();
          let frames = 0, last = begin, longest = 0;
          const frame = (now) => {
            frames++;
            longest = Math.max(longest, now - last);
            last = now;
            if (kind === "drawn") set(frames %% (Number(range.max) + 1));
            if (now - begin < %d) requestAnimationFrame(frame);
            else done([frames * 1000 / (now - begin), longest]);
          };
          requestAnimationFrame(frame);
        });
      }
      """
          .formatted(MILLISECONDS);

  private MapBenchmark() {}

  public static void main(String[] arguments) {
    Browser browser = Chromium.browser().orElseThrow();
    String address = arguments[0].replaceFirst("/$", "");
    for (String path : Arrays.asList(arguments).subList(1, arguments.length)) {
      double[] seen = new double[ROUNDS];
      for (int round = 0; round < ROUNDS; round++) {
        try (BrowserContext context = browser.newContext()) {
          Page page = context.newPage();
          page.navigate(address + path);
          page.waitForFunction(
              "() => performance.getEntriesByName('first-contentful-paint').length > 0");
          seen[round] = number(page.evaluate(FIRST_PAINT));
        }
      }
      told(path + ": first contentful paint, ms", seen);
    }
    double[] seen = new double[ROUNDS];
    double[] coloured = new double[ROUNDS];
    for (int round = 0; round < ROUNDS; round++) {
      try (BrowserContext context = browser.newContext()) {
        Page page = context.newPage();
        page.navigate(address + "/map");
        page.waitForFunction("() => performance.getEntriesByName('map-coloured').length > 0");
        seen[round] = number(page.evaluate(FIRST_PAINT));
        coloured[round] = number(page.evaluate(COLOURED));
        if (round == ROUNDS - 1) {
          for (String kind : List.of("plays", "drawn")) {
            List<?> frames = (List<?>) page.evaluate(FRAMES, kind);
            System.out.printf(
                Locale.ROOT,
                "/map, %s: %.1f frames/s, longest frame %.0f ms%n",
                kind,
                number(frames.get(0)),
                number(frames.get(1)));
          }
        }
      }
    }
    told("/map: first contentful paint, ms", seen);
    told("/map: coloured, ms", coloured);
    System.exit(0);
  }

  private static double number(Object value) {
    return ((Number) value).doubleValue();
  }

  private static void told(String what, double[] values) {
    double[] sorted = values.clone();
    Arrays.sort(sorted);
    System.out.printf(
        Locale.ROOT,
        "%s: median %.0f, from %.0f to %.0f%n",
        what,
        sorted[sorted.length / 2],
        sorted[0],
        sorted[sorted.length - 1]);
  }
}
