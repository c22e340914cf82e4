package entente.read.code;

import entente.read.codebook.Cues;
import entente.read.parse.Function;
import entente.read.parse.Syntax;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Who does a verb, and whose a noun is, where the text has them elsewhere or not at all. */
final class Subjects {
  private static final Set<String> RELATIVE = Set.of("who", "which", "that", "whom");

  /** What somebody gets for a deed. */
  private static final Set<String> REQUITING =
      Set.of(
          "sanction",
          "punish",
          "arrest",
          "detain",
          "jail",
          "imprison",
          "sentence",
          "fine",
          "expel",
          "blacklist",
          "thank",
          "praise",
          "attack",
          "criticise",
          "criticize",
          "condemn",
          "blame",
          "impose",
          "slap",
          "convict",
          "censure",
          "rebuke",
          "commend",
          "applaud",
          "denounce");

  private static final Set<String> CONJUNCTIONS = Set.of("after", "before", "since", "until", "as");
  private static final int DEEPEST = 6;

  private final Syntax syntax;
  private final Cues cues;

  Subjects(Syntax syntax, Cues cues) {
    this.syntax = syntax;
    this.cues = cues;
  }

  boolean isRelative(int word) {
    return (syntax.tag(word).startsWith("W") || syntax.lemma(word).equals("that"))
        && RELATIVE.contains(syntax.lemma(word));
  }

  int agentOf(int verb) {
    for (int agent : syntax.children(verb, Function.AGENT)) {
      for (int object : syntax.objectsOf(agent)) {
        return object;
      }
    }
    // The parser may read the "by" of a passive as any other preposition.
    for (int preposition : syntax.children(verb, Function.PREPOSITION)) {
      if (syntax.lemma(preposition).equals("by")) {
        for (int object : syntax.objectsOf(preposition)) {
          if (!syntax.isVerb(object)) {
            return object;
          }
        }
      }
    }
    return agentAfterComplement(verb);
  }

  /** "was urged to leave by X", "is accused of spying by X": the agent may hang further down. */
  private int agentAfterComplement(int verb) {
    List<Integer> below = new ArrayList<>(syntax.children(verb, Function.OPEN_COMPLEMENT));
    for (int preposition : syntax.children(verb, Function.PREPOSITION)) {
      below.addAll(syntax.objectsOf(preposition));
    }
    for (int complement : below) {
      if (syntax.isVerb(complement) && !syntax.isPassive(complement)) {
        for (int by : syntax.children(complement, Function.PREPOSITION, Function.AGENT)) {
          for (int object : syntax.objectsOf(by)) {
            if (syntax.lemma(by).equals("by") && syntax.isName(object)) {
              return object;
            }
          }
        }
      }
    }
    return -1;
  }

  /** {@return who does the verb, borrowed from where the text has it; -1 if nowhere} */
  int subjectOf(int verb, int depth) {
    if (depth > DEEPEST) {
      return -1;
    }
    int own = syntax.child(verb, Function.SUBJECT);
    if (own >= 0) {
      return isRelative(own) && syntax.function(verb) == Function.RELATIVE_CLAUSE
          ? antecedent(verb, syntax.head(verb))
          : own;
    }
    int passive = syntax.child(verb, Function.PASSIVE_SUBJECT);
    if (passive >= 0 && !syntax.isPassive(verb)) {
      return passive;
    }
    int head = syntax.head(verb);
    if (head < 0) {
      return -1;
    }
    return switch (syntax.function(verb)) {
      case REDUCED_CLAUSE -> syntax.tag(verb).equals("VBG") ? head : holderOf(head, depth + 1);
      case RELATIVE_CLAUSE -> antecedent(verb, head);
      case ADVERBIAL_CLAUSE -> {
        int lost = lostSubject(verb, head);
        yield lost >= 0 ? lost : controller(verb, head, depth);
      }
      case OPEN_COMPLEMENT, CLAUSE_COMPLEMENT -> controller(verb, head, depth);
      case CONJUNCT -> syntax.isVerb(head) ? doerOf(head, depth + 1) : -1;
      case PREPOSITION_OBJECT -> ofGerund(head, depth);
      default -> syntax.isVerb(head) ? doerOf(head, depth + 1) : -1;
    };
  }

