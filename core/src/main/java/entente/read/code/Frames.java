package entente.read.code;

import entente.read.codebook.Cues;
import entente.read.parse.Function;
import entente.read.parse.Syntax;
import java.util.Set;

/** Makes frames of triggers: undoes passives, control, coordination and support verbs. */
final class Frames {
  private static final Set<String> JOINING =
      Set.of("join", "team", "unite", "ally", "band", "side");
  private static final Set<String> ADDRESSING =
      Set.of("tell", "inform", "notify", "assure", "promise");

  private final Syntax syntax;
  private final Subjects subjects;
  private final Complements complements;
  private final NounFrames nouns;
  private final Provenance provenance;

  Frames(Syntax syntax, Cues cues) {
    this.syntax = syntax;
    this.subjects = new Subjects(syntax, cues);
    this.complements = new Complements(syntax, subjects);
    this.nouns = new NounFrames(syntax, cues, subjects, complements);
    this.provenance = new Provenance(syntax, subjects);
  }

  /** {@return the frame of any trigger, by its part of speech} */
  Frame of(int trigger, Set<String> support) {
    if (syntax.isVerb(trigger)) {
      return verb(trigger);
    }
    return syntax.isNoun(trigger) || isGerundNoun(trigger)
        ? nouns.of(trigger, support)
        : adjective(trigger);
  }

  private boolean isGerundNoun(int word) {
    return syntax.tag(word).equals("VBG") && syntax.child(word, Function.DETERMINER) >= 0;
  }

  Frame verb(int verb) {
    Frame frame = new Frame(verb, verb);
    boolean passive = syntax.isPassive(verb);
    frame.add("subject", passive ? subjects.agentOf(verb) : subjects.subjectOf(verb, 0));
    if (passive) {
      complements.addObject(frame, subjects.passiveSubjectOf(verb, 0));
    }
    complements.addComplements(frame, verb);
    addPartners(frame, verb);
    addAddressee(frame, verb);
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

  /** Adds from whom the objects came, once all objects are known. */
  void addOrigins(Frame frame) {
    provenance.add(frame);
  }

  /** "joined with Chad to urge": both do it. */
  private void addPartners(Frame frame, int verb) {
    int head = syntax.head(verb);
    boolean purpose =
        syntax.function(verb) == Function.OPEN_COMPLEMENT
            || syntax.function(verb) == Function.ADVERBIAL_CLAUSE;
    if (head >= 0
        && purpose
        && JOINING.contains(syntax.lemma(head))
        && syntax.tag(verb).equals("VB")) {
      for (int preposition : syntax.children(head, Function.PREPOSITION)) {
        if (syntax.lemma(preposition).equals("with")) {
          syntax.objectsOf(preposition).forEach(partner -> frame.add("subject", partner));
        }
      }
    }
  }

  /** "told the envoys that he would": to whom the words were said. */
  private void addAddressee(Frame frame, int word) {
    int at = word;
    for (int steps = 0; steps < syntax.size() && syntax.head(at) >= 0; steps++) {
      int head = syntax.head(at);
      switch (syntax.function(at)) {
        case CLAUSE_COMPLEMENT, OPEN_COMPLEMENT, ATTRIBUTE -> {
          if (ADDRESSING.contains(syntax.lemma(head))) {
            syntax
                .children(head, Function.OBJECT, Function.INDIRECT_OBJECT)
                .forEach(object -> frame.add("addressee", object));
            return;
          }
          at = head;
        }
        default -> {
          return;
        }
      }
    }
  }

  private boolean relativeObject(int verb) {
    int subject = syntax.child(verb, Function.SUBJECT);
    return subject >= 0
        && !subjects.isRelative(subject)
        && syntax.child(verb, Function.CLAUSE_COMPLEMENT) < 0
        && (syntax.child(verb, Function.OBJECT) < 0
            || subjects.isRelative(syntax.child(verb, Function.OBJECT)));
  }

  Frame adjective(int word) {
    int head = syntax.head(word);
    boolean predicate = head >= 0 && syntax.isVerb(head);
    Frame frame = new Frame(word, predicate ? head : -1);
    if (predicate) {
      frame.add("subject", subjects.doerOf(head, 0));
      complements.addComplements(frame, head);
      addAddressee(frame, head);
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
        case PREPOSITION, AGENT, INDIRECT_OBJECT -> complements.addPreposition(frame, child);
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
        case PREPOSITION, AGENT, INDIRECT_OBJECT -> complements.addPreposition(frame, child);
        case PREPOSITION_OBJECT -> nouns.addNominal(frame, child);
        case POSSESSIVE -> frame.add("possessive", child);
        case MODIFIER, COMPOUND -> frame.add("modifier", child);
        case CLAUSE_COMPLEMENT, OPEN_COMPLEMENT, REDUCED_CLAUSE -> frame.add("complement", child);
        default -> {}
      }
    }
    if (governor >= 0 && syntax.isVerb(governor)) {
      frame.carriedBy(governor);
      frame.add("subject", subjects.doerOf(governor, 0));
      complements.addComplements(frame, governor);
    } else if (governor >= 0) {
      frame.add("subject", governor);
      frame.add("antecedent", governor);
    }
    return frame;
  }
}
