package entente.read.codebook;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.api.lowlevel.Compose;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.NodeTuple;
import org.snakeyaml.engine.v2.nodes.ScalarNode;
import org.snakeyaml.engine.v2.nodes.SequenceNode;

/**
 * A value of a codebook file that knows its file and line, so that a mistake can be told where it
 * stands.
 */
record Yaml(String file, Node node) {
  /** Reads a file whose top is a mapping. */
  static Yaml parse(String file, String text) {
    try {
      LoadSettings settings =
          LoadSettings.builder()
              .setLabel(file)
              .setUseMarks(true)
              .setAllowDuplicateKeys(false)
              .build();
      Node node =
          new Compose(settings)
              .composeString(text)
              .orElseThrow(() -> new CodebookException(file, 0, "is empty. Remove it or fill it."));
      return new Yaml(file, node);
    } catch (MarkedYamlEngineException e) {
      int line = e.getProblemMark().map(mark -> mark.getLine() + 1).orElse(0);
      throw new CodebookException(file, line, "is not valid YAML: " + e.getProblem() + ".");
    } catch (YamlEngineException e) {
      throw new CodebookException(file, 0, "is not valid YAML: " + e.getMessage());
    }
  }

  int line() {
    return node.getStartMark().map(mark -> mark.getLine() + 1).orElse(0);
  }

  CodebookException wrong(String reason) {
    return new CodebookException(file, line(), reason);
  }

  /** {@return the entries of a mapping, in file order} */
  Map<String, Yaml> entries() {
    if (!(node instanceof MappingNode mapping)) {
      throw wrong("'key: value' lines are expected here.");
    }
    Map<String, Yaml> entries = new LinkedHashMap<>();
    for (NodeTuple tuple : mapping.getValue()) {
      Yaml key = new Yaml(file, tuple.getKeyNode());
      if (entries.put(key.text(), new Yaml(file, tuple.getValueNode())) != null) {
        throw key.wrong("'" + key.text() + "' stands twice.");
      }
    }
    return entries;
  }

  /** {@return the entries of a mapping of which each must be among the known keys} */
  Map<String, Yaml> entries(Set<String> known) {
    Map<String, Yaml> entries = entries();
    entries.forEach((key, value) -> {
      if (!known.contains(key)) {
        throw value.wrong(
            "'" + key + "' is not known here. Known are: " + String.join(", ", sorted(known)));
      }
    });
    return entries;
  }

  /** {@return the items of a list; a single value is a list of one} */
  List<Yaml> items() {
    if (node instanceof SequenceNode sequence) {
      List<Yaml> items = new ArrayList<>();
      sequence.getValue().forEach(item -> items.add(new Yaml(file, item)));
      return items;
    }
    return List.of(this);
  }

  /** {@return the text of a plain value} */
  String text() {
    if (node instanceof ScalarNode scalar && !scalar.getValue().isBlank()) {
      return scalar.getValue().strip();
    }
    throw wrong("a word or text is expected here.");
  }

  List<String> texts() {
    return items().stream().map(Yaml::text).toList();
  }

  double number() {
    try {
      return Double.parseDouble(text());
    } catch (NumberFormatException e) {
      throw wrong("'" + text() + "' is not a number.");
    }
  }

  static List<String> texts(Map<String, Yaml> entries, String key) {
    Yaml value = entries.get(key);
    return value == null ? List.of() : value.texts();
  }

  static Optional<String> text(Map<String, Yaml> entries, String key) {
    return Optional.ofNullable(entries.get(key)).map(Yaml::text);
  }

  Yaml required(Map<String, Yaml> entries, String key) {
    Yaml value = entries.get(key);
    if (value == null) {
      throw wrong("'" + key + ":' is missing.");
    }
    return value;
  }

  private static List<String> sorted(Set<String> words) {
    return words.stream().sorted().toList();
  }
}
