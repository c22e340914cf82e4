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
 * A value of a YAML file that knows its file and line, so that a mistake can be told where it
 * stands.
 *
 * @param file the file as the user knows it
 * @param node the value
 */
public record Yaml(String file, Node node) {
  /**
   * Reads a file whose top is a mapping.
   *
   * @throws CodebookException if it is no YAML
   */
  public static Yaml parse(String file, String text) {
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

  /** {@return the line, counted from 1; 0 where it is not known} */
  public int line() {
    return node.getStartMark().map(mark -> mark.getLine() + 1).orElse(0);
  }

  /** {@return what to throw where this value is wrong, with its place} */
  public CodebookException wrong(String reason) {
    return new CodebookException(file, line(), reason);
  }

  /** {@return the entries of a mapping, in file order} */
  public Map<String, Yaml> entries() {
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
  public Map<String, Yaml> entries(Set<String> known) {
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
  public List<Yaml> items() {
    if (node instanceof SequenceNode sequence) {
      List<Yaml> items = new ArrayList<>();
      sequence.getValue().forEach(item -> items.add(new Yaml(file, item)));
      return items;
    }
    return List.of(this);
  }

  /** {@return the text of a plain value} */
  public String text() {
    if (node instanceof ScalarNode scalar && !scalar.getValue().isBlank()) {
      return scalar.getValue().strip();
    }
    throw wrong("a word or text is expected here.");
  }

  /** {@return the texts of a list; a single value is a list of one} */
  public List<String> texts() {
    return items().stream().map(Yaml::text).toList();
  }

  /** {@return the number that a plain value writes} */
  public double number() {
    try {
      return Double.parseDouble(text());
    } catch (NumberFormatException e) {
      throw wrong("'" + text() + "' is not a number.");
    }
  }

  /** {@return the texts under a key; none where the key is missing} */
  public static List<String> texts(Map<String, Yaml> entries, String key) {
    Yaml value = entries.get(key);
    return value == null ? List.of() : value.texts();
  }

  /** {@return the text under a key, if there is one} */
  public static Optional<String> text(Map<String, Yaml> entries, String key) {
    return Optional.ofNullable(entries.get(key)).map(Yaml::text);
  }

  /** {@return the value under a key that must be there} */
  public Yaml required(Map<String, Yaml> entries, String key) {
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
