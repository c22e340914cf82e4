package entente.read.code;

import entente.event.Span;
import entente.read.parse.Function;
import entente.read.parse.Syntax;
import java.util.BitSet;

/** The clause that says it: the words shown and stored as a statement's evidence. */
final class Evidence {
  private Evidence() {}

  /** {@return the span of the trigger's clause, or of its noun phrase where no verb carries it} */
  static Span of(Syntax syntax, Frame frame) {
    int top = frame.carrier() >= 0 ? frame.carrier() : frame.trigger();
    BitSet words = syntax.subtree(top, child -> belongs(syntax, top, child));
    words.or(syntax.subtree(frame.trigger(), child -> belongs(syntax, frame.trigger(), child)));
    for (int subject : frame.words("subject")) {
      if (syntax.function(top) == Function.OPEN_COMPLEMENT
          || syntax.function(top) == Function.RELATIVE_CLAUSE
          || syntax.function(top) == Function.REDUCED_CLAUSE
          || syntax.function(top) == Function.CONJUNCT) {
        break;
      }
      words.or(syntax.subtree(subject, child -> isOfName(syntax.function(child))));
    }
    trim(syntax, words);
    return words.isEmpty() ? syntax.tree().tokens().get(top).span() : syntax.span(words);
  }

  private static boolean isOfName(Function function) {
    return switch (function) {
      case COMPOUND, MODIFIER, DETERMINER, NUMERAL, POSSESSIVE -> true;
      default -> false;
    };
  }

  private static boolean belongs(Syntax syntax, int top, int child) {
    return switch (syntax.function(child)) {
      case ADVERBIAL_CLAUSE, MARKER -> false;
      case PREPOSITION -> syntax.objectsOf(child).stream().noneMatch(syntax::isVerb);
      case COORDINATOR, CONJUNCT -> !(syntax.isVerb(top) && syntax.head(child) == top);
      case PUNCTUATION -> syntax.head(child) != top;
      default -> true;
    };
  }

  private static void trim(Syntax syntax, BitSet words) {
    while (!words.isEmpty() && isEdge(syntax, words.nextSetBit(0))) {
      words.clear(words.nextSetBit(0));
    }
    while (!words.isEmpty() && isEdge(syntax, words.length() - 1)) {
      words.clear(words.length() - 1);
    }
  }

  private static boolean isEdge(Syntax syntax, int word) {
    return syntax.function(word) == Function.PUNCTUATION || ",.;:".contains(syntax.form(word));
  }
}
