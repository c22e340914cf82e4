package entente.read.parse;

import java.util.ArrayList;
import java.util.List;

/**
 * A parser that hangs clauses on verbs: in "X left, a week after Y threw out Z" others hang the
 * last clause on the comma. It then is an adverbial clause of the main verb.
 */
public final class StrayClauses implements Parser {
  private final Parser parser;

  /** Mends the trees of another parser. */
  public StrayClauses(Parser parser) {
    this.parser = parser;
  }

  @Override
  public Tree parse(List<Token> sentence) {
    return withRelatives(withAdverbials(parser.parse(sentence)));
  }

  private static Tree withRelatives(Tree tree) {
    List<Function> functions = new ArrayList<>(tree.functions());
    List<String> tags = new ArrayList<>(tree.tags());
    for (int word = 1; word < tree.size(); word++) {
      int noun = tree.heads().get(word);
      boolean reduced =
          tree.functions().get(word) == Function.REDUCED_CLAUSE && tags.get(word).equals("VBN");
      int that = reduced ? child(tree, word, Function.MARKER) : -1;
      if (that > noun
          && tree.lemmas().get(that).equals("that")
          && child(tree, word, Function.SUBJECT) > that
          && child(tree, word, Function.OBJECT) < 0) {
        functions.set(word, Function.RELATIVE_CLAUSE);
        functions.set(that, Function.OBJECT);
        tags.set(word, "VBD");
        tags.set(that, "WDT");
      }
    }
    return tags.equals(tree.tags())
        ? tree
        : new Tree(tree.tokens(), tree.lemmas(), tags, tree.heads(), functions);
  }

  private static int child(Tree tree, int verb, Function function) {
    for (int word = 0; word < tree.size(); word++) {
      if (tree.heads().get(word) == verb && tree.functions().get(word) == function) {
        return word;
      }
    }
    return -1;
  }

  private static Tree withAdverbials(Tree tree) {
    int root = tree.heads().indexOf(-1);
    List<Integer> heads = new ArrayList<>(tree.heads());
    List<Function> functions = new ArrayList<>(tree.functions());
    for (int word = 0; word < tree.size(); word++) {
      int head = heads.get(word);
      boolean stray =
          head >= 0
              && tree.functions().get(head) == Function.PUNCTUATION
              && tree.tags().get(word).startsWith("VB")
              && root < head;
      if (stray && child(tree, word, Function.MARKER) >= 0) {
        heads.set(word, root);
        functions.set(word, Function.ADVERBIAL_CLAUSE);
      }
    }
    return heads.equals(tree.heads())
        ? tree
        : new Tree(tree.tokens(), tree.lemmas(), tree.tags(), heads, functions);
  }
}
