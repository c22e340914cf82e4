package entente.read.parse;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * A parser that makes "for X to leave" the complement of the verb before it. In "called for X to
 * leave" parsers take "for" for the head of an adverbial clause, and the verb loses both its
 * particle and its object.
 */
public final class ForInfinitive implements Parser {
  private static final Set<String> VERBS =
      Set.of(
          "call",
          "ask",
          "press",
          "push",
          "appeal",
          "plead",
          "lobby",
          "campaign",
          "wait",
          "hope",
          "long",
          "pray",
          "arrange",
          "argue",
          "clamour",
          "clamor");

  private final Parser parser;

  /** Mends the trees of another parser. */
  public ForInfinitive(Parser parser) {
    this.parser = parser;
  }

  @Override
  public Tree parse(List<Token> sentence) {
    Tree tree = parser.parse(sentence);
    for (int word = 1; word < tree.size() - 1; word++) {
      if (tree.lemmas().get(word).equals("for")
          && tree.functions().get(word) == Function.MARKER
          && isComplement(tree, tree.heads().get(word), word)) {
        return mended(tree, word, tree.heads().get(word));
      }
    }
    return tree;
  }

  /** An infinitive after "for", with a subject between them, under one of the verbs. */
  private static boolean isComplement(Tree tree, int infinitive, int marker) {
    int verb = infinitive < 0 ? -1 : tree.heads().get(infinitive);
    return verb >= 0
        && verb < marker
        && marker < infinitive
        && tree.tags().get(infinitive).equals("VB")
        && VERBS.contains(tree.lemmas().get(verb))
        && subjectOf(tree, infinitive, marker) >= 0;
  }

  private static int subjectOf(Tree tree, int infinitive, int marker) {
    for (int word = marker + 1; word < infinitive; word++) {
      if (tree.heads().get(word) == infinitive && tree.functions().get(word) == Function.SUBJECT) {
        return word;
      }
    }
    return -1;
  }

  private static Tree mended(Tree tree, int marker, int infinitive) {
    List<Integer> heads = new ArrayList<>(tree.heads());
    List<Function> functions = new ArrayList<>(tree.functions());
    int subject = subjectOf(tree, infinitive, marker);
    heads.set(marker, tree.heads().get(infinitive));
    functions.set(marker, Function.PREPOSITION);
    heads.set(subject, marker);
    functions.set(subject, Function.PREPOSITION_OBJECT);
    functions.set(infinitive, Function.OPEN_COMPLEMENT);
    return new Tree(tree.tokens(), tree.lemmas(), tree.tags(), heads, functions);
  }
}
