package entente.browser;

import com.microsoft.playwright.Page;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** What axe-core finds on a page that shuts somebody out. */
final class Accessibility {
  private static final String SCRIPT = script();

  private static final String FINDINGS =
      """
      async () => (await axe.run(document)).violations
        .filter(each => ["serious", "critical"].includes(each.impact))
        .flatMap(each => each.nodes.map(node => `${each.id}: ${node.target} ${node.html.slice(0, 160)} ${
          node.any.concat(node.all).map(check => check.message).join("; ").slice(0, 200)}`))
      """;

  private Accessibility() {}

  /** {@return a line for each serious or critical finding} */
  static List<String> findings(Page page) {
    page.evaluate(SCRIPT);
    return ((List<?>) page.evaluate(FINDINGS)).stream().map(Object::toString).toList();
  }

  private static String script() {
    try (InputStream in = Accessibility.class.getResourceAsStream("/axe.min.js")) {
      if (in == null) {
        throw new IllegalStateException("axe.min.js is not there");
      }
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
