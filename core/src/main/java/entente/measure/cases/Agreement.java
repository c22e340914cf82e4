package entente.measure.cases;

import java.util.Map;
import tools.jackson.databind.JsonNode;

/**
 * How far what was computed is from what was expected.
 *
 * @param difference the greatest difference of a figure; infinite where the two are not of one form
 */
record Agreement(double difference) {

  /** Compares figure by figure. */
  static Agreement of(Answer answer, JsonNode expected) {
    boolean more =
        answer.whole()
            && answer.figures().propertyStream().anyMatch(each -> !expected.has(each.getKey()));
    return new Agreement(more ? Double.POSITIVE_INFINITY : between(answer.figures(), expected));
  }

  private static double between(JsonNode computed, JsonNode expected) {
    if (isNone(expected) || isNone(computed)) {
      return isNone(expected) && isNone(computed) ? 0 : Double.POSITIVE_INFINITY;
    }
    if (expected.isNumber() && computed.isNumber()) {
      return Math.abs(computed.asDouble() - expected.asDouble());
    }
    if (expected.isArray() && computed.isArray() && expected.size() == computed.size()) {
      double most = 0;
      for (int i = 0; i < expected.size(); i++) {
        most = Math.max(most, between(computed.get(i), expected.get(i)));
      }
      return most;
    }
    if (expected.isObject() && computed.isObject()) {
      double most = 0;
      for (Map.Entry<String, JsonNode> part : expected.properties()) {
        most = Math.max(most, between(computed.path(part.getKey()), part.getValue()));
      }
      return most;
    }
    return Double.POSITIVE_INFINITY;
  }

  private static boolean isNone(JsonNode node) {
    return node.isNull() || node.isMissingNode();
  }
}