  /** "came after talks turned sour": the parser may take "after talks" for a phrase of its own. */
  private int lostSubject(int verb, int governor) {
    String tag = syntax.tag(verb);
    if (!tag.equals("VBD") && !tag.equals("VBZ") && !tag.equals("VBP")) {
      return -1;
    }
    for (int preposition : syntax.children(governor, Function.PREPOSITION)) {
      boolean beside =
          preposition < verb
              && CONJUNCTIONS.contains(syntax.lemma(preposition))
              && syntax.subtree(preposition).length() == verb;
      List<Integer> objects = syntax.objectsOf(preposition);
      if (beside && !objects.isEmpty()) {
        return objects.getFirst();
      }
    }
    return -1;
  }

  /** "A and B, who have": the plural verb speaks of both. */
  private int antecedent(int verb, int noun) {
    int first = noun;
    while (syntax.function(first) == Function.CONJUNCT && syntax.head(first) >= 0) {
      first = syntax.head(first);
    }
    boolean plural =
        syntax.children(verb, Function.AUXILIARY, Function.PASSIVE_AUXILIARY).stream()
                .anyMatch(aux -> syntax.tag(aux).equals("VBP"))
            || syntax.tag(verb).equals("VBP");
    return plural && !syntax.tag(noun).endsWith("S") ? first : noun;
  }

  /** {@return the surface subject of a verb, active or passive: who a following clause is about} */
  int doerOf(int verb, int depth) {
    if (syntax.isPassive(verb)) {
      int passive = passiveSubjectOf(verb, depth);
      return passive >= 0 ? passive : subjectOf(verb, depth);
    }
    return subjectOf(verb, depth);
  }

  int passiveSubjectOf(int verb, int depth) {
    int own = syntax.child(verb, Function.PASSIVE_SUBJECT);
    if (own < 0) {
      own = syntax.child(verb, Function.SUBJECT);
    }
    int head = syntax.head(verb);
    if (own >= 0) {
      return isRelative(own) && syntax.function(verb) == Function.RELATIVE_CLAUSE ? head : own;
    }
    if (head < 0 || depth > DEEPEST) {
      return -1;
    }
    return switch (syntax.function(verb)) {
      case REDUCED_CLAUSE, RELATIVE_CLAUSE -> head;
      case OPEN_COMPLEMENT, CLAUSE_COMPLEMENT, ADVERBIAL_CLAUSE -> controller(verb, head, depth);
      case CONJUNCT, OTHER -> syntax.isVerb(head) ? doerOf(head, depth + 1) : -1;
      default -> -1;
    };
  }

  private int controller(int verb, int governor, int depth) {
    if (!syntax.isVerb(governor)) {
      // "is willing to hold": the adjective hangs on the copula.
      return syntax.isNoun(governor) && syntax.function(governor) != Function.ATTRIBUTE
          ? holderOf(governor, depth + 1)
          : copularSubject(governor, depth + 1);
    }
    if (syntax.function(verb) != Function.ADVERBIAL_CLAUSE && isObjectControl(governor)) {
      int object = syntax.child(governor, Function.OBJECT);
      if (object < 0) {
        object = syntax.child(governor, Function.INDIRECT_OBJECT);
      }
      if (object >= 0 && object < verb) {
        return object;
      }
      for (int preposition : syntax.children(governor, Function.PREPOSITION)) {
        for (int on : syntax.objectsOf(preposition)) {
          if (on < verb) {
            return on;
          }
        }
      }
      if (syntax.isPassive(governor)) {
        return passiveSubjectOf(governor, depth + 1);
      }
    }
    return doerOf(governor, depth + 1);
  }

