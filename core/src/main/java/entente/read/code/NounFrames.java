package entente.read.code;

import entente.read.codebook.Cues;
import entente.read.parse.Function;
import entente.read.parse.Syntax;
import java.util.Set;

/** Makes frames of event nouns: who holds the talks, whose the attack is, what carries it. */
final class NounFrames {
  private static final Set<String> COPULAS = Set.of("be", "remain", "become", "stay", "seem");

  /** "faces sanctions", "suffered an attack": the subject is the one to whom it is done. */
  private static final Set<String> SUFFERING =
      Set.of("face", "suffer", "receive", "undergo", "endure", "experience", "incur", "sustain");

  private static final Set<String> UNDERGOING =
      Set.of("subject", "target", "object", "victim", "recipient", "focus");

  private static final Set<String> INVOLVING = Set.of("involve", "include", "feature", "comprise");

  private static final Set<String> WITNESSING =
      Set.of(
          "record",
          "report",
          "observe",
          "note",
          "document",
          "register",
          "hear",
          "see",
          "confirm",
          "monitor",
          "describe",
          "cite",
          "mention",
          "investigate",
          "condemn",
          "criticize",
          "criticise",
          "deny",
          "reject");

  private static final Set<String> NAMING =
      Set.of(
          "see",
          "treat",
          "name",
          "use",
          "recognise",
          "recognize",
          "dismiss",
          "praise",
          "hail",
          "welcome",
          "appoint",
          "elect",
          "choose",
          "cast",
          "present",
          "designate",
          "list");

  private static final Set<String> ONLOOKING =
      Set.of(
          "welcome",
          "praise",
          "hail",
          "applaud",
          "oppose",
          "reject",
          "dismiss",
          "regret",
          "lament",
          "mourn",
          "celebrate",
          "watch",
          "witness",
          "observe",
          "study",
          "analyse",
          "analyze",
          "investigate",
          "question",
          "doubt",
          "describe",
          "mention",
          "report",
          "see");

  private static final Set<String> BLAMING =
      Set.of("blame", "ascribe", "attribute", "pin", "credit", "trace", "impute");

  /** Prepositions by which a verb takes an event noun: "engage in talks". */
  private static final Set<String> ENGAGING = Set.of("in", "into", "at", "with", "under", "on");

  private final Syntax syntax;
  private final Cues cues;
  private final Subjects subjects;
  private final Complements complements;

  NounFrames(Syntax syntax, Cues cues, Subjects subjects, Complements complements) {
    this.syntax = syntax;
    this.cues = cues;
    this.subjects = subjects;
    this.complements = complements;
  }

