package entente.show.cli;

import entente.event.Article;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** The articles that the program brings along; see docs/examples.md. */
final class Examples {
  /** Their names, the one that is shown first in front. */
  static final List<String> NAMES =
      List.of(
          "exercise-pledge-and-base",
          "column-with-imagined-alliance",
          "exercise-as-others-tell-it",
          "spokespeople-and-denials");

  /** Eighteen months of short reports by seven invented outlets, as JSON Lines. */
  static final String NEWS = "eighteen-months.jsonl";

  private Examples() {}

  /** {@return the article of that name} */
  static Article article(String name) {
    return Article.of(name, new String(bytes(name + ".txt"), StandardCharsets.UTF_8));
  }

  /** {@return what stands in a file among the examples} */
  static byte[] bytes(String file) {
    String resource = "/entente/examples/" + file;
    try (InputStream in = Examples.class.getResourceAsStream(resource)) {
      if (in == null) {
        throw new IllegalStateException(resource + " is not in the program");
      }
      return in.readAllBytes();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
