package entente.read.code;

import entente.event.Actor;
import entente.event.Factuality;
import entente.event.Modality;
import entente.event.Span;
import entente.event.Speaker;
import entente.read.codebook.Cues;
import entente.read.parse.Function;
import entente.read.parse.Syntax;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * How a statement stands, read off the path from its trigger up to the root: who tells it, whether
 * it happened, is meant, foretold, wanted or imagined, and how sure the teller is.
 */
final class Standings {
  private static final Set<String> DOCUMENTS =
      Set.of(
          "message",
          "statement",
          "report",
          "document",
          "appeal",
          "text",
          "release",
          "letter",
          "announcement",
          "communique",
          "note",
          "tweet",
          "post",
          "article",
          "website",
          "resolution");

  private static final Set<String> TEMPORAL = Set.of("when", "before", "after", "once", "until");

  private static final Set<String> BACKGROUND =
      Set.of(
          "when",
          "as",
          "after",
          "following",
          "since",
          "before",
          "amid",
          "while",
          "despite",
          "whereas",
          "during");

  private final Scene scene;
  private final Syntax syntax;
  private final Cues cues;
  private final Resolver resolver;
  private final Discourse discourse;

  Standings(Scene scene, Cues cues, Resolver resolver, Discourse discourse) {
    this.scene = scene;
    this.syntax = scene.syntax();
    this.cues = cues;
    this.resolver = resolver;
    this.discourse = discourse;
  }

  /**
   * A standing and how it came about.
   *
   * @param sources outermost first
   */
  record Found(
      List<Speaker> sources, Modality modality, Factuality factuality, List<String> steps) {
    Found withoutNegation() {
      return new Found(sources, modality, factuality.negated(), steps);
    }
  }

  /** Gathers on the way up. */
  private static final class Course {
    private final List<List<Speaker>> tellers = new ArrayList<>();
    private final List<String> steps = new ArrayList<>();
    private Modality modality = Modality.ACTUAL;
    private Factuality sureness = Factuality.CERTAIN;
    private boolean negated;
    private boolean future;
    private boolean conditional;
    private boolean wouldBe;
    private boolean background;
    private boolean reportedSpeech;
    private Optional<Span> place = Optional.empty();

    private void becomes(Modality other, String because) {
      if (modality == Modality.ACTUAL
          || (modality == Modality.FORECAST && other == Modality.PLANNED)
          || (other == Modality.HYPOTHETICAL && modality != Modality.DIRECTIVE)) {
        modality = other;
        steps.add(other.word() + ": " + because);
      }
    }

    private void lessSure(Factuality other, String because) {
      if (sureness == Factuality.CERTAIN || other == Factuality.POSSIBLE) {
        sureness = other;
        steps.add(other.value() + ": " + because);
      }
    }
  }

  /** {@return the standing of the frame's trigger; {@code doers} are the statement's own source} */
  Found of(Frame frame, List<Actor> doers, boolean organised) {
    Course course = new Course();
    course.place = Optional.of(syntax.tree().tokens().get(frame.trigger()).span());
    int start = frame.carrier() >= 0 && frame.carrier() != frame.trigger() ? frame.carrier() : -1;
    own(course, frame.trigger());
    if (start >= 0) {
      own(course, start);
      carried(course, start);
    }
    climb(
        course, start >= 0 ? start : frame.trigger(), start < 0 && !syntax.isVerb(frame.trigger()));
    according(course, frame.trigger());
    List<Speaker> sources = sources(course, frame.trigger());
    settleFuture(course, sources, doers, organised);
    Factuality factuality =
        switch (course.modality) {
          case HYPOTHETICAL, DIRECTIVE -> Factuality.UNCOMMITTED;
          case FORECAST ->
              course.sureness == Factuality.CERTAIN ? Factuality.PROBABLE : course.sureness;
          case ACTUAL, PLANNED -> course.sureness;
        };
    return new Found(
        sources, course.modality, course.negated ? factuality.negated() : factuality, course.steps);
  }

