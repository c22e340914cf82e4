package entente.read.parse;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * A parser that gives subjects back to verbs that lost them: "On Sunday, President X announced",
 * where X comes out as an apposition of the day, and "they defeated A and B would move in", where B
 * comes out joined to A.
 */
public final class LostSubjects implements Parser {
  private static final Set<String> TIMES =
      Set.of(
          "monday",
          "tuesday",
          "wednesday",
          "thursday",
          "friday",
          "saturday",
          "sunday",
          "january",
          "february",
          "march",
          "april",
          "may",
          "june",
          "july",
          "august",
          "september",
          "october",
          "november",
          "december",
          "today",
          "yesterday",
          "week",
          "month",
          "year",
          "day",
          "morning",
          "evening",
          "night");

  private final Parser parser;

  /** Mends the trees of another parser. */
  public LostSubjects(Parser parser) {
    this.parser = parser;
  }

  @Override
  public Tree parse(List<Token> sentence) {
    Tree tree = parser.parse(sentence);
    for (int verb = 1; verb < tree.size(); verb++) {
      int subject = isBare(tree, verb) ? lostSubject(tree, verb) : -1;
      if (subject >= 0) {
        return withSubject(tree, verb, subject);
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
            && TIMES.contains(tree.lemmas().get(head))) {
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
