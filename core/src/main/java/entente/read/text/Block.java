package entente.read.text;

import entente.event.Span;
import java.util.List;

/**
 * A piece of an article that stands by itself: a headline, a paragraph, a list item or a byline.
 *
 * @param kind what it is
 * @param span from its first to its last visible char; a list item's sign and a dateline are inside
 * @param sentences its sentences in text order; a list item's sign and a dateline are outside them
 */
public record Block(Kind kind, Span span, List<Sentence> sentences) {
  public Block {
    sentences = List.copyOf(sentences);
  }

  /** What a block is to the article. */
  public enum Kind {
    /** Title or section heading. */
    HEADLINE,
    PARAGRAPH,
    /** Item of a list. */
    BULLET,
    /** Who wrote it, when, and what else surrounds an article: nothing that it tells. */
    BYLINE
  }
}
