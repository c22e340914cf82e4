package entente.read.text;

import entente.event.Span;
import entente.read.parse.Token;
import java.util.List;

/**
 * A sentence, or as much of an endless one as a parser bears.
 *
 * @param span from the begin of its first to the end of its last token
 * @param tokens its words and signs as the Penn Treebank cuts them, at least one, in text order
 */
public record Sentence(Span span, List<Token> tokens) {
  public Sentence {
    tokens = List.copyOf(tokens);
  }

  static Sentence of(List<Token> tokens) {
    return new Sentence(tokens.getFirst().span().cover(tokens.getLast().span()), tokens);
  }
}
