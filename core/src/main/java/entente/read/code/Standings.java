package entente.read.code;

import entente.event.Actor;
import entente.event.Factuality;
import entente.event.Modality;
import entente.event.Speaker;
import entente.read.codebook.Cues;
import entente.read.parse.Function;
import entente.read.parse.Syntax;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * How a statement stands, read off the path from its trigger up to the root: who tells it, whether
 * it happened, is meant, foretold, wanted or imagined, and how sure the teller is.
 */
final class Standings {
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

  private static final Set<String> SETTING_OUT =
      Set.of("leave", "depart", "head", "travel", "fly", "sail", "march", "rush", "go", "set");

  /** Those who speak of a state's doings without being the state. */
  private static final Set<String> ONLOOKERS = Set.of("OPP", "CVL", "MED");

  private final Syntax syntax;
  private final Cues cues;
  private final Marks marks;
  private final Tellers tellers;
  private final Telling telling;

  Standings(Scene scene, Cues cues, Tellers tellers) {
    this.syntax = scene.syntax();
    this.cues = cues;
    this.tellers = tellers;
    this.marks = new Marks(syntax, cues);
    this.telling = new Telling(scene, cues, tellers, marks);
  }

  /**
   * A standing and how it came about.
   *
   * @param sources outermost first
   */
  record Found(
      List<Speaker> sources, Modality modality, Factuality factuality, List<String> steps) {
    /** The same, told innermost by those. */
    Found toldBy(List<Actor> tellers) {
      if (tellers.isEmpty()) {
        return this;
      }
      List<Speaker> chain = new ArrayList<>(sources);
      Tellers.named(tellers).stream().filter(teller -> !chain.contains(teller)).forEach(chain::add);
      return new Found(chain, modality, factuality, steps);
    }

    Found withoutNegation() {
      return new Found(sources, modality, factuality.negated(), steps);
    }
  }

  /**
   * {@return the standing of the frame's trigger}
   *
   * @param doers whose doing it would be, if it came about
   * @param organised whether such acts are arranged beforehand
   */
  Found of(Frame frame, List<Actor> doers, boolean organised) {
    int trigger = frame.trigger();
    Course course = new Course(syntax.tree().tokens().get(trigger).span());
    boolean carried = frame.carrier() >= 0 && frame.carrier() != trigger;
    marks.of(course, trigger);
    if (carried) {
      marks.of(course, frame.carrier());
      // "protests threatened to spread": the noun is no plan of its own verb.
      boolean isDoing =
          syntax.function(trigger) == Function.SUBJECT && !syntax.isPassive(frame.carrier());
      carriedBy(course, frame.carrier(), isDoing);
    }
    climb(course, carried ? frame.carrier() : trigger, !carried && !syntax.isVerb(trigger));
    tellers.according(course, trigger);
    List<Speaker> sources = tellers.chain(course, trigger);
    settleFuture(course, sources, doers, organised);
    return new Found(sources, course.modality(), course.factuality(), course.steps());
  }

