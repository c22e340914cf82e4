package entente.measure.cases;

import java.util.Map;
import tools.jackson.databind.JsonNode;

/**
 * How far what was computed is from what was expected.
 *
 * @param difference the greatest difference of a figure; infinite where the two are not of one form
 */
record Agreement(double difference) {

  /** Compares figure by figure; the computed one may have more parts than the expected one. */
  static Agreement of(JsonNode computed, JsonNode expected) {
    return new Agreement(between(computed, expected));
  }

  private static double between(JsonNode computed, JsonNode expected) {
    if (expected.isNull() || computed.isNull()) {
      return expected.isNull() && computed.isNull() ? 0 : Double.POSITIVE_INFINITY;
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
}
