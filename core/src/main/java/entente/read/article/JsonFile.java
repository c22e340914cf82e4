package entente.read.article;

import java.util.ArrayList;
import java.util.List;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;

/** A file that is one JSON value: an article, a list of them, or an object that holds the list. */
final class JsonFile {
  private JsonFile() {}

  static List<Intake> read(Input input, String json, Admission admission) {
    JsonNode node;
    try {
      node = JsonArticle.parse(json);
    } catch (JacksonException e) {
      return List.of(new Intake.Refused(input.place(), JsonArticle.complaint(e)));
    }
    JsonNode inner = node.isObject() ? node.get("articles") : null;
    JsonNode list = inner == null ? node : inner;
    if (!list.isArray()) {
      return JsonArticle.read(node, input.place(), input.stem(), admission);
    }
    if (list.isEmpty()) {
      return List.of(new Intake.Refused(input.place(), "is empty"));
    }
    List<Intake> intakes = new ArrayList<>();
    int item = 0;
    for (JsonNode each : list.values()) {
      item++;
      String place = input.place() + ", item " + item;
      intakes.addAll(JsonArticle.read(each, place, input.stem() + "-" + item, admission));
    }
    return intakes;
  }
}
