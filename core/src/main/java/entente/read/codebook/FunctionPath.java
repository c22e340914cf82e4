package entente.read.codebook;

import java.util.Set;
import java.util.regex.Pattern;

/**
 * How rules name what stands around a trigger. A path is one or more steps joined by {@code >}: a
 * grammatical function or a preposition, then what hangs on its head word. {@code
 * under>supervision>of} is the "of" of "supervision" in "under the supervision of".
 */
final class FunctionPath {
  /** Functions with a meaning of their own; any other word is a preposition or a head lemma. */
  static final Set<String> FUNCTIONS =
      Set.of(
          "subject",
          "object",
          "indirect",
          "attribute",
          "possessive",
          "modifier",
          "complement",
          "condition",
          "addressee",
          "outer",
          "origin",
          "anti",
          "pro",
          "place",
          "speaker",
          "scene",
          "self",
          "antecedent",
          "apposed",
          "apposition",
          "list",
          "before",
          "after",
          "governor",
          "sufferer",
          "negation",
          "adverb");

  static final String HELP =
      "Write a function (subject, object, possessive, modifier, ...), a preposition (with, to, ...),"
          + " or steps such as under>supervision>of; a constant sector may follow, as in scene.GOV.";

  private static final String STEPS = "[a-z][a-z-]*(?:>[a-z][a-z-]*)*(?:\\.[A-Z]+)?";

  private static final Pattern FORM = Pattern.compile(STEPS + "(?:[+]" + STEPS + ")*");

  private FunctionPath() {}

  static boolean isWellFormed(String text) {
    return FORM.matcher(text).matches();
  }
}