  /**
   * {@return the frame of a noun}
   *
   * @param support verbs that may carry it; empty means those in the cues
   */
  Frame of(int noun, Set<String> support) {
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
      if (outer >= 0 && syntax.lemma(preposition).equals("of") && complements.isPortion(outer)) {
        addNominal(frame, outer);
        top = outer;
      } else if (outer >= 0
          && syntax.function(outer) == Function.ATTRIBUTE
          && syntax.head(outer) >= 0) {
        int copula = syntax.head(outer);
        if (syntax.lemma(preposition).equals("of") && UNDERGOING.contains(syntax.lemma(outer))) {
          // "is the target of sanctions"
          frame.carriedBy(copula);
          frame.add("carrier", copula);
          frame.add("sufferer", subjects.doerOf(copula, 0));
        } else {
          // "is open to talks": the subject of the copula is who holds them.
          frame.add("outer", subjects.doerOf(copula, 0));
        }
      } else if (outer >= 0 && syntax.isVerb(outer)) {
        if (syntax.lemma(preposition).equals("as")
            && syntax.child(noun, Function.POSSESSIVE) < 0
            && !isNaming(outer)) {
          // "acts as a mediator", "sent troops as a member of the bloc"
          frame.add("subject", subjects.doerOf(outer, 0));
        }
        boolean engaged = ENGAGING.contains(syntax.lemma(preposition));
        if (!engaged) {
          frame.add("outer", subjects.doerOf(outer, 0));
        } else if (syntax.lemma(preposition).equals("under")) {
          // "is under sanctions", "came under attack": the subject is the one who suffers it.
          frame.carriedBy(outer);
          frame.add("carrier", outer);
          frame.add("sufferer", subjects.doerOf(outer, 0));
        } else if (COPULAS.contains(syntax.lemma(outer)) || isSupport(outer, support)) {
          carry(frame, outer, false);
        } else {
          frame.add("outer", subjects.doerOf(outer, 0));
        }
      }
    }
    addGovernors(frame, noun);
    int head = syntax.head(top);
    if (head >= 0 && syntax.isVerb(head)) {
      switch (syntax.function(top)) {
        case OBJECT, ATTRIBUTE -> {
          if (isSupport(head, support) || syntax.function(top) == Function.ATTRIBUTE) {
            carry(frame, head, false);
          } else if (!isOnlooking(head)) {
            frame.add("outer", subjects.subjectOf(head, 0));
          }
          addAgentAfter(frame, noun, head);
        }
        case PASSIVE_SUBJECT -> {
          addBlamed(frame, head);
          if (isSupport(head, support)) {
            carry(frame, head, true);
          } else {
            frame.add("outer", subjects.agentOf(head));
          }
        }
        case SUBJECT -> {
          frame.carriedBy(head);
          frame.add("carrier", head);
          complements.addComplements(frame, head);
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

  /** "condemned the attack": the subject has no part in it. */
  private boolean isOnlooking(int verb) {
    String lemma = syntax.lemma(verb);
    return ONLOOKING.contains(lemma)
        || cues.has("accusing", lemma)
        || cues.has("denying", lemma)
        || cues.has("predicting", lemma);
  }

  /** "describe X as Y": there Y is said of the object. */
  private boolean isNaming(int verb) {
    String lemma = syntax.lemma(verb);
    return NAMING.contains(lemma) || cues.has("reporting", lemma) || cues.has("accusing", lemma);
  }

  /** The verb that the noun completes, and the nouns on the way: "lifts", "the lifting of". */
  private void addGovernors(Frame frame, int noun) {
    int at = noun;
    for (int steps = 0; syntax.head(at) >= 0 && steps < syntax.size(); steps++) {
      int head = syntax.head(at);
      if (syntax.isVerb(head)) {
        if (syntax.function(at) != Function.SUBJECT) {
          frame.add("governor", head);
        }
        return;
      }
      if (syntax.isNoun(head)) {
        if (syntax.function(at) != Function.PREPOSITION
            && syntax.function(at) != Function.CONJUNCT) {
          return;
        }
        frame.add("governor", head);
      } else if (!syntax.lemma(head).equals("of")) {
        return;
      }
      at = head;
    }
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
    if (SUFFERING.contains(syntax.lemma(verb)) && !syntax.isPassive(verb)) {
      frame.add("sufferer", subjects.subjectOf(verb, 0));
      complements.addComplements(frame, verb);
      return;
    }
    boolean attribute =
        syntax.head(frame.trigger()) == verb
            && syntax.function(frame.trigger()) == Function.ATTRIBUTE;
    if (attribute || !frame.has("possessive")) {
      // "joined Poland's condemnation": whose it is stands before who takes it up; but in "is
      // Spain's supplier" the subject is the supplier.
      frame.add(
          "subject",
          passive || syntax.isPassive(verb) ? subjects.agentOf(verb) : subjects.subjectOf(verb, 0));
    }
    complements.addComplements(frame, verb);
  }

  /** "an attack blamed on X", "was ascribed to X": X is said to have done it. */
  private void addBlamed(Frame frame, int verb) {
    if (!BLAMING.contains(syntax.lemma(verb))) {
      return;
    }
    for (int child : syntax.children(verb, Function.PREPOSITION)) {
      if (Set.of("on", "to").contains(syntax.lemma(child))) {
        syntax.objectsOf(child).forEach(object -> frame.add("by", object));
      }
    }
  }

  /** "exercises organised by X"; but who records or condemns a thing has not done it. */
  private void addOrganiser(Frame frame, int participle) {
    if (!WITNESSING.contains(syntax.lemma(participle))) {
      frame.add("organiser", subjects.agentOf(participle));
    }
  }

  /** "denounced the embargo on X by Y": an active verb has no "by"; it is the noun's. */
  private void addAgentAfter(Frame frame, int noun, int verb) {
    if (syntax.isPassive(verb)) {
      return;
    }
    for (int child : syntax.children(verb, Function.PREPOSITION, Function.AGENT)) {
      if (child > noun && syntax.lemma(child).equals("by")) {
        syntax.objectsOf(child).stream()
            .filter(object -> !syntax.isVerb(object))
            .forEach(object -> frame.add("by", object));
      }
    }
  }

  void addNominal(Frame frame, int noun) {
    for (int child : syntax.children(noun)) {
      switch (syntax.function(child)) {
        case POSSESSIVE -> frame.add("possessive", child);
        case MODIFIER, COMPOUND -> frame.add("modifier", child);
        case APPOSITION -> frame.add("apposition", child);
        case PREPOSITION, AGENT, INDIRECT_OBJECT -> complements.addPreposition(frame, child);
        case REDUCED_CLAUSE -> {
          if (syntax.tag(child).equals("VBN") || syntax.isPassive(child)) {
            // "exercises organised by X with the participation of Y"
            addBlamed(frame, child);
            addOrganiser(frame, child);
            complements.addComplements(frame, child);
            frame.add("carrier", child);
          } else if (INVOLVING.contains(syntax.lemma(child))) {
            // "exercises involving X"
            syntax.children(child, Function.OBJECT).forEach(object -> frame.add("with", object));
          } else if (syntax.tag(child).equals("VBG")) {
            complements.addComplements(frame, child);
          } else {
            frame.add("complement", child);
          }
        }
        case RELATIVE_CLAUSE -> {
          if (syntax.isPassive(child)) {
            addOrganiser(frame, child);
            frame.add("carrier", child);
            complements.addComplements(frame, child);
          } else if (cues.has("support", syntax.lemma(child))) {
            int doer = subjects.subjectOf(child, 0);
            if (doer != noun) {
              // "sanctions that X imposed on Y"
              frame.add("subject", doer);
              syntax
                  .children(child, Function.PREPOSITION)
                  .forEach(preposition -> complements.addPreposition(frame, preposition));
            }
          }
        }
        case CLAUSE_COMPLEMENT, OPEN_COMPLEMENT -> frame.add("complement", child);
        default -> {}
      }
    }
  }
}