  /**
   * "announced sanctions", "is set to open": the verb that carries an event noun may only mean it.
   */
  private void carried(Course course, int verb) {
    String lemma = syntax.lemma(verb);
    if (lemma.equals("announce") || lemma.equals("declare")) {
      tell(course, verb, "announces");
      course.becomes(Modality.PLANNED, syntax.form(verb));
    } else if (cues.has("planning", lemma)
        && !lemma.equals("be")
        && !lemma.equals("go")
        && !lemma.equals("look")) {
      course.becomes(Modality.PLANNED, syntax.form(verb));
    } else {
      for (int child : syntax.children(verb, Function.ATTRIBUTE)) {
        if (cues.has("planning-adjectives", syntax.lemma(child))) {
          course.becomes(Modality.PLANNED, syntax.form(child));
        }
      }
    }
  }

  private boolean isNothing(int word) {
    return syntax.children(word, Function.DETERMINER, Function.NEGATION, Function.MODIFIER).stream()
            .anyMatch(child -> syntax.lemma(child).equals("no"))
        || Set.of("none", "nobody", "nothing", "neither").contains(syntax.lemma(word));
  }

  /** What hangs on the word itself: auxiliaries, negation, adverbs, adjectives. */
  private void own(Course course, int word) {
    for (int child : syntax.children(word)) {
      String lemma = syntax.lemma(child);
      String form = syntax.form(child).toLowerCase(Locale.ROOT);
      Function function = syntax.function(child);
      if (function == Function.AUXILIARY || function == Function.PASSIVE_AUXILIARY) {
        auxiliary(course, form, lemma);
      } else if (function == Function.NEGATION
          || (cues.has("negations", form) && function != Function.OTHER)) {
        course.negated = !course.negated;
        course.steps.add("negated: " + form);
      } else if ((function == Function.SUBJECT
              || function == Function.PASSIVE_SUBJECT
              || function == Function.OBJECT)
          && isNothing(child)) {
        course.negated = !course.negated;
        course.steps.add("negated: no " + form);
      } else if (cues.has("hearsay-adverbs", form)
          || (cues.has("hearsay-adjectives", lemma) && function == Function.MODIFIER)) {
        course.tellers.add(List.of(Speaker.UNNAMED));
        course.steps.add("told by somebody unnamed: " + form);
      } else if (cues.has("planning-modifiers", lemma) && function == Function.MODIFIER) {
        course.becomes(Modality.PLANNED, form);
      } else if (cues.has("probable-adverbs", form)) {
        course.lessSure(Factuality.PROBABLE, form);
      } else if (cues.has("possible-adverbs", form)) {
        course.lessSure(Factuality.POSSIBLE, form);
      } else if (function == Function.ADVERBIAL_CLAUSE && isConditional(child)) {
        course.conditional = true;
      }
    }
  }

  private boolean isConditional(int clause) {
    for (int child : syntax.children(clause)) {
      if (child < clause && cues.has("conditions", syntax.form(child).toLowerCase(Locale.ROOT))) {
        return true;
      }
    }
    return cues.has("conditions", syntax.lemma(clause));
  }

  private void auxiliary(Course course, String form, String lemma) {
    if (cues.has("obliging-auxiliaries", form)) {
      course.becomes(Modality.DIRECTIVE, form);
    } else if (cues.has("possible-auxiliaries", form)) {
      course.lessSure(Factuality.POSSIBLE, form);
    } else if (cues.has("future-auxiliaries", form) || cues.has("future-auxiliaries", lemma)) {
      course.future = true;
    } else if (cues.has("conditional-auxiliaries", form)) {
      course.future = true;
      course.wouldBe = true;
    }
  }

