package entente.read.code;

import entente.read.codebook.Cues;
import entente.read.parse.Function;
import entente.read.parse.Syntax;

/**
 * One step on the way from a trigger up to the root.
 *
 * @param at the lower word
 * @param governor the word that it hangs on
 * @param function what the lower word does for it
 * @param lemma the governor's lemma, with its particle where a list of cues has both: "call on"
 */
record Link(int at, int governor, Function function, String lemma) {

  static Link above(Syntax syntax, Cues cues, int at) {
    int governor = syntax.head(at);
    return new Link(at, governor, syntax.function(at), phrasal(syntax, cues, governor));
  }

  private static String phrasal(Syntax syntax, Cues cues, int word) {
    String lemma = syntax.lemma(word);
    for (int child : syntax.children(word)) {
      boolean part =
          switch (syntax.function(child)) {
            case PREPOSITION, PARTICLE, ATTRIBUTE, MODIFIER, OPEN_COMPLEMENT, CLAUSE_COMPLEMENT ->
                true;
            default -> false;
          };
      String whole = lemma + " " + syntax.lemma(child);
      if (part && cues.lists().values().stream().anyMatch(list -> list.contains(whole))) {
        return whole;
      }
    }
    return lemma;
  }

  /** {@return whether the lower word is the head of a clause that completes the governor} */
  boolean isComplement() {
    return function == Function.OPEN_COMPLEMENT || function == Function.CLAUSE_COMPLEMENT;
  }

  /** {@return whether the lower word heads a clause of its own} */
  boolean isClause() {
    return isComplement() || function == Function.OTHER || function == Function.ADVERBIAL_CLAUSE;
  }
}
