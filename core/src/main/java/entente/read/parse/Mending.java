package entente.read.parse;

import java.util.ArrayList;
import java.util.List;

/**
 * A parser that mends what another is known to get wrong. "The minister, X, accused leaders of ..."
 * comes out with no main verb, "accused" taken for an adjective of "leaders", and so does "X on
 * Monday banned imports": the verb is put in its place.
 */
public final class Mending implements Parser {
  private final Parser parser;

  /** Mends the trees of another parser. */
  public Mending(Parser parser) {
    this.parser = parser;
  }

  @Override
  public Tree parse(List<Token> sentence) {
    Tree tree = parser.parse(sentence);
    int root = tree.heads().indexOf(-1);
    if (root < 0 || !tree.tags().get(root).startsWith("NN")) {
      return tree;
    }
    int verb = mainVerb(tree, root);
    if (verb >= 0) {
      return withMainVerb(tree, root, verb);
    }
    int dated = verbAfterDay(tree, root);
    int doer = dated < 0 ? -1 : nounBefore(tree, dated);
    if (doer >= 0) {
      return withMainVerb(withDayAtVerb(tree, doer, dated), doer, dated);
    }
    int participle = transitiveParticiple(tree, root);
    return participle < 0 ? tree : withFiniteVerb(tree, root, participle);
  }

  /** "The minister, X, accused Y": a passive participle has no object, so it is the main verb. */
  private static int transitiveParticiple(Tree tree, int root) {
    for (int word = root + 2; word < tree.size() - 1; word++) {
      boolean participle =
          tree.functions().get(word) == Function.REDUCED_CLAUSE
              && (tree.tags().get(word).equals("VBN") || tree.tags().get(word).equals("VBD"));
      if (participle && hasObject(tree, word) && mayEndSubject(tree, root, word)) {
        return word;
      }
    }
    return -1;
  }

  /** After "The minister, X," or after "Activists carrying weapons". */
  private static boolean mayEndSubject(Tree tree, int root, int participle) {
    int noun = tree.heads().get(participle);
    if (noun == root) {
      return tree.functions().get(participle - 1) == Function.PUNCTUATION;
    }
    int carrying = tree.heads().get(noun);
    return carrying >= 0
        && tree.heads().get(carrying) == root
        && tree.functions().get(carrying) == Function.REDUCED_CLAUSE
        && tree.tags().get(carrying).equals("VBG");
  }

  private static boolean hasObject(Tree tree, int verb) {
    for (int word = verb + 1; word < tree.size(); word++) {
      if (tree.heads().get(word) == verb && tree.functions().get(word) == Function.OBJECT) {
        return true;
      }
    }
    return false;
  }

  private static Tree withFiniteVerb(Tree tree, int root, int verb) {
    List<Integer> heads = new ArrayList<>(tree.heads());
    List<Function> functions = new ArrayList<>(tree.functions());
    List<String> tags = new ArrayList<>(tree.tags());
    heads.set(verb, -1);
    functions.set(verb, Function.ROOT);
    tags.set(verb, "VBD");
    heads.set(root, verb);
    functions.set(root, Function.SUBJECT);
    return new Tree(tree.tokens(), tree.lemmas(), tags, heads, functions);
  }

  /** "X on Monday banned imports": nothing but a main verb follows a day. */
  private static int verbAfterDay(Tree tree, int root) {
    if (tree.tags().stream().anyMatch(Mending::isFinite)) {
      return -1;
    }
    for (int word = 2; word < root; word++) {
      if (tree.tags().get(word).equals("VBN")
          && tree.heads().get(word) == root
          && tree.functions().get(word) == Function.MODIFIER
          && TimeNouns.contains(tree.lemmas().get(word - 1))) {
        return word;
      }
    }
    return -1;
  }

  private static boolean isFinite(String tag) {
    return tag.equals("VBD") || tag.equals("VBZ") || tag.equals("VBP") || tag.equals("MD");
  }

  /** {@return the first noun before the verb that hangs on it or on what it was taken to modify} */
  private static int nounBefore(Tree tree, int verb) {
    for (int word = 0; word < verb; word++) {
      int head = tree.heads().get(word);
      if (tree.tags().get(word).startsWith("NN")
          && (head == verb || head == tree.heads().get(verb))) {
        return word;
      }
    }
    return -1;
  }

  private static Tree withDayAtVerb(Tree tree, int doer, int verb) {
    List<Integer> heads = new ArrayList<>(tree.heads());
    for (int word = doer + 1; word < verb; word++) {
      if (heads.get(word) == doer && tree.functions().get(word) == Function.PREPOSITION) {
        heads.set(word, verb);
      }
    }
    return new Tree(tree.tokens(), tree.lemmas(), tree.tags(), heads, tree.functions());
  }

  private static int mainVerb(Tree tree, int root) {
    for (int word = root + 2; word < tree.size() - 1; word++) {
      String tag = tree.tags().get(word);
      if ((tag.equals("VBN") || tag.equals("VBD"))
          && tree.functions().get(word) == Function.MODIFIER
          && tree.heads().get(word) > word
          && tree.functions().get(word - 1) == Function.PUNCTUATION
          && !tree.tokens().get(word - 1).form().equals("(")) {
        return word;
      }
    }
    return -1;
  }

  private static Tree withMainVerb(Tree tree, int root, int verb) {
    List<Integer> heads = new ArrayList<>(tree.heads());
    List<Function> functions = new ArrayList<>(tree.functions());
    List<String> tags = new ArrayList<>(tree.tags());
    int object = heads.get(verb);
    heads.set(verb, -1);
    functions.set(verb, Function.ROOT);
    tags.set(verb, "VBD");
    heads.set(root, verb);
    functions.set(root, Function.SUBJECT);
    heads.set(object, verb);
    functions.set(object, Function.OBJECT);
    for (int word = object + 1; word < tree.size(); word++) {
      // What followed the object as its own may complete the verb: "accused leaders of ...".
      if (heads.get(word) == object && functions.get(word) == Function.PREPOSITION) {
        heads.set(word, verb);
      }
    }
    return new Tree(tree.tokens(), tree.lemmas(), tags, heads, functions);
  }
}
