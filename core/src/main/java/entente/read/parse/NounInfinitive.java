package entente.read.parse;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * A parser that hangs an infinitive on the noun that it completes. In "unrest set off by the
 * president's decision in May to leave the bloc" parsers make "to leave" a purpose of "set off".
 */
public final class NounInfinitive implements Parser {
  private final Parser parser;
  private final Set<String> nouns;

  /**
   * Mends the trees of another parser.
   *
   * @param nouns lemmas of nouns that an infinitive completes: "decision", "plan", "refusal"
   */
  public NounInfinitive(Parser parser, Set<String> nouns) {
    this.parser = parser;
    this.nouns = Set.copyOf(nouns);
  }

  @Override
  public Tree parse(List<Token> sentence) {
    Tree tree = parser.parse(sentence);
    List<Integer> heads = null;
    List<Function> functions = null;
    for (int word = 2; word < tree.size(); word++) {
      int noun = isInfinitive(tree, word) ? nounFor(tree, word) : -1;
      if (noun >= 0) {
        heads = heads == null ? new ArrayList<>(tree.heads()) : heads;
        functions = functions == null ? new ArrayList<>(tree.functions()) : functions;
        heads.set(word, noun);
        functions.set(word, Function.REDUCED_CLAUSE);
      }
    }
    return heads == null || functions == null
        ? tree
        : new Tree(tree.tokens(), tree.lemmas(), tree.tags(), heads, functions);
  }

  private static boolean isInfinitive(Tree tree, int word) {
    if (!tree.tags().get(word).equals("VB")
        || tree.functions().get(word) != Function.ADVERBIAL_CLAUSE
        || tree.heads().get(word) > word) {
      return false;
    }
    return tree.tags().get(word - 1).equals("TO") && tree.heads().get(word - 1) == word;
  }

  /** The noun after the governing verb, with nothing but its own words up to the infinitive. */
  private int nounFor(Tree tree, int infinitive) {
    int verb = tree.heads().get(infinitive);
    for (int noun = infinitive - 2; noun > verb; noun--) {
      String tag = tree.tags().get(noun);
      if (tag.startsWith("VB") || tree.functions().get(noun) == Function.PUNCTUATION) {
        return -1;
      }
      if (tag.startsWith("NN") && nouns.contains(tree.lemmas().get(noun))) {
        return noun;
      }
    }
    return -1;
  }
}
