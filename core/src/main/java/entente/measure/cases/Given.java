package entente.measure.cases;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.StreamSupport;
import tools.jackson.databind.JsonNode;

/**
 * What a formula is given by a case.
 *
 * @param asked the case
 * @param series the series of the file
 * @param tables the tables beside it
 */
record Given(Case asked, JsonNode series, CaseTables tables) {

  JsonNode param(String name) {
    return asked.params().path(name);
  }

  JsonNode input(String name) {
    return asked.inputs().path(name);
  }

  double number(String param) {
    return number(param(param), "params." + param);
  }

  private static double number(JsonNode node, String name) {
    if (!node.isNumber()) {
      throw new CaseException(name + " must be a number");
    }
    return node.asDouble();
  }

  int whole(String param) {
    return (int) number(param);
  }

  int whole(String param, int otherwise) {
    return param(param).isNumber() ? whole(param) : otherwise;
  }

  double inputNumber(String name) {
    return number(input(name), "inputs." + name);
  }

  String inputText(String name) {
    JsonNode node = input(name);
    if (!node.isString()) {
      throw new CaseException("inputs." + name + " must be a text");
    }
    return node.asString();
  }

  /** {@return the series that the case names or holds; NaN where it is null} */
  double[] given() {
    return list("series");
  }

  /** {@return whether an input is a list, or the name of a series of the file} */
  boolean hasList(String input) {
    return listed(input).isArray();
  }

  /** {@return an input that is a list, or names a series of the file; NaN where it is null} */
  double[] list(String input) {
    JsonNode values = listed(input);
    if (!values.isArray()) {
      throw new CaseException("inputs." + input + " must be a list or name a series of the file");
    }
    return numbers(values);
  }

  private JsonNode listed(String input) {
    JsonNode node = input(input);
    return node.isString() ? series.path(node.asString()) : node;
  }

  static double[] numbers(JsonNode list) {
    return list.values().stream()
        .mapToDouble(each -> each.isNumber() ? each.asDouble() : Double.NaN)
        .toArray();
  }

  List<String> texts(JsonNode list) {
    List<String> texts = new ArrayList<>();
    StreamSupport.stream(list.spliterator(), false).forEach(each -> texts.add(each.asString()));
    return texts;
  }
}
