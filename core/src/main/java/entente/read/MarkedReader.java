package entente.read;

import entente.event.Article;
import java.util.List;

/** Reads an article in which it is known that some words stand for actors. */
@FunctionalInterface
public interface MarkedReader {
  /** {@return what the article says; the same article and marks give the same answer} */
  Reading read(Article article, List<MarkedActor> marks);
}
