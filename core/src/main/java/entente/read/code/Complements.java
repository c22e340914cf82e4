package entente.read.code;

import entente.read.parse.Function;
import entente.read.parse.Syntax;
import java.util.Locale;
import java.util.Set;

/** Fills a frame with what hangs on a word: objects, prepositions, complements. */
final class Complements {
  /** "a round of talks", "the imposition of sanctions": the noun before "of" is the event's own. */
  private static final Set<String> PORTIONS =
      Set.of(
          "round",
          "series",
          "wave",
          "number",
          "spate",
          "string",
          "hour",
          "day",
          "week",
          "month",
          "year",
          "campaign",
          "act",
          "case",
          "use",
          "start",
          "beginning",
          "end",
          "resumption",
          "outbreak",
          "escalation",
          "continuation",
          "launch",
          "imposition",
          "imposing",
          "form",
          "set",
          "package",
          "kind",
          "lifting",
          "spread",
          "threat",
          "lot",
          "deal",
          "amount",
          "degree",
          "sort",
          "part",
          "lack",
          "application",
          "exertion",
          "tightening",
          "strengthening",
          "expansion",
          "widening",
          "extension",
          "renewal",
          "prospect",
          "possibility",
          "conduct");

  private static final Set<String> PARTS =
      Set.of("part", "chapter", "section", "text", "version", "draft", "copy", "term", "rest");

  /** "according to", "owing to": what follows has no part in the deed. */
  private static final Set<String> ASIDE =
      Set.of("according", "owing", "due", "prior", "thanks", "contrary");

  private static final Set<String> CONDITIONS = Set.of("if", "unless", "until", "provided");

  private final Syntax syntax;
  private final Subjects subjects;

  Complements(Syntax syntax, Subjects subjects) {
    this.syntax = syntax;
    this.subjects = subjects;
  }

  /** {@return whether the noun stands for part of what follows its "of": "a round of talks"} */
  boolean isPortion(int noun) {
    return PORTIONS.contains(syntax.lemma(noun));
  }

  void addComplements(Frame frame, int verb) {
    for (int child : syntax.children(verb)) {
      switch (syntax.function(child)) {
        case OBJECT -> {
          if (!subjects.isRelative(child)) {
            addObject(frame, child);
          } else if (syntax.function(verb) == Function.RELATIVE_CLAUSE) {
            frame.add("object", syntax.head(verb));
          }
        }
        case INDIRECT_OBJECT -> {
          if (syntax.objectsOf(child).isEmpty()) {
            frame.add("indirect", child);
          } else {
            addPreposition(frame, child);
          }
        }
        case ATTRIBUTE -> frame.add("attribute", child);
        case NEGATION -> frame.add("negation", child);
        case CLAUSE_COMPLEMENT, OPEN_COMPLEMENT -> frame.add("complement", child);
        case PREPOSITION, AGENT -> addPreposition(frame, child);
        case ADVERBIAL_CLAUSE -> {
          if (isConditional(child)) {
            frame.add("condition", child);
          }
        }
        case ADVERB, PARTICLE -> {
          frame.add("adverb", child);
          for (int below : syntax.children(child, Function.PREPOSITION)) {
            addPreposition(frame, below);
          }
        }
        default -> {}
      }
    }
  }

  private boolean isConditional(int clause) {
    return syntax.children(clause).stream()
        .anyMatch(child -> child < clause && CONDITIONS.contains(syntax.lemma(child)));
  }

  /** "signed parts of the accord": the accord is signed too. */
  void addObject(Frame frame, int object) {
    frame.add("object", object);
    if (object < 0
        || !(PORTIONS.contains(syntax.lemma(object)) || PARTS.contains(syntax.lemma(object)))) {
      return;
    }
    for (int preposition : syntax.children(object, Function.PREPOSITION)) {
      if (syntax.lemma(preposition).equals("of")) {
        syntax.objectsOf(preposition).forEach(part -> frame.add("object", part));
      }
    }
  }

  void addPreposition(Frame frame, int preposition) {
    String name = syntax.form(preposition).toLowerCase(Locale.ROOT);
    if (ASIDE.contains(name)) {
      return;
    }
    for (int object : syntax.objectsOf(preposition)) {
      frame.add(name, object);
    }
    for (int below : syntax.children(preposition, Function.PREPOSITION)) {
      // "from across", "out of"
      addPreposition(frame, below);
    }
    for (int conjunct : syntax.children(preposition, Function.CONJUNCT)) {
      addPreposition(frame, conjunct);
    }
  }
}
