package entente.measure.cases;

import java.util.OptionalDouble;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;

/**
 * A case and what came of it.
 *
 * @param asked the case
 * @param computed what the formula gave; null where there is no figure
 * @param difference the greatest difference of a figure; none where the two cannot be compared
 * @param verdict whether they agree
 * @param note why there is no figure, or why the case could not be computed; may be empty
 */
public record Checked(
    Case asked, JsonNode computed, OptionalDouble difference, Verdict verdict, String note) {

  /** What came of a case. */
  public enum Verdict {
    /** Within the tolerance, or missing where it must be. */
    AGREES,
    /** Not within it. */
    OFF,
    /** There is no such measure, or the case does not give what it needs. */
    NOT_COMPUTED
  }

  static Checked of(Case asked, Answer answer) {
    double difference = Agreement.of(answer, asked.expected()).difference();
    return new Checked(
        asked,
        answer.figures(),
        Double.isFinite(difference) && !asked.expected().isNull()
            ? OptionalDouble.of(difference)
            : OptionalDouble.empty(),
        difference <= asked.tolerance() ? Verdict.AGREES : Verdict.OFF,
        answer.reason());
  }

  static Checked notComputed(Case asked, String why) {
    return new Checked(
        asked,
        JsonNodeFactory.instance.nullNode(),
        OptionalDouble.empty(),
        Verdict.NOT_COMPUTED,
        why);
  }
}
