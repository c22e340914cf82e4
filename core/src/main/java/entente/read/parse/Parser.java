package entente.read.parse;

import java.util.List;

/** Makes a tree of a sentence. Implementations may be called from many threads at once. */
@FunctionalInterface
public interface Parser {
  /**
   * Parses one sentence, already split into words.
   *
   * @param sentence at least one word
   * @return a tree over exactly these tokens, with at least one root and no cycle
   */
  Tree parse(List<Token> sentence);
}