  private boolean isObjectControl(int verb) {
    String lemma = syntax.lemma(verb);
    if (cues.has("object-control", lemma)) {
      return true;
    }
    for (int child : syntax.children(verb)) {
      if (cues.has("object-control", lemma + " " + syntax.lemma(child))) {
        return true;
      }
    }
    return false;
  }

  private int copularSubject(int predicate, int depth) {
    int head = syntax.head(predicate);
    return head >= 0 && syntax.isVerb(head) && depth <= DEEPEST ? doerOf(head, depth) : -1;
  }

  /** "accused X of doing": X does it; "by doing": the subject does. */
  private int ofGerund(int preposition, int depth) {
    int governor = syntax.head(preposition);
    if (governor < 0) {
      return -1;
    }
    if (!syntax.isVerb(governor)) {
      return holderOf(governor, depth + 1);
    }
    String lemma = syntax.lemma(governor);
    if (syntax.lemma(preposition).equals("for") && REQUITING.contains(lemma)) {
      int requited = requited(governor, preposition);
      return requited >= 0 ? requited : doerOf(governor, depth + 1);
    }
    if (cues.has("accusing", lemma) || lemma.equals("prevent") || lemma.equals("stop")) {
      int object = syntax.child(governor, Function.OBJECT);
      return object >= 0 ? object : doerOf(governor, depth + 1);
    }
    return doerOf(governor, depth + 1);
  }

  /** "fined X for doing", "imposed sanctions on X for doing": X did it. */
  private int requited(int verb, int before) {
    for (int preposition : syntax.children(verb, Function.PREPOSITION)) {
      if (preposition < before && syntax.lemma(preposition).equals("on")) {
        return syntax.objectsOf(preposition).stream().findFirst().orElse(-1);
      }
    }
    int object = syntax.child(verb, Function.OBJECT);
    for (int preposition :
        object < 0 ? List.<Integer>of() : syntax.children(object, Function.PREPOSITION)) {
      if (syntax.lemma(preposition).equals("on")) {
        return syntax.objectsOf(preposition).stream().findFirst().orElse(-1);
      }
    }
    return syntax.isPassive(verb) ? passiveSubjectOf(verb, 0) : object;
  }

  /**
   * {@return whose the noun is: its possessor, or who does the verb that carries it; -1 if none}
   */
  int holderOf(int noun, int depth) {
    int possessor = syntax.child(noun, Function.POSSESSIVE);
    if (possessor >= 0) {
      return possessor;
    }
    int named = namedHolder(noun);
    if (named >= 0) {
      return named;
    }
    int head = syntax.head(noun);
    if (head >= 0 && depth <= DEEPEST) {
      if (syntax.isVerb(head)
          && (syntax.function(noun) == Function.OBJECT
              || syntax.function(noun) == Function.ATTRIBUTE)) {
        return syntax.isPassive(head) ? agentOf(head) : subjectOf(head, depth + 1);
      }
      if (syntax.function(noun) == Function.PASSIVE_SUBJECT) {
        return agentOf(head);
      }
    }
    return -1;
  }

  /** "a move by Kenya to leave", "a Turkish attempt to block", "the decision of Poland". */
  private int namedHolder(int noun) {
    for (String word : List.of("by", "of", "from")) {
      for (int preposition : syntax.children(noun, Function.PREPOSITION, Function.AGENT)) {
        if (syntax.lemma(preposition).equals(word)) {
          for (int object : syntax.objectsOf(preposition)) {
            if (syntax.isName(object)) {
              return object;
            }
          }
        }
      }
    }
    for (int child : syntax.children(noun, Function.MODIFIER, Function.COMPOUND)) {
      boolean adjective = syntax.tag(child).equals("JJ") || syntax.isName(child);
      if (adjective && Character.isUpperCase(syntax.form(child).charAt(0))) {
        return child;
      }
    }
    return -1;
  }
}
