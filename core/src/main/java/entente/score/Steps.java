package entente.score;

import entente.read.SentenceTrace;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What the steps of a trace say of the rules whose words stood in the sentence. */
public final class Steps {
  private static final Pattern AT_WORD = Pattern.compile("(\\S+?)/(\\S+) at '(.*?)': (.*)");
  private static final Pattern DROPPED =
      Pattern.compile("(\\S+?)/(\\S+) ((?:gives way|is part of|tells the same).*)");

  private Steps() {}

  /**
   * What became of a rule.
   *
   * @param type that it tells of
   * @param rule its full name
   * @param word that set it off; absent where the trace does not say
   * @param refusal why it did not fire; empty where it did
   */
  public record Step(String type, String rule, Optional<String> word, String refusal) {
    /** {@return whether the rule told of something} */
    public boolean fired() {
      return refusal.isEmpty();
    }
  }

  /** {@return the steps on rules, in their order} */
  public static List<Step> of(SentenceTrace trace) {
    return trace.steps().stream().flatMap(step -> parse(step).stream()).toList();
  }

  private static Optional<Step> parse(String step) {
    Matcher word = AT_WORD.matcher(step);
    if (word.matches()) {
      String told = word.group(4);
      // A rule that fired tells the roles that it filled, in braces.
      return Optional.of(
          new Step(
              word.group(1),
              word.group(1) + "/" + word.group(2),
              Optional.of(word.group(3)),
              told.startsWith("{") ? "" : told));
    }
    Matcher dropped = DROPPED.matcher(step);
    return dropped.matches()
        ? Optional.of(
            new Step(
                dropped.group(1),
                dropped.group(1) + "/" + dropped.group(2),
                Optional.empty(),
                dropped.group(3)))
        : Optional.empty();
  }
}
