package entente.read.classify;

import java.util.ArrayList;
import java.util.List;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Reads questions: a JSON object a line. */
public final class Questions {
  private static final JsonMapper JSON = JsonMapper.builder().build();

  private Questions() {}

  /**
   * {@return the question of a line: {@code text}, and {@code source} and {@code target}, each a
   * string, an object with {@code text}, or a list of these; {@code id} if it has one}
   *
   * @param line a JSON object
   * @param name for a question without an id
   * @throws IllegalArgumentException if it is no such object; the message says what is wrong
   */
  public static Question read(String line, String name) {
    JsonNode node;
    try {
      node = JSON.readTree(line);
    } catch (JacksonException e) {
      throw new IllegalArgumentException("is not JSON", e);
    }
    String text = node.path("text").asString("");
    if (text.isBlank()) {
      throw new IllegalArgumentException("has no \"text\"; give the sentence there");
    }
    String id = node.path("id").asString("");
    return new Question(
        id.isBlank() ? name : id, text, words(node.path("source")), words(node.path("target")));
  }

  private static List<String> words(JsonNode node) {
    List<String> words = new ArrayList<>();
    if (node.isArray()) {
      node.forEach(each -> words.addAll(words(each)));
    } else {
      String text = node.isObject() ? node.path("text").asString("") : node.asString("");
      if (!text.isBlank()) {
        words.add(text.strip());
      }
    }
    return words;
  }
}
