package entente.read;

import entente.event.Article;

/**
 * Reads an article into statements: a pure function of the article and of the codebook and actor
 * table it was made with. May be called from many threads at once.
 */
@FunctionalInterface
public interface ArticleReader {
  /**
   * {@return what the article says; the same article gives the same answer}
   *
   * @throws java.util.concurrent.CancellationException if the thread is interrupted meanwhile
   */
  Reading read(Article article);
}
