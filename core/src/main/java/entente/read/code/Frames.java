package entente.read.code;

import entente.read.codebook.Cues;
import entente.read.parse.Function;
import entente.read.parse.Syntax;
import java.util.Locale;
import java.util.Set;

/** Makes frames of triggers: undoes passives, control, coordination and support verbs. */
final class Frames {
  private static final Set<String> RELATIVE = Set.of("who", "which", "that", "whom");
  private static final Set<String> COPULAS = Set.of("be", "remain", "become", "stay", "seem");

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
          "conduct");

  /** Prepositions by which a verb takes an event noun: "engage in talks". */
  private static final Set<String> ENGAGING = Set.of("in", "into", "at", "with", "under", "on");

  private static final int DEEPEST = 6;

  private final Syntax syntax;
  private final Cues cues;

  Frames(Syntax syntax, Cues cues) {
    this.syntax = syntax;
    this.cues = cues;
  }

  /** {@return the frame of any trigger, by its part of speech} */
  Frame of(int trigger, Set<String> support) {
    if (syntax.isVerb(trigger)) {
      return verb(trigger);
    }
    return syntax.isNoun(trigger) || isGerundNoun(trigger)
        ? noun(trigger, support)
        : adjective(trigger);
  }

  private boolean isGerundNoun(int word) {
    return syntax.tag(word).equals("VBG") && syntax.child(word, Function.DETERMINER) >= 0;
  }

  // Verbs

  Frame verb(int verb) {
    Frame frame = new Frame(verb, verb);
    boolean passive = syntax.isPassive(verb);
    frame.add("subject", passive ? agentOf(verb) : subjectOf(verb, 0));
    if (passive) {
      frame.add("object", passiveSubjectOf(verb, 0));
    }
    addComplements(frame, verb);
    Function function = syntax.function(verb);
    int head = syntax.head(verb);
    if (function == Function.RELATIVE_CLAUSE && head >= 0 && !passive && relativeObject(verb)) {
      frame.add("object", head);
    }
    if (head >= 0
        && (function == Function.RELATIVE_CLAUSE || function == Function.REDUCED_CLAUSE)) {
      frame.add("antecedent", head);
    }
    // "moved in and took control": what hangs on the first verb before the "and" may serve both;
    // only the subject surely does.
    return frame;
  }

  private boolean relativeObject(int verb) {
    int subject = syntax.child(verb, Function.SUBJECT);
    return subject >= 0
        && !isRelative(subject)
        && syntax.child(verb, Function.CLAUSE_COMPLEMENT) < 0
        && (syntax.child(verb, Function.OBJECT) < 0
            || isRelative(syntax.child(verb, Function.OBJECT)));
  }

  private boolean isRelative(int word) {
    return (syntax.tag(word).startsWith("W") || syntax.lemma(word).equals("that"))
        && RELATIVE.contains(syntax.lemma(word));
  }

  private int agentOf(int verb) {
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
    return -1;
  }

  private void addComplements(Frame frame, int verb) {
    for (int child : syntax.children(verb)) {
      switch (syntax.function(child)) {
        case OBJECT -> {
          if (!isRelative(child)) {
            frame.add("object", child);
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

  private void addPreposition(Frame frame, int preposition) {
    String name = syntax.form(preposition).toLowerCase(Locale.ROOT);
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
      case OPEN_COMPLEMENT, CLAUSE_COMPLEMENT, ADVERBIAL_CLAUSE -> controller(verb, head, depth);
      case CONJUNCT -> syntax.isVerb(head) ? doerOf(head, depth + 1) : -1;
      case PREPOSITION_OBJECT -> ofGerund(head, depth);
      default -> syntax.isVerb(head) ? doerOf(head, depth + 1) : -1;
    };
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

  private int passiveSubjectOf(int verb, int depth) {
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
      case CONJUNCT -> syntax.isVerb(head) ? doerOf(head, depth + 1) : -1;
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
    if (cues.has("accusing", lemma) || lemma.equals("prevent") || lemma.equals("stop")) {
      int object = syntax.child(governor, Function.OBJECT);
      return object >= 0 ? object : doerOf(governor, depth + 1);
    }
    return doerOf(governor, depth + 1);
  }

  /**
   * {@return whose the noun is: its possessor, or who does the verb that carries it; -1 if none}
   */
  private int holderOf(int noun, int depth) {
    int possessor = syntax.child(noun, Function.POSSESSIVE);
    if (possessor >= 0) {
      return possessor;
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

  // Nouns

  Frame noun(int noun, Set<String> support) {
    Frame frame = new Frame(noun, -1);
    addNominal(frame, noun);
    if (syntax.function(noun) == Function.APPOSITION) {
      frame.add("apposed", syntax.head(noun));
    }
    int top = noun;
    // "round of talks", "series of strikes", "talks and meetings": the outer noun is carried.
    while (syntax.head(top) >= 0 && syntax.function(top) == Function.CONJUNCT) {
      top = syntax.head(top);
    }
    if (syntax.function(top) == Function.PREPOSITION_OBJECT) {
      int preposition = syntax.head(top);
      int outer = preposition < 0 ? -1 : syntax.head(preposition);
      if (outer >= 0
          && syntax.lemma(preposition).equals("of")
          && PORTIONS.contains(syntax.lemma(outer))) {
        addNominal(frame, outer);
        top = outer;
      } else if (outer >= 0 && syntax.isVerb(outer)) {
        boolean engaged = ENGAGING.contains(syntax.lemma(preposition));
        if (!engaged) {
          frame.add("outer", doerOf(outer, 0));
        } else if (COPULAS.contains(syntax.lemma(outer)) || isSupport(outer, support)) {
          carry(frame, outer, false);
        } else {
          frame.add("outer", doerOf(outer, 0));
        }
      }
    }
    int head = syntax.head(top);
    if (head >= 0 && syntax.isVerb(head)) {
      switch (syntax.function(top)) {
        case OBJECT, ATTRIBUTE -> {
          if (isSupport(head, support) || syntax.function(top) == Function.ATTRIBUTE) {
            carry(frame, head, false);
          } else {
            frame.add("outer", subjectOf(head, 0));
          }
        }
        case PASSIVE_SUBJECT -> {
          if (isSupport(head, support)) {
            carry(frame, head, true);
          } else {
            frame.add("outer", agentOf(head));
          }
        }
        case SUBJECT -> {
          frame.carriedBy(head);
          frame.add("carrier", head);
          addComplements(frame, head);
        }
        default -> {}
      }
    }
    if (!frame.has("subject")) {
      // "exercises organised by X": with nobody else to hold them, X does.
      frame.words("organiser").forEach(word -> frame.add("subject", word));
    }
    return frame;
  }

  private boolean isSupport(int verb, Set<String> support) {
    String lemma = syntax.lemma(verb);
    if (support.contains(lemma)) {
      return true;
    }
    if (!support.isEmpty()) {
      return false;
    }
    if (cues.has("support", lemma)) {
      return true;
    }
    for (int child : syntax.children(verb)) {
      if (cues.has("support", lemma + " " + syntax.lemma(child))) {
        return true;
      }
    }
    return false;
  }

  private void carry(Frame frame, int verb, boolean passive) {
    frame.carriedBy(verb);
    frame.add("carrier", verb);
    if (!frame.has("possessive")) {
      // "joined Poland's condemnation": whose it is stands before who takes it up.
      frame.add("subject", passive || syntax.isPassive(verb) ? agentOf(verb) : subjectOf(verb, 0));
    }
    addComplements(frame, verb);
  }

  private void addNominal(Frame frame, int noun) {
    for (int child : syntax.children(noun)) {
      switch (syntax.function(child)) {
        case POSSESSIVE -> frame.add("possessive", child);
        case MODIFIER, COMPOUND -> frame.add("modifier", child);
        case APPOSITION -> frame.add("apposition", child);
        case PREPOSITION, AGENT, INDIRECT_OBJECT -> addPreposition(frame, child);
        case REDUCED_CLAUSE -> {
          if (syntax.tag(child).equals("VBN") || syntax.isPassive(child)) {
            // "exercises organised by X with the participation of Y"
            frame.add("organiser", agentOf(child));
            addComplements(frame, child);
            frame.add("carrier", child);
          } else if (syntax.tag(child).equals("VBG")) {
            addComplements(frame, child);
          } else {
            frame.add("complement", child);
          }
        }
        case RELATIVE_CLAUSE -> {
          if (syntax.isPassive(child)) {
            frame.add("organiser", agentOf(child));
            frame.add("carrier", child);
            addComplements(frame, child);
          } else if (cues.has("support", syntax.lemma(child))) {
            frame.add("subject", subjectOf(child, 0) == noun ? -1 : subjectOf(child, 0));
          }
        }
        case CLAUSE_COMPLEMENT, OPEN_COMPLEMENT -> frame.add("complement", child);
        default -> {}
      }
    }
  }

  // Adjectives and phrases

  Frame adjective(int word) {
    int head = syntax.head(word);
    boolean predicate = head >= 0 && syntax.isVerb(head);
    Frame frame = new Frame(word, predicate ? head : -1);
    if (predicate) {
      frame.add("subject", doerOf(head, 0));
      addComplements(frame, head);
    } else if (head >= 0) {
      // "is a Western-oriented country": said of the subject, not of the noun.
      boolean predicateNoun = syntax.function(head) == Function.ATTRIBUTE && syntax.head(head) >= 0;
      frame.add("subject", predicateNoun ? doerOf(syntax.head(head), 0) : head);
      frame.add("antecedent", head);
      if (predicateNoun) {
        frame.carriedBy(syntax.head(head));
      }
    }
    for (int child : syntax.children(word)) {
      switch (syntax.function(child)) {
        case PREPOSITION, AGENT, INDIRECT_OBJECT -> addPreposition(frame, child);
        case CLAUSE_COMPLEMENT, OPEN_COMPLEMENT -> frame.add("complement", child);
        case MODIFIER, COMPOUND, ADVERB -> frame.add("modifier", child);
        default -> {}
      }
    }
    return frame;
  }

  /** The frame of a fixed phrase: what its head has, and the subject of the verb it hangs on. */
  Frame phrase(int head) {
    if (syntax.isVerb(head)) {
      return verb(head);
    }
    int governor = syntax.head(head);
    Frame frame = new Frame(head, -1);
    for (int child : syntax.children(head)) {
      switch (syntax.function(child)) {
        case PREPOSITION, AGENT, INDIRECT_OBJECT -> addPreposition(frame, child);
        case PREPOSITION_OBJECT -> addNominal(frame, child);
        case POSSESSIVE -> frame.add("possessive", child);
        case MODIFIER, COMPOUND -> frame.add("modifier", child);
        case CLAUSE_COMPLEMENT, OPEN_COMPLEMENT, REDUCED_CLAUSE -> frame.add("complement", child);
        default -> {}
      }
    }
    if (governor >= 0 && syntax.isVerb(governor)) {
      frame.carriedBy(governor);
      frame.add("subject", doerOf(governor, 0));
      addComplements(frame, governor);
    } else if (governor >= 0) {
      frame.add("subject", governor);
      frame.add("antecedent", governor);
    }
    return frame;
  }
}