  private void climb(Course course, int from, boolean nominal) {
    boolean heldOff = false;
    int steps = 0;
    for (int at = from;
        syntax.head(at) >= 0 && steps < syntax.size();
        at = syntax.head(at), steps++) {
      int governor = syntax.head(at);
      Function function = syntax.function(at);
      String lemma = phrasal(governor);
      // An event noun shares the standing of the word it completes, not of the clause around it.
      heldOff |= nominal && steps > 1;
      course.background |= isBackground(at, function);
      if (telling(course, at, governor, function, lemma)) {
        heldOff = false;
        continue;
      }
      if (function == Function.RELATIVE_CLAUSE
          || function == Function.POSSESSIVE
          || function == Function.APPOSITION) {
        heldOff = true;
      } else if (function == Function.REDUCED_CLAUSE && !syntax.tag(at).equals("VB")) {
        heldOff = true;
      } else if (function == Function.ADVERBIAL_CLAUSE) {
        if (isConditional(at)) {
          course.becomes(Modality.HYPOTHETICAL, "stands in a condition");
        } else if (isYetToCome(at, governor)) {
          course.becomes(Modality.PLANNED, "a present tense for what is to come");
        } else if (isPurpose(at) && !heldOff) {
          course.becomes(Modality.PLANNED, "a purpose");
        }
        heldOff = true;
      } else if (!heldOff && syntax.isVerb(governor) && isComplement(function)) {
        own(course, governor);
      }
      meant(course, governor, function, lemma, heldOff);
    }
  }

  /** "will push for it when he meets": the present stands for the future. */
  private boolean isYetToCome(int clause, int governor) {
    String tag = syntax.tag(clause);
    return (tag.equals("VBZ") || tag.equals("VBP"))
        && syntax.children(clause).stream()
            .anyMatch(c -> TEMPORAL.contains(syntax.form(c).toLowerCase(Locale.ROOT)))
        && syntax.children(governor, Function.AUXILIARY).stream()
            .anyMatch(c -> cues.has("future-auxiliaries", syntax.form(c).toLowerCase(Locale.ROOT)));
  }

  private static boolean isComplement(Function function) {
    return function == Function.OPEN_COMPLEMENT || function == Function.CLAUSE_COMPLEMENT;
  }

  private boolean isPurpose(int verb) {
    return syntax.tag(verb).equals("VB")
        && syntax.children(verb).stream()
            .anyMatch(c -> syntax.tag(c).equals("TO") || syntax.lemma(c).equals("so"));
  }

  private String phrasal(int word) {
    String lemma = syntax.lemma(word);
    for (int child : syntax.children(word)) {
      Function function = syntax.function(child);
      if (function == Function.PREPOSITION || function == Function.PARTICLE) {
        String whole = lemma + " " + syntax.lemma(child);
        if (cues.lists().values().stream().anyMatch(list -> list.contains(whole))) {
          return whole;
        }
      }
    }
    return lemma;
  }

