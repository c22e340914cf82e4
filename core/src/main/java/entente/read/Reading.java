package entente.read;

import entente.event.Article;
import entente.event.Statement;
import java.util.List;

/**
 * What was read from one article.
 *
 * @param article the article, as it came or with its date found in the text
 * @param statements its statements, in text order
 * @param sentences what was seen in each sentence, in text order, whether it held a statement or
 *     not
 */
public record Reading(Article article, List<Statement> statements, List<SentenceTrace> sentences) {
  public Reading {
    statements = List.copyOf(statements);
    sentences = List.copyOf(sentences);
  }
}
