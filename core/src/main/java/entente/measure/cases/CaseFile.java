package entente.measure.cases;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.zip.GZIPInputStream;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.JsonNodeFactory;

/**
 * A file of cases: an object with {@code cases}, a list, and {@code series}, which cases name.
 *
 * @param series inputs that several cases share
 * @param cases in the order of the file
 * @param folder where files named by cases lie
 */
public record CaseFile(JsonNode series, List<Case> cases, Path folder) {
  public CaseFile {
    cases = List.copyOf(cases);
  }

  /**
   * Reads a file, packed with gzip or not.
   *
   * @throws CaseException if it is not of that form, with the case that is not
   */
  public static CaseFile read(Path file) throws IOException {
    JsonNode root = parse(file);
    JsonNode list = root.path("cases");
    if (!list.isArray() || list.isEmpty()) {
      throw new CaseException(file + " holds no list of cases under \"cases\".");
    }
    List<Case> cases = new ArrayList<>();
    Set<String> ids = new HashSet<>();
    for (JsonNode node : list.values()) {
      Case read = one(file, node, cases.size() + 1);
      if (!ids.add(read.id())) {
        throw new CaseException(file + " has two cases with the id " + read.id() + ".");
      }
      cases.add(read);
    }
    Path folder = Optional.ofNullable(file.toAbsolutePath().getParent()).orElse(file);
    return new CaseFile(object(root, "series"), cases, folder);
  }

  private static Case one(Path file, JsonNode node, int number) {
    String where = file + ", case " + number;
    String id = node.path("id").asString("");
    String measure = node.path("measure").asString("");
    if (id.isEmpty() || measure.isEmpty()) {
      throw new CaseException(where + " has no id or no measure.");
    }
    if (!node.has("expected")) {
      throw new CaseException(
          where + " (" + id + ") has no \"expected\"; write null where there must be no figure.");
    }
    double tolerance = node.path("tolerance").asDouble(-1);
    if (!(tolerance >= 0)) {
      throw new CaseException(where + " (" + id + ") has no tolerance of 0 or more.");
    }
    return new Case(
        id,
        measure,
        object(node, "params"),
        object(node, "inputs"),
        node.get("expected"),
        tolerance);
  }

  private static JsonNode object(JsonNode node, String name) {
    JsonNode inner = node.path(name);
    return inner.isObject() ? inner : JsonNodeFactory.instance.objectNode();
  }

  private static JsonNode parse(Path file) throws IOException {
    try (InputStream in = open(file)) {
      return JsonMapper.shared().readTree(in);
    } catch (JacksonException e) {
      throw new CaseException(
          "%s is no JSON (line %d, column %d)."
              .formatted(file, e.getLocation().getLineNr(), e.getLocation().getColumnNr()));
    } catch (NoSuchFileException e) {
      throw new CaseException(file + " cannot be read: there is no such file.");
    }
  }

  static InputStream open(Path file) throws IOException {
    InputStream in = Files.newInputStream(file);
    return file.toString().endsWith(".gz") ? new GZIPInputStream(in) : in;
  }
}