  /**
   * Somebody tells what stands below: a reporting, denying or demanding verb, or a noun of telling.
   */
  private boolean telling(Course course, int at, int governor, Function function, String lemma) {
    boolean clause =
        isComplement(function)
            || function == Function.OTHER
            || function == Function.ADVERBIAL_CLAUSE;
    if (syntax.isVerb(governor) && (clause || function == Function.PASSIVE_SUBJECT)) {
      if (cues.has("reporting", lemma) && (clause || lemma.equals(syntax.lemma(governor)))) {
        if (isBareInfinitive(governor)) {
          return false;
        }
        if (course.background && !isQuotedWith(at, course)) {
          return true;
        }
        if (function == Function.ADVERBIAL_CLAUSE && syntax.child(at, Function.MARKER) >= 0) {
          return false;
        }
        if (function == Function.PASSIVE_SUBJECT) {
          return false;
        }
        tell(course, governor, "says");
        course.reportedSpeech = true;
        return true;
      }
      if (cues.has("denying", lemma) && clause) {
        tell(course, governor, "denies");
        boolean twice = syntax.child(governor, Function.NEGATION) >= 0;
        if (!twice) {
          course.negated = !course.negated;
        }
        return true;
      }
      if (cues.has("predicting", lemma) && clause) {
        tell(course, governor, "foretells");
        course.becomes(Modality.FORECAST, syntax.form(governor));
        return true;
      }
    }
    if (syntax.isVerb(governor)
        && function == Function.PREPOSITION
        && syntax.lemma(at).equals("as")
        && cues.has("reporting", syntax.lemma(governor))) {
      tell(course, governor, "describes it so");
      return true;
    }
    if (syntax.isVerb(governor) && cues.has("demanding", lemma)) {
      if (function != Function.SUBJECT
          && function != Function.PASSIVE_SUBJECT
          && function != Function.ADVERBIAL_CLAUSE) {
        tell(course, governor, "wants it");
        course.becomes(Modality.DIRECTIVE, syntax.form(governor));
        return true;
      }
    }
    if (syntax.isVerb(governor)
        && cues.has("accusing", lemma)
        && (function == Function.PREPOSITION || clause)) {
      tell(course, governor, "charges");
      return true;
    }
    if (syntax.isNoun(governor)
        && (clause
            || (function == Function.REDUCED_CLAUSE && syntax.child(at, Function.MARKER) >= 0)
            || (function == Function.PREPOSITION && syntax.lemma(at).equals("of")))) {
      if (cues.has("telling-nouns", lemma)) {
        List<Actor> owner = resolver.one(governor, 0);
        course.tellers.add(owner.isEmpty() ? List.of(Speaker.UNNAMED) : named(owner));
        if (owner.isEmpty()) {
          course.lessSure(Factuality.PROBABLE, syntax.form(governor));
        }
        return true;
      }
    }
    return false;
  }

  /** "Suffice it to say": nobody is told of as saying it. */
  private boolean isBareInfinitive(int verb) {
    return syntax.tag(verb).equals("VB") && new Frames(syntax, cues).subjectOf(verb, 0) < 0;
  }

  private boolean isQuotedWith(int word, Course course) {
    return course.place.isPresent()
        && scene.quotes().around(syntax.tree().tokens().get(word).span()).isPresent()
        && scene.quotes().around(course.place.get()).isPresent();
  }

  /** "as protests grew", "following the vote": the author's own setting of what others say. */
  private boolean isBackground(int word, Function function) {
    if (function == Function.ADVERBIAL_CLAUSE) {
      return syntax.children(word).stream()
          .anyMatch(child ->
              child < word && BACKGROUND.contains(syntax.form(child).toLowerCase(Locale.ROOT)));
    }
    return function == Function.PREPOSITION
        && BACKGROUND.contains(syntax.form(word).toLowerCase(Locale.ROOT));
  }

  private void meant(
      Course course, int governor, Function function, String lemma, boolean heldOff) {
    boolean below =
        isComplement(function)
            || function == Function.OBJECT
            || function == Function.PREPOSITION
            || function == Function.REDUCED_CLAUSE;
    if (!below) {
      return;
    }
    if (cues.has("imagining", lemma)) {
      course.becomes(Modality.HYPOTHETICAL, syntax.form(governor));
    }
    if (heldOff && function != Function.REDUCED_CLAUSE) {
      return;
    }
    String word = syntax.form(governor);
    if (syntax.isVerb(governor) && cues.has("planning", lemma)) {
      course.becomes(Modality.PLANNED, word);
    } else if (syntax.isVerb(governor) && cues.has("refusing", lemma) && isComplement(function)) {
      course.negated = !course.negated;
      course.steps.add("does not come about: " + word);
    } else if (cues.has("planning-nouns", lemma) || cues.has("planning-adjectives", lemma)) {
      course.becomes(Modality.PLANNED, word);
    } else if (cues.has("possible-nouns", lemma)) {
      course.lessSure(Factuality.POSSIBLE, word);
    } else if (cues.has("demanding-nouns", lemma)) {
      List<Actor> owner = resolver.one(governor, 0);
      if (!owner.isEmpty()) {
        course.tellers.add(named(owner));
      }
      course.becomes(Modality.DIRECTIVE, word);
    } else if (isComplement(function)
        && (cues.has("obliging-auxiliaries", lemma)
            || cues.has("obliging-auxiliaries", lemma + " to"))) {
      if (!course.future) {
        course.becomes(Modality.DIRECTIVE, word);
      }
    } else if (isComplement(function) && cues.has("future-auxiliaries", lemma + " to")) {
      course.future = true;
    }
  }

