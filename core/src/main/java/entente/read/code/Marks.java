package entente.read.code;

import entente.event.Factuality;
import entente.event.Modality;
import entente.event.Speaker;
import entente.read.codebook.Cues;
import entente.read.parse.Function;
import entente.read.parse.Syntax;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** What hangs on a word itself and changes how it stands: auxiliaries, negations, adverbs. */
final class Marks {
  private static final Set<String> NOBODY = Set.of("none", "nobody", "nothing", "neither");

  /** With a negation before them these negate as one word. */
  private static final Set<String> YET = Set.of("longer", "yet", "more");

  /** Before their subject these make a condition. */
  private static final Set<String> INVERTED = Set.of("had", "should", "were");

  private static final Set<String> TIMES = Set.of("until", "till", "once");

  private final Syntax syntax;
  private final Cues cues;

  Marks(Syntax syntax, Cues cues) {
    this.syntax = syntax;
    this.cues = cues;
  }

  /** Takes in all that hangs on the word. */
  void of(Course course, int word) {
    for (int child : syntax.children(word)) {
      mark(course, child);
    }
    if (isInverted(word)) {
      course.becomes(Modality.HYPOTHETICAL, "a condition told by inversion");
    }
  }

  private void mark(Course course, int child) {
    String lemma = syntax.lemma(child);
    String form = syntax.form(child).toLowerCase(Locale.ROOT);
    Function function = syntax.function(child);
    if (function == Function.AUXILIARY || function == Function.PASSIVE_AUXILIARY) {
      auxiliary(course, form, lemma);
    } else if (isNegation(child, form, function)) {
      course.negate(form);
    } else if (isParticipant(function) && isNothing(child)) {
      course.negate("no " + form);
    } else if (cues.has("hearsay-adverbs", form)
        || (cues.has("hearsay-adjectives", lemma) && function == Function.MODIFIER)) {
      course.toldBy(List.of(Speaker.UNNAMED), "told by somebody unnamed: " + form);
    } else if (cues.has("planning-modifiers", lemma) && function == Function.MODIFIER) {
      course.becomes(Modality.PLANNED, form);
    } else if (cues.has("probable-adverbs", form)) {
      course.lessSure(Factuality.PROBABLE, form);
    } else if (cues.has("possible-adverbs", form)) {
      course.lessSure(Factuality.POSSIBLE, form);
    } else if (function == Function.ADVERBIAL_CLAUSE && isIf(child)) {
      course.conditional = true;
    } else if (function == Function.MARKER && form.equals("whether")) {
      course.lessSure(Factuality.UNCOMMITTED, form);
    }
  }

  private boolean isNegation(int child, String form, Function function) {
    if (function == Function.NEGATION) {
      return true;
    }
    if (cues.has("negations", form)) {
      // "detained without trial": what is lacking is below the preposition.
      return function != Function.OTHER && function != Function.PREPOSITION;
    }
    // "no longer", "not yet"
    return function == Function.ADVERB
        && YET.contains(form)
        && syntax.children(child).stream()
            .anyMatch(below -> cues.has("negations", syntax.form(below).toLowerCase(Locale.ROOT)));
  }

  private static boolean isParticipant(Function function) {
    return function == Function.SUBJECT
        || function == Function.PASSIVE_SUBJECT
        || function == Function.OBJECT;
  }

  /** {@return whether the noun phrase names none: "no troops", "nobody"} */
  boolean isNothing(int word) {
    return syntax.children(word, Function.DETERMINER, Function.NEGATION, Function.MODIFIER).stream()
            .anyMatch(child -> syntax.lemma(child).equals("no"))
        || NOBODY.contains(syntax.lemma(word));
  }

  /** An "if" makes the "would" beside it imagined; an "until" does not. */
  private boolean isIf(int clause) {
    return isConditional(clause)
        && syntax.children(clause).stream()
            .noneMatch(child ->
                child < clause && TIMES.contains(syntax.form(child).toLowerCase(Locale.ROOT)));
  }

  /** {@return whether the clause stands under an "if" or its like} */
  boolean isConditional(int clause) {
    for (int child : syntax.children(clause)) {
      if (child < clause && cues.has("conditions", syntax.form(child).toLowerCase(Locale.ROOT))) {
        return true;
      }
    }
    return cues.has("conditions", syntax.lemma(clause)) || isInvertedAuxiliary(clause);
  }

  /** "Had Norway joined ..." may come out with "had" for the verb of the clause. */
  private boolean isInvertedAuxiliary(int word) {
    return INVERTED.contains(syntax.form(word).toLowerCase(Locale.ROOT))
        && syntax.children(word).stream().noneMatch(child -> child < word)
        && (word == 0 || syntax.form(word - 1).equals(","));
  }

  /** "Had Norway joined ...", "Should it leave ...": the auxiliary before the subject. */
  private boolean isInverted(int verb) {
    if (!syntax.isVerb(verb) || isQuestion()) {
      return false;
    }
    int subject = syntax.child(verb, Function.SUBJECT);
    int auxiliary = syntax.child(verb, Function.AUXILIARY);
    return subject >= 0
        && auxiliary >= 0
        && auxiliary < subject
        && INVERTED.contains(syntax.form(auxiliary).toLowerCase(Locale.ROOT))
        && syntax.child(verb, Function.NEGATION) < 0
        && (auxiliary == 0
            || Set.of(",", "and", "but", "\"", "“").contains(syntax.form(auxiliary - 1)));
  }

  /** {@return whether the sentence asks} */
  boolean isQuestion() {
    for (int word = syntax.size() - 1; word >= 0 && word > syntax.size() - 4; word--) {
      if (syntax.form(word).equals("?")) {
        return true;
      }
    }
    return false;
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
}
