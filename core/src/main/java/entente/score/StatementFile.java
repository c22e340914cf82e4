package entente.score;

import entente.event.Actor;
import entente.event.Factuality;
import entente.event.Kind;
import entente.event.Modality;
import entente.event.Role;
import entente.event.Speaker;
import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Reads JSON Lines of statements, gold ones or coded ones: the fields that are scored. */
public final class StatementFile {
  private static final JsonMapper JSON = JsonMapper.builder().build();

  private StatementFile() {}

  /**
   * {@return the statements of the file, in its order; empty lines are passed over}
   *
   * @throws ScoreException if a line is no statement; it says which line, and what to do
   * @throws IOException if the file cannot be read
   */
  public static List<CodedStatement> read(Path file) throws IOException {
    List<String> lines;
    try {
      lines = Files.readAllLines(file);
    } catch (CharacterCodingException e) {
      throw new ScoreException(file + " is not in UTF-8; save it so", e);
    }
    List<CodedStatement> statements = new ArrayList<>();
    for (int i = 0; i < lines.size(); i++) {
      String line = i == 0 ? bare(lines.get(i)) : lines.get(i);
      if (!line.isBlank()) {
        try {
          statements.add(parse(line));
        } catch (IllegalArgumentException e) {
          throw new ScoreException(file + ":" + (i + 1) + ": " + e.getMessage(), e);
        }
      }
    }
    return statements;
  }

  /**
   * {@return the statement of one line}
   *
   * @throws IllegalArgumentException if it is none; the message says what to do
   */
  static CodedStatement parse(String line) {
    JsonNode node;
    try {
      node = JSON.readTree(line);
    } catch (JacksonException e) {
      throw new IllegalArgumentException(
          "is no valid JSON; write one statement a line, as 'entente read --format jsonl' does", e);
    }
    if (!node.isObject()) {
      throw new IllegalArgumentException(
          "is no JSON object; write one statement a line, as 'entente read --format jsonl' does");
    }
    int start = offset(node, "start");
    int end = offset(node, "end");
    if (end <= start) {
      throw new IllegalArgumentException(
          "\"end\" is %d and \"start\" %d; the end must lie after the start".formatted(end, start));
    }
    return new CodedStatement(
        text(node, "doc"),
        start,
        end,
        word(node, "kind", Kind::parse, "event, tie or appraisal"),
        text(node, "type"),
        roles(field(node, "roles")),
        sources(field(node, "sources")),
        word(
            node,
            "modality",
            Modality::parse,
            "actual, planned, forecast, hypothetical or directive"),
        word(node, "factuality", Factuality::parse, "CT+, PR+, PS+, CT-, PR-, PS- or UU"),
        optional(node, "rule"),
        optional(node, "text"));
  }

  private static JsonNode field(JsonNode node, String name) {
    JsonNode field = node.get(name);
    if (field == null) {
      throw new IllegalArgumentException(
          "has no field \"" + name + "\"; give it, every statement needs it");
    }
    return field;
  }

  private static int offset(JsonNode node, String name) {
    JsonNode field = field(node, name);
    if (!field.isInt() || field.intValue() < 0) {
      throw new IllegalArgumentException(
          "\"" + name + "\" is " + field + "; give a number of code points from 0");
    }
    return field.intValue();
  }

  private static String text(JsonNode node, String name) {
    JsonNode field = field(node, name);
    if (!field.isString() || field.stringValue().isBlank()) {
      throw new IllegalArgumentException("\"" + name + "\" is " + field + "; give a word");
    }
    return field.stringValue();
  }

  private static Optional<String> optional(JsonNode node, String name) {
    return Optional.ofNullable(node.get(name))
        .filter(JsonNode::isString)
        .map(JsonNode::stringValue);
  }

  private static <T> T word(JsonNode node, String name, Function<String, T> parse, String instead) {
    String word = text(node, name);
    try {
      return parse.apply(word);
    } catch (IllegalArgumentException e) {
      throw new IllegalArgumentException(
          "\"" + name + "\" is \"" + word + "\"; give " + instead, e);
    }
  }

  private static Map<Role, List<Actor>> roles(JsonNode node) {
    if (!node.isObject()) {
      throw new IllegalArgumentException(
          "\"roles\" is " + node + "; give an object of lists, such as {\"source\": [\"USA\"]}");
    }
    Map<Role, List<Actor>> roles = new EnumMap<>(Role.class);
    node.properties()
        .forEach(entry -> {
          Role role;
          try {
            role = Role.parse(entry.getKey());
          } catch (IllegalArgumentException e) {
            throw new IllegalArgumentException(
                "\""
                    + entry.getKey()
                    + "\" is no role; give source, target, participant, host, via or overseer",
                e);
          }
          roles.put(role, list(entry.getValue(), entry.getKey(), Actor::parse));
        });
    return roles;
  }

  private static List<Speaker> sources(JsonNode node) {
    return list(node, "sources", Speaker::parse);
  }

  private static <T> List<T> list(JsonNode node, String name, Function<String, T> parse) {
    if (!node.isArray()) {
      throw new IllegalArgumentException(
          "\"" + name + "\" is " + node + "; give a list of actors, such as [\"USA.GOV\"]");
    }
    List<T> list = new ArrayList<>();
    for (JsonNode each : node) {
      try {
        list.add(parse.apply(each.asString("")));
      } catch (IllegalArgumentException e) {
        throw new IllegalArgumentException(
            "\"%s\" holds %s, which is no actor; give codes such as USA.GOV or NATO"
                .formatted(name, each),
            e);
      }
    }
    return list;
  }

  /** {@return the text without the mark that some programs put before it} */
  private static String bare(String text) {
    return text.startsWith("\uFEFF") ? text.substring(1) : text;
  }
}
