package entente.show.cli;

import entente.event.Article;
import entente.show.Refusal;

/** What comes out of an input: an article, or the reason why there is none. */
public sealed interface Incoming {
  /** An article to read. */
  record Taken(Article article) implements Incoming {}

  /** Something that is no article. */
  record Refused(Refusal refusal) implements Incoming {}
}
