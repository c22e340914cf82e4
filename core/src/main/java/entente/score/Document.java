package entente.score;

import java.util.List;
import java.util.Optional;

/**
 * A document with its gold and its coded statements.
 *
 * @param id of the article
 * @param gold what a person coded in it, in the gold's order
 * @param system what the program coded in it, in its order
 * @param text the article, if it is at hand; every evidence lies in it
 */
public record Document(
    String id, List<CodedStatement> gold, List<CodedStatement> system, Optional<ArticleText> text) {
  public Document {
    gold = List.copyOf(gold);
    system = List.copyOf(system);
  }
}
