package entente.read.code;

import entente.read.codebook.Cues;
import entente.read.parse.Function;
import entente.read.parse.Syntax;
import java.util.Locale;
import java.util.Set;

/** Makes frames of triggers: undoes passives, control, coordination and support verbs. */
final class Frames {
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
          "deal",
          "amount",
          "degree",
          "sort",
          "part",
          "lack",
          "conduct");

  private static final Set<String> PARTS =
      Set.of("part", "chapter", "section", "text", "version", "draft", "copy", "term", "rest");

  /** "according to", "owing to": what follows has no part in the deed. */
  private static final Set<String> ASIDE =
      Set.of("according", "owing", "due", "prior", "thanks", "contrary");

  /** Prepositions by which a verb takes an event noun: "engage in talks". */
  private static final Set<String> ENGAGING = Set.of("in", "into", "at", "with", "under", "on");

  private final Syntax syntax;
  private final Cues cues;
  private final Subjects subjects;

  Frames(Syntax syntax, Cues cues) {
    this.syntax = syntax;
    this.cues = cues;
    this.subjects = new Subjects(syntax, cues);
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
    frame.add("subject", passive ? subjects.agentOf(verb) : subjects.subjectOf(verb, 0));
    if (passive) {
      addObject(frame, subjects.passiveSubjectOf(verb, 0));
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
        && !subjects.isRelative(subject)
        && syntax.child(verb, Function.CLAUSE_COMPLEMENT) < 0
        && (syntax.child(verb, Function.OBJECT) < 0
            || subjects.isRelative(syntax.child(verb, Function.OBJECT)));
  }

  private void addComplements(Frame frame, int verb) {
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

  /** "signed parts of the accord": the accord is signed too. */
  private void addObject(Frame frame, int object) {
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

  private void addPreposition(Frame frame, int preposition) {
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
          frame.add("outer", subjects.doerOf(outer, 0));
        } else if (COPULAS.contains(syntax.lemma(outer)) || isSupport(outer, support)) {
          carry(frame, outer, false);
        } else {
          frame.add("outer", subjects.doerOf(outer, 0));
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
            frame.add("outer", subjects.subjectOf(head, 0));
          }
          addAgentAfter(frame, noun, head);
        }
        case PASSIVE_SUBJECT -> {
          if (isSupport(head, support)) {
            carry(frame, head, true);
          } else {
            frame.add("outer", subjects.agentOf(head));
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
    addComplements(frame, verb);
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
            frame.add("organiser", subjects.agentOf(child));
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
            frame.add("organiser", subjects.agentOf(child));
            frame.add("carrier", child);
            addComplements(frame, child);
          } else if (cues.has("support", syntax.lemma(child))) {
            frame.add(
                "subject",
                subjects.subjectOf(child, 0) == noun ? -1 : subjects.subjectOf(child, 0));
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
      frame.add("subject", subjects.doerOf(head, 0));
      addComplements(frame, head);
    } else if (head >= 0) {
      // "is a Western-oriented country": said of the subject, not of the noun.
      boolean predicateNoun = syntax.function(head) == Function.ATTRIBUTE && syntax.head(head) >= 0;
      frame.add("subject", predicateNoun ? subjects.doerOf(syntax.head(head), 0) : head);
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
      frame.add("subject", subjects.doerOf(governor, 0));
      addComplements(frame, governor);
    } else if (governor >= 0) {
      frame.add("subject", governor);
      frame.add("antecedent", governor);
    }
    return frame;
  }
}
