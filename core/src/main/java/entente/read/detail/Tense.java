package entente.read.detail;

import entente.read.parse.Function;
import entente.read.parse.Syntax;
import java.util.Locale;
import java.util.Set;

/** Where the verb that governs a time expression puts it. */
enum Tense {
  PAST,
  FUTURE,
  /** Present tense, or no verb at all, as in a headline. */
  OPEN;

  private static final Set<String> MODALS =
      Set.of(
          "will", "'ll", "wo", "shall", "would", "'d", "may", "might", "could", "should", "must",
          "can", "ca", "ought");

  /** What is fixed for a day to come, whenever it was fixed. */
  private static final Set<String> ARRANGED =
      Set.of("schedule", "plan", "slate", "expect", "due", "upcoming", "forthcoming", "envisage");

  /** Verbs whose complement takes place when they do. */
  private static final Set<String> IMPLIES =
      Set.of(
          "begin",
          "start",
          "continue",
          "manage",
          "fail",
          "try",
          "attempt",
          "help",
          "use",
          "force",
          "proceed",
          "go",
          "come",
          "rush");

  private static final Set<String> PRESENT_BE = Set.of("is", "are", "'s", "'re", "am", "'m");
  private static final Set<String> HAVE = Set.of("have", "has", "had", "'ve", "having");

  /** {@return the tense of the nearest verb above a word} */
  static Tense at(Syntax syntax, int word) {
    for (int at : syntax.pathToRoot(word)) {
      if (at == word) {
        continue;
      }
      if (ARRANGED.contains(syntax.lemma(at))) {
        return FUTURE;
      }
      if (syntax.form(at).equalsIgnoreCase("ahead")) {
        return FUTURE;
      }
      if (syntax.isVerb(at)) {
        return of(syntax, at);
      }
    }
    return OPEN;
  }

  /** {@return whether the nearest verb above is a perfect: "has fought for two months"} */
  static boolean isPerfect(Syntax syntax, int word) {
    for (int at : syntax.pathToRoot(word)) {
      if (at != word && syntax.isVerb(at)) {
        return hasChild(syntax, at, HAVE);
      }
    }
    return false;
  }

  /** {@return the tense of a verb, from its tag and its auxiliaries} */
  private static Tense of(Syntax syntax, int verb) {
    boolean perfect = hasChild(syntax, verb, HAVE);
    if (hasChild(syntax, verb, MODALS) || syntax.tag(verb).equals("MD")) {
      return perfect && !hasChild(syntax, verb, Set.of("will", "'ll", "wo")) ? PAST : FUTURE;
    }
    if (perfect) {
      return PAST;
    }
    return switch (syntax.tag(verb)) {
      case "VBD" -> PAST;
      case "VBN" -> hasChild(syntax, verb, PRESENT_BE) ? OPEN : PAST;
      case "VBG" -> ofParticiple(syntax, verb);
      case "VB" -> ofInfinitive(syntax, verb);
      default -> OPEN;
    };
  }

  private static Tense ofParticiple(Syntax syntax, int verb) {
    if (hasChild(syntax, verb, PRESENT_BE)) {
      return FUTURE;
    }
    if (hasChild(syntax, verb, Set.of("was", "were"))) {
      return PAST;
    }
    return at(syntax, verb);
  }

  private static Tense ofInfinitive(Syntax syntax, int verb) {
    if (hasChild(syntax, verb, Set.of("did"))) {
      return PAST;
    }
    if (!hasChild(syntax, verb, Set.of("to"))) {
      return at(syntax, verb);
    }
    int head = syntax.head(verb);
    boolean sameTime =
        head >= 0
            && (IMPLIES.contains(syntax.lemma(head))
                || syntax.function(verb) == Function.ADVERBIAL_CLAUSE);
    return sameTime && syntax.isVerb(head) ? of(syntax, head) : FUTURE;
  }

  private static boolean hasChild(Syntax syntax, int verb, Set<String> forms) {
    for (int child : syntax.children(verb)) {
      Function function = syntax.function(child);
      boolean helps =
          function == Function.AUXILIARY
              || function == Function.PASSIVE_AUXILIARY
              || function == Function.MARKER;
      if (helps && forms.contains(syntax.form(child).toLowerCase(Locale.ROOT))) {
        return true;
      }
    }
    return false;
  }
}
