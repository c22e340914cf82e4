package entente.read.code;

import entente.read.parse.Function;
import entente.read.parse.Syntax;
import java.util.Set;

/**
 * From whom the object of a verb came before: "passes on data <em>received from X</em>", "forwards
 * files <em>that X gave it</em>", "relays reports <em>from X</em>". It fills the function {@code
 * origin}.
 */
final class Provenance {
  private static final Set<String> GETTING =
      Set.of("receive", "obtain", "get", "acquire", "buy", "purchase", "gather", "collect");

  private static final Set<String> GIVING =
      Set.of(
          "supply",
          "provide",
          "give",
          "share",
          "send",
          "pass",
          "hand",
          "sell",
          "deliver",
          "collect",
          "gather",
          "transmit");

  private final Syntax syntax;
  private final Subjects subjects;

  Provenance(Syntax syntax, Subjects subjects) {
    this.syntax = syntax;
    this.subjects = subjects;
  }

  void add(Frame frame) {
    for (int object : frame.words("object")) {
      from(frame, object);
      for (int clause :
          syntax.children(object, Function.REDUCED_CLAUSE, Function.RELATIVE_CLAUSE)) {
        clause(frame, clause);
      }
    }
  }

  private void clause(Frame frame, int clause) {
    String lemma = syntax.lemma(clause);
    if (GETTING.contains(lemma)) {
      from(frame, clause);
      // "passed data received from X to Y": nothing is received to anybody.
      for (int preposition : syntax.children(clause, Function.PREPOSITION)) {
        if (syntax.lemma(preposition).equals("to")) {
          syntax.objectsOf(preposition).forEach(each -> frame.add("to", each));
        }
      }
    }
    if (GIVING.contains(lemma)) {
      frame.add(
          "origin",
          syntax.isPassive(clause) || syntax.tag(clause).equals("VBN")
              ? subjects.agentOf(clause)
              : syntax.child(clause, Function.SUBJECT));
    }
  }

  private void from(Frame frame, int word) {
    for (int preposition : syntax.children(word, Function.PREPOSITION)) {
      if (syntax.lemma(preposition).equals("from")) {
        syntax.objectsOf(preposition).forEach(each -> frame.add("origin", each));
      }
    }
  }
}
