package entente.read.parse;

import java.util.Collections;
import java.util.List;
import java.util.Locale;

/**
 * A sentence as a dependency tree in neutral terms. Words are numbered from 0 in text order.
 *
 * @param tokens the words
 * @param lemmas base form of each word, lower case
 * @param tags Penn Treebank part-of-speech tag of each word
 * @param heads index of the word that each hangs on; -1 for a root
 * @param functions what each does for its head; {@link Function#ROOT} where the head is -1
 */
public record Tree(
    List<Token> tokens,
    List<String> lemmas,
    List<String> tags,
    List<Integer> heads,
    List<Function> functions) {
  public Tree {
    tokens = List.copyOf(tokens);
    lemmas = List.copyOf(lemmas);
    tags = List.copyOf(tags);
    heads = List.copyOf(heads);
    functions = List.copyOf(functions);
    int size = tokens.size();
    if (lemmas.size() != size
        || tags.size() != size
        || heads.size() != size
        || functions.size() != size) {
      throw new IllegalArgumentException("columns of a tree differ in length");
    }
    for (int head : heads) {
      if (head < -1 || head >= size) {
        throw new IllegalArgumentException("head " + head + " in a tree of " + size + " words");
      }
    }
  }

  /**
   * {@return what is known of the words without a parser: a tree in which all are names and none
   * hangs on another}
   */
  public static Tree flat(List<Token> tokens) {
    int size = tokens.size();
    return new Tree(
        tokens,
        tokens.stream().map(token -> token.form().toLowerCase(Locale.ROOT)).toList(),
        Collections.nCopies(size, "NNP"),
        Collections.nCopies(size, -1),
        Collections.nCopies(size, Function.ROOT));
  }

  /** {@return the number of words} */
  public int size() {
    return tokens.size();
  }
}
