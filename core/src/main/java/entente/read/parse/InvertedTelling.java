package entente.read.parse;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * A parser that mends the end of sentences such as "X depends on Y, said the minister" and "X will
 * join Y, the minister of Z said": where the teller follows what is told, parsers are apt to hang
 * the teller on the noun before the comma and the saying on the clause before it.
 */
public final class InvertedTelling implements Parser {
  private static final Set<String> COMMAS = Set.of(",", "\"", "”", "''", "’");

  private final Parser parser;
  private final Set<String> sayings;

  /**
   * Mends the trees of another parser.
   *
   * @param sayings lemmas of the verbs of saying
   */
  public InvertedTelling(Parser parser, Set<String> sayings) {
    this.parser = parser;
    this.sayings = Set.copyOf(sayings);
  }

  @Override
  public Tree parse(List<Token> sentence) {
    Tree tree = parser.parse(sentence);
    for (int verb = 2; verb < tree.size(); verb++) {
      if (isBareSaying(tree, verb)) {
        Optional<Tree> mended = isAfterComma(tree, verb) ? saidBy(tree, verb) : bySaid(tree, verb);
        if (mended.isPresent()) {
          return mended.get();
        }
      }
    }
    return tree;
  }

  /** A finite saying with no subject of its own and nothing told after it. */
  private boolean isBareSaying(Tree tree, int verb) {
    String tag = tree.tags().get(verb);
    if (!(tag.equals("VBD") || tag.equals("VBZ") || tag.equals("VBP"))
        || !sayings.contains(tree.lemmas().get(verb))) {
      return false;
    }
    for (int word = 0; word < tree.size(); word++) {
      if (tree.heads().get(word) == verb
          && (tree.functions().get(word) == Function.SUBJECT
              || (word > verb && isClause(tree.functions().get(word))))) {
        return false;
      }
    }
    return true;
  }

  private static boolean isClause(Function function) {
    return function == Function.CLAUSE_COMPLEMENT || function == Function.OPEN_COMPLEMENT;
  }

  private static boolean isAfterComma(Tree tree, int verb) {
    return COMMAS.contains(tree.tokens().get(verb - 1).form());
  }

  /** "S, said N": the verb hangs on S as if joined to it, N on a noun of S or on the verb. */
  private static Optional<Tree> saidBy(Tree tree, int verb) {
    int clause = tree.heads().get(verb);
    Function joined = tree.functions().get(verb);
    boolean beside = joined == Function.CONJUNCT || joined == Function.OTHER;
    if (clause < 0 || clause > verb || !beside || !isVerb(tree, clause)) {
      return Optional.empty();
    }
    for (int noun = verb + 1; noun < tree.size(); noun++) {
      boolean teller =
          isNominal(tree, noun)
              && ((tree.heads().get(noun) < verb
                      && tree.functions().get(noun) == Function.APPOSITION)
                  || (tree.heads().get(noun) == verb
                      && tree.functions().get(noun) == Function.OBJECT));
      if (teller) {
        return Optional.of(told(tree, clause, verb, noun));
      }
      if (isVerb(tree, noun)) {
        return Optional.empty();
      }
    }
    return Optional.empty();
  }

  /** "S, N said": N stands between the comma and the verb, in apposition to a noun of S. */
  private static Optional<Tree> bySaid(Tree tree, int verb) {
    for (int noun = verb - 1; noun > 1; noun--) {
      if (isVerb(tree, noun) || COMMAS.contains(tree.tokens().get(noun).form())) {
        return Optional.empty();
      }
      int head = tree.heads().get(noun);
      if (isNominal(tree, noun)
          && tree.functions().get(noun) == Function.APPOSITION
          && head < noun
          && hasComma(tree, head, noun)) {
        int clause = clauseBefore(tree, verb, head);
        return clause < 0 ? Optional.empty() : Optional.of(told(tree, clause, verb, noun));
      }
    }
    return Optional.empty();
  }

  /** The clause that the noun belongs to and that the saying governs, or hangs on. */
  private static int clauseBefore(Tree tree, int verb, int noun) {
    int at = noun;
    int clause = -1;
    for (int steps = 0; at >= 0 && at != verb && steps < tree.size(); steps++) {
      if (isVerb(tree, at)) {
        clause = at;
      }
      at = tree.heads().get(at);
    }
    return clause;
  }

  private static boolean hasComma(Tree tree, int from, int to) {
    for (int word = from + 1; word < to; word++) {
      if (COMMAS.contains(tree.tokens().get(word).form())) {
        return true;
      }
    }
    return false;
  }

  private static boolean isVerb(Tree tree, int word) {
    return tree.tags().get(word).startsWith("VB");
  }

  private static boolean isNominal(Tree tree, int word) {
    return tree.tags().get(word).startsWith("NN") || tree.tags().get(word).equals("PRP");
  }

  private static Tree told(Tree tree, int clause, int verb, int teller) {
    List<Integer> heads = new ArrayList<>(tree.heads());
    List<Function> functions = new ArrayList<>(tree.functions());
    if (heads.get(clause) != verb) {
      heads.set(verb, heads.get(clause));
      functions.set(verb, functions.get(clause));
      heads.set(clause, verb);
    }
    functions.set(clause, Function.CLAUSE_COMPLEMENT);
    heads.set(teller, verb);
    functions.set(teller, Function.SUBJECT);
    return new Tree(tree.tokens(), tree.lemmas(), tree.tags(), heads, functions);
  }
}