  private void tell(Course course, int verb, String what) {
    List<Speaker> tellers = tellersOf(verb);
    course.tellers.add(tellers);
    course.steps.add(tellers + " " + what + ": " + syntax.form(verb));
  }

  /** {@return the subject of a saying, as speakers; unnamed where nobody is} */
  List<Speaker> tellersOf(int verb) {
    Frames frames = new Frames(syntax, cues);
    Frame frame = frames.verb(verb);
    for (int subject : frame.words("subject")) {
      if (DOCUMENTS.contains(syntax.lemma(subject))) {
        List<Actor> owner = resolver.one(subject, 0);
        if (!owner.isEmpty()) {
          return named(owner);
        }
        return discourse
            .issuer()
            .or(discourse::person)
            .map(actor -> named(List.of(actor)))
            .orElse(List.of(Speaker.UNNAMED));
      }
      List<Actor> actors = resolver.all(subject);
      if (!actors.isEmpty()) {
        return named(actors);
      }
    }
    return List.of(Speaker.UNNAMED);
  }

  private static List<Speaker> named(List<Actor> actors) {
    return actors.stream().map(actor -> (Speaker) new Speaker.Named(actor)).toList();
  }

  /** "according to X", anywhere above or beside the trigger. */
  private void according(Course course, int trigger) {
    for (int at : syntax.pathToRoot(trigger)) {
      for (int child : syntax.children(at)) {
        if (!syntax.form(child).equalsIgnoreCase("according") || syntax.isUnder(trigger, child)) {
          continue;
        }
        for (int to : syntax.children(child, Function.PREPOSITION, Function.MARKER)) {
          for (int object : syntax.objectsOf(to)) {
            add(course, object);
          }
        }
        syntax.objectsOf(child).forEach(object -> add(course, object));
      }
    }
  }

  private void add(Course course, int teller) {
    List<Actor> actors = resolver.all(teller);
    course.tellers.add(actors.isEmpty() ? List.of(Speaker.UNNAMED) : named(actors));
    course.steps.add("according to " + syntax.form(teller));
  }

  private List<Speaker> sources(Course course, int trigger) {
    List<Speaker> sources = new ArrayList<>();
    for (int i = course.tellers.size() - 1; i >= 0; i--) {
      for (Speaker speaker : course.tellers.get(i)) {
        if (sources.isEmpty() || !sources.getLast().equals(speaker)) {
          sources.add(speaker);
        }
      }
    }
    if (sources.isEmpty()) {
      List<Actor> quoted = scene.quotes().speaker(syntax.tree().tokens().get(trigger).span());
      if (!quoted.isEmpty()) {
        course.steps.add("said in a quotation");
        return named(quoted);
      }
      List<Actor> headlined = ColonSpeaker.of(scene, resolver, trigger);
      if (!headlined.isEmpty()) {
        course.steps.add("told by the one named at the colon");
        return named(headlined);
      }
    }
    return sources;
  }

  /**
   * "will": a plan where the teller speaks of its own doing or the act is organised, else a
   * forecast.
   */
  private static void settleFuture(
      Course course, List<Speaker> sources, List<Actor> doers, boolean organised) {
    if (course.wouldBe && (course.conditional || !course.reportedSpeech)) {
      course.becomes(Modality.HYPOTHETICAL, "would");
      return;
    }
    if (!course.future) {
      return;
    }
    boolean ownDoing =
        !sources.isEmpty()
            && sources.getLast() instanceof Speaker.Named speaker
            && (doers.isEmpty() || doers.stream().anyMatch(speaker.actor()::sameAs));
    if (ownDoing || (sources.isEmpty() && organised)) {
      course.becomes(Modality.PLANNED, "will, of one's own doing");
    } else {
      course.becomes(Modality.FORECAST, "will");
    }
  }
}