  /**
   * "announced sanctions", "is set to open": the verb that carries an event noun may only mean it.
   */
  private void carriedBy(Course course, int verb, boolean isDoing) {
    String lemma = syntax.lemma(verb);
    if (lemma.equals("announce") || lemma.equals("declare")) {
      telling.tell(course, verb, "announces");
      course.becomes(Modality.PLANNED, syntax.form(verb));
    } else if (cues.has("planning", lemma)
        && !isDoing
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

  private void climb(Course course, int from, boolean nominal) {
    boolean heldOff = false;
    boolean relative = false;
    int steps = 0;
    int at = from;
    for (; syntax.head(at) >= 0 && steps < syntax.size(); at = syntax.head(at), steps++) {
      Link link = Link.above(syntax, cues, at);
      if (link.function() == Function.PREPOSITION && syntax.lemma(at).equals("without")) {
        course.negate("without");
      }
      // An event noun shares the standing of the word it completes, not of the clause around it.
      heldOff |= nominal && steps > 1;
      boolean setting = isBackground(at, link.function());
      boolean apart = heldOff;
      course.background |= setting;
      heldOff |= setting;
      boolean aside = relative;
      relative |= link.function() == Function.RELATIVE_CLAUSE;
      if (telling.at(course, link, aside)) {
        heldOff = false;
        continue;
      }
      if (link.function() == Function.ADVERBIAL_CLAUSE) {
        clauseBeside(course, link, apart);
      } else if (!heldOff && syntax.isVerb(link.governor()) && link.isComplement()) {
        marks.of(course, link.governor());
      }
      heldOff |= isHeldOff(link);
      meant(course, link, heldOff);
    }
    if (!heldOff && !nominal && marks.isQuestion() && course.tellers().isEmpty()) {
      course.lessSure(Factuality.UNCOMMITTED, "a question");
    }
  }

  /** Whether what governs the clause above no longer says how the clause below stands. */
  private boolean isHeldOff(Link link) {
    return switch (link.function()) {
      case RELATIVE_CLAUSE, POSSESSIVE, APPOSITION, ADVERBIAL_CLAUSE -> true;
      case REDUCED_CLAUSE -> !syntax.tag(link.at()).equals("VB");
      default -> false;
    };
  }

  private void clauseBeside(Course course, Link link, boolean apart) {
    if (marks.isConditional(link.at())) {
      course.becomes(Modality.HYPOTHETICAL, "stands in a condition");
    } else if (!apart && isYetToCome(link.at(), link.governor())) {
      course.becomes(Modality.PLANNED, "a present tense for what is to come");
    } else if (!apart && isPurpose(link)) {
      course.becomes(Modality.PLANNED, "what " + syntax.form(link.governor()) + " is for");
    }
  }

  /** "left for Ghana to help": whoever sets out has not done it yet. */
  private boolean isPurpose(Link link) {
    return SETTING_OUT.contains(syntax.lemma(link.governor()))
        && syntax.tag(link.at()).equals("VB")
        && syntax.children(link.at()).stream().anyMatch(child -> syntax.lemma(child).equals("to"));
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

  /** "as protests grew", "following the vote": the author's own setting of what others say. */
  private boolean isBackground(int word, Function function) {
    if (function == Function.ADVERBIAL_CLAUSE) {
      return syntax.children(word).stream()
          .anyMatch(child ->
              child < word && BACKGROUND.contains(syntax.form(child).toLowerCase(Locale.ROOT)));
    }
    String form = syntax.form(word).toLowerCase(Locale.ROOT);
    return form.equals("following")
        || (function == Function.PREPOSITION && BACKGROUND.contains(form));
  }

  /** What the governor makes of what stands below: a plan, a wish, a duty, a chance. */
  private void meant(Course course, Link link, boolean heldOff) {
    boolean below =
        link.isComplement()
            || link.function() == Function.OBJECT
            || link.function() == Function.PREPOSITION
            || link.function() == Function.REDUCED_CLAUSE;
    if (!below) {
      return;
    }
    String lemma = link.lemma();
    String word = syntax.form(link.governor());
    if (cues.has("imagining", lemma)) {
      course.becomes(Modality.HYPOTHETICAL, word);
    }
    if (heldOff && link.function() != Function.REDUCED_CLAUSE) {
      return;
    }
    if (syntax.isVerb(link.governor())) {
      verbMeans(course, link, word);
    } else {
      wordMeans(course, link, word);
    }
  }

  private void verbMeans(Course course, Link link, String word) {
    String lemma = link.lemma();
    if (cues.has("planning", lemma)) {
      course.becomes(Modality.PLANNED, word);
    } else if (cues.has("refusing", lemma) && link.isComplement()) {
      course.negate("does not come about, " + word);
    } else if (cues.has("seeming", lemma) && link.isComplement()) {
      course.lessSure(Factuality.PROBABLE, word);
    } else if (link.function() == Function.OPEN_COMPLEMENT
        && isPurpose(link)
        && !lemma.equals("go")) {
      course.becomes(Modality.PLANNED, "what " + word + " is for");
    } else if (link.function() == Function.OPEN_COMPLEMENT) {
      auxiliaryMeans(course, lemma, word);
    }
  }

  /** "has to leave", "is going to leave", "is to leave". */
  private void auxiliaryMeans(Course course, String lemma, String word) {
    if (cues.has("obliging-auxiliaries", lemma)
        || cues.has("obliging-auxiliaries", lemma + " to")) {
      if (!course.future) {
        course.becomes(Modality.DIRECTIVE, word);
      }
    } else if (cues.has("future-auxiliaries", lemma + " to")) {
      course.future = true;
    }
  }

  private void wordMeans(Course course, Link link, String word) {
    String lemma = link.lemma();
    if (cues.has("planning-nouns", lemma) || cues.has("planning-adjectives", lemma)) {
      course.becomes(Modality.PLANNED, word);
      if (marks.isNothing(link.governor())) {
        // "has no desire to fight"
        course.negate("no " + word);
      }
    } else if (cues.has("refusing-adjectives", lemma)) {
      course.negate("does not come about, " + word);
    } else if (cues.has("probable-adjectives", lemma)) {
      course.foretold(word);
    } else if (cues.has("improbable-adjectives", lemma)) {
      course.foretold(word);
      course.negate(word);
    } else if (cues.has("unclear-adjectives", lemma)) {
      course.lessSure(Factuality.UNCOMMITTED, word);
    } else if (cues.has("possible-nouns", lemma) || cues.has("possible-adjectives", lemma)) {
      course.lessSure(Factuality.POSSIBLE, word);
    } else if (cues.has("demanding-nouns", lemma)) {
      List<Speaker> owner = tellers.ofNoun(link.governor());
      if (!owner.contains(Speaker.UNNAMED)) {
        course.toldBy(owner, owner + " wants it: " + word);
      }
      course.becomes(Modality.DIRECTIVE, word);
    }
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
    if (!course.future || course.isForetold()) {
      return;
    }
    boolean ownDoing = !sources.isEmpty() && isOwnDoing(sources.getLast(), doers);
    if (ownDoing || (sources.isEmpty() && organised)) {
      course.becomes(Modality.PLANNED, "will, of one's own doing");
    } else {
      course.becomes(Modality.FORECAST, "will");
    }
  }

  private static boolean isOwnDoing(Speaker teller, List<Actor> doers) {
    if (!(teller instanceof Speaker.Named speaker)) {
      return false;
    }
    Actor actor = speaker.actor();
    return doers.isEmpty()
        || doers.stream()
            .anyMatch(doer ->
                doer.equals(actor) || (doer.sameAs(actor) && !ONLOOKERS.contains(actor.sector())));
  }
}
