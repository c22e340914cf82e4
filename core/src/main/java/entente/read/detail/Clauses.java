package entente.read.detail;

import entente.read.parse.Function;
import entente.read.parse.Syntax;
import java.util.BitSet;
import java.util.Locale;
import java.util.Set;

/** Which words share a clause. */
final class Clauses {
  private static final Set<String> FINITE = Set.of("VBD", "VBZ", "VBP", "MD");
  private static final Set<String> ASPECT =
      Set.of(
          "begin",
          "start",
          "continue",
          "resume",
          "stop",
          "cease",
          "finish",
          "set",
          "schedule",
          "slate",
          "expect");

  /** Participles that have become prepositions. */
  private static final Set<String> NO_VERB =
      Set.of("according", "following", "including", "regarding", "concerning", "pending");

  private Clauses() {}

  /** {@return the word itself if it is a verb, else the nearest verb above, or -1} */
  static int verbOf(Syntax syntax, int word) {
    for (int at : syntax.pathToRoot(word)) {
      if (syntax.isVerb(at) && !NO_VERB.contains(syntax.form(at).toLowerCase(Locale.ROOT))) {
        return at;
      }
    }
    return -1;
  }

  /** {@return whether one verb only tells that the other begins, goes on, ends or is due} */
  static boolean isOneAct(Syntax syntax, int upper, int lower) {
    return lower >= 0
        && syntax.head(lower) == upper
        && syntax.function(lower) == Function.OPEN_COMPLEMENT
        && ASPECT.contains(syntax.lemma(upper));
  }

  static boolean isFinite(Syntax syntax, int verb) {
    if (!syntax.isVerb(verb)) {
      return false;
    }
    if (FINITE.contains(syntax.tag(verb))) {
      return true;
    }
    return syntax.children(verb, Function.AUXILIARY, Function.PASSIVE_AUXILIARY).stream()
        .anyMatch(child -> FINITE.contains(syntax.tag(child)));
  }

  /** {@return the clause of a verb: what hangs below it, without other finite clauses} */
  static BitSet clause(Syntax syntax, int verb) {
    return syntax.subtree(verb, child -> !startsClause(syntax, child));
  }

  private static boolean startsClause(Syntax syntax, int word) {
    Function function = syntax.function(word);
    boolean helps = function == Function.AUXILIARY || function == Function.PASSIVE_AUXILIARY;
    if (helps) {
      return false;
    }
    boolean secondVerb =
        function == Function.CONJUNCT && syntax.isVerb(word) && syntax.isVerb(syntax.head(word));
    return secondVerb
        || isFinite(syntax, word)
        || function == Function.CLAUSE_COMPLEMENT
        || function == Function.RELATIVE_CLAUSE;
  }
}
