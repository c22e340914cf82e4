package entente.read.parse;

import java.util.ArrayList;
import java.util.List;

/**
 * A parser that gives subjects back to verbs that lost them: "On Sunday, President X announced",
 * where X comes out as an apposition of the day, "In X people marched", where people comes out as
 * what one is in, and "they defeated A and B would move in", where B comes out joined to A.
 */
public final class LostSubjects implements Parser {
  private final Parser parser;

  /** Mends the trees of another parser. */
  public LostSubjects(Parser parser) {
    this.parser = parser;
  }

  @Override
  public Tree parse(List<Token> sentence) {
    Tree tree = parser.parse(sentence);
    for (int verb = 1; verb < tree.size(); verb++) {
      if (isBare(tree, verb)) {
        int subject = lostSubject(tree, verb);
        if (subject >= 0) {
          return withSubject(tree, verb, subject);
        }
        int drawnIn = drawnIn(tree, verb);
        if (drawnIn >= 0) {
          return withSubject(withPlaceAlone(tree, drawnIn), verb, drawnIn);
        }
      }
    }
    return tree;
  }

  /** A finite verb, by itself or by its auxiliary, of which nobody is the subject. */
  private static boolean isBare(Tree tree, int verb) {
    String tag = tree.tags().get(verb);
    if (!tag.startsWith("VB") || isAuxiliary(tree.functions().get(verb))) {
      return false;
    }
    boolean finite = tag.equals("VBD") || tag.equals("VBZ") || tag.equals("VBP");
    for (int word = 0; word < tree.size(); word++) {
      if (tree.heads().get(word) == verb) {
        Function function = tree.functions().get(word);
        if (function == Function.SUBJECT || function == Function.PASSIVE_SUBJECT) {
          return false;
        }
        finite |= isAuxiliary(function) && isFinite(tree.tags().get(word));
      }
    }
    return finite;
  }

  private static boolean isFinite(String tag) {
    return tag.equals("MD") || tag.equals("VBD") || tag.equals("VBZ") || tag.equals("VBP");
  }

  private static boolean isAuxiliary(Function function) {
    return function == Function.AUXILIARY || function == Function.PASSIVE_AUXILIARY;
  }

  private static int lostSubject(Tree tree, int verb) {
    if (tree.heads().get(verb) < 0) {
      for (int word = 1; word < verb; word++) {
        int head = tree.heads().get(word);
        if (tree.functions().get(word) == Function.APPOSITION
            && head >= 0
            && head < word
            && tree.tags().get(word).startsWith("NN")
            && TimeNouns.contains(tree.lemmas().get(head))) {
          return word;
        }
      }
    }
    Function function = tree.functions().get(verb);
    int before = firstOf(tree, verb) - 1;
    boolean clause =
        function == Function.CLAUSE_COMPLEMENT || function == Function.ADVERBIAL_CLAUSE;
    return clause
            && before > 0
            && tree.tags().get(before).startsWith("NN")
            && tree.functions().get(before) == Function.CONJUNCT
            && tree.heads().get(before) < before
        ? before
        : -1;
  }

  /** "In Moscow officials said": plural people after a name, drawn into the opening phrase. */
  private static int drawnIn(Tree tree, int verb) {
    int people = firstOf(tree, verb) - 1;
    if (tree.heads().get(verb) >= 0 || people < 2 || !tree.tags().get(people).equals("NNS")) {
      return -1;
    }
    boolean opens =
        tree.functions().get(people) == Function.PREPOSITION_OBJECT
            && tree.heads().get(people) == 0
            && tree.heads().get(0) == verb;
    for (int word = 1; word < people; word++) {
      opens &=
          tree.functions().get(word) == Function.COMPOUND
              && tree.tags().get(word).equals("NNP")
              && tree.heads().get(word) <= people;
    }
    return opens ? people : -1;
  }

  /** The name becomes what the opening preposition stands before. */
  private static Tree withPlaceAlone(Tree tree, int people) {
    List<Integer> heads = new ArrayList<>(tree.heads());
    List<Function> functions = new ArrayList<>(tree.functions());
    int name = people - 1;
    for (int word = 1; word < name; word++) {
      heads.set(word, name);
    }
    heads.set(name, 0);
    functions.set(name, Function.PREPOSITION_OBJECT);
    return new Tree(tree.tokens(), tree.lemmas(), tree.tags(), heads, functions);
  }

  /** The verb or the first of its auxiliaries. */
  private static int firstOf(Tree tree, int verb) {
    int first = verb;
    for (int word = verb - 1; word >= 0; word--) {
      if (tree.heads().get(word) == verb && isAuxiliary(tree.functions().get(word))) {
        first = word;
      }
    }
    return first;
  }

  private static Tree withSubject(Tree tree, int verb, int subject) {
    List<Integer> heads = new ArrayList<>(tree.heads());
    List<Function> functions = new ArrayList<>(tree.functions());
    heads.set(subject, verb);
    functions.set(subject, Function.SUBJECT);
    return new Tree(tree.tokens(), tree.lemmas(), tree.tags(), heads, functions);
  }
}
