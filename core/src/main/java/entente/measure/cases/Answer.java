package entente.measure.cases;

import entente.measure.Measured;
import entente.measure.Outcome;
import java.util.List;
import java.util.function.Function;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/**
 * What a formula gave.
 *
 * @param figures in the form in which cases are written; null where there is no figure
 * @param reason why there is none, or what else is to be known; may be empty
 * @param whole whether a part that is not expected is wrong
 */
record Answer(JsonNode figures, String reason, boolean whole) {
  private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

  static Answer of(JsonNode figures) {
    return new Answer(figures, "", false);
  }

  static Answer whole(JsonNode figures) {
    return new Answer(figures, "", true);
  }

  static Answer of(Measured figure) {
    return switch (figure) {
      case Measured.Value(double value) -> of(NODES.numberNode(value));
      case Measured.Missing(String reason) -> new Answer(NODES.nullNode(), reason, false);
    };
  }

  static <T> Answer of(Outcome<T> outcome, Function<T, JsonNode> written) {
    return switch (outcome) {
      case Outcome.Found<T>(T found) -> of(written.apply(found));
      case Outcome.Missing<T>(String reason) -> new Answer(NODES.nullNode(), reason, false);
    };
  }

  static ObjectNode object() {
    return NODES.objectNode();
  }

  static ArrayNode list(List<? extends Number> figures) {
    ArrayNode list = NODES.arrayNode();
    figures.forEach(each -> list.add(each.doubleValue()));
    return list;
  }

  static JsonNode node(Measured figure) {
    return of(figure).figures();
  }
}
