package entente.show.cli;

import entente.event.Article;
import entente.read.ArticleReader;
import entente.read.Reading;
import entente.show.Refusal;
import java.io.PrintStream;
import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Supplier;

/**
 * Reads articles so that an error in one refuses that one only.
 *
 * @param reader codes an article
 * @param published day of publication that wins over the article's own
 * @param debug whether to show where an error arose
 * @param err where it is shown
 */
record CarefulReader(
    ArticleReader reader, Optional<LocalDate> published, boolean debug, PrintStream err) {
  /** {@return what the article says, or why it could not be read} */
  InOrder.Outcome<Reading> read(Article incoming) {
    Article article = published.map(incoming::publishedOn).orElse(incoming);
    return carefully(article, () -> reader.read(article), debug, err);
  }

  /** {@return what is made of an article, or, after an error in that, its refusal} */
  static <T> InOrder.Outcome<T> carefully(
      Article article, Supplier<T> work, boolean debug, PrintStream err) {
    try {
      return new InOrder.Outcome.Done<>(work.get());
    } catch (RuntimeException | StackOverflowError e) {
      if (debug) {
        e.printStackTrace(err);
      }
      return new InOrder.Outcome.Refused<>(
          new Refusal(
              article.id(),
              "an error inside the program (%s); run again with --debug to see where."
                  .formatted(e.getClass().getSimpleName())));
    }
  }
}
