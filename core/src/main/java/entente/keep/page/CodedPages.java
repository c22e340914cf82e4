package entente.keep.page;

import entente.event.PartialDate;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Reads coded pages from JSON Lines: {@code id}, {@code url} or {@code address}, {@code outlet},
 * {@code published}, {@code language}, {@code summary} or {@code gist}, {@code facts}, {@code
 * attributed_to}, {@code carries}.
 */
public final class CodedPages {
  private static final int MOST_DIGITS = 40;
  private static final JsonMapper JSON = new JsonMapper();

  private CodedPages() {}

  /**
   * {@return the page on that line}
   *
   * @throws IllegalArgumentException if it is none; the message says why
   */
  public static CodedPage parse(String line) {
    JsonNode node;
    try {
      node = JSON.readTree(line);
    } catch (JacksonException e) {
      throw new IllegalArgumentException("is no valid JSON", e);
    }
    if (!node.isObject() || !node.path("facts").isObject()) {
      throw new IllegalArgumentException("is no JSON object with an object \"facts\"");
    }
    Map<String, List<String>> facts = new LinkedHashMap<>();
    node.path("facts")
        .forEachEntry((attribute, value) -> {
          List<String> values = values(value);
          if (!values.isEmpty()) {
            facts.put(attribute, values);
          }
        });
    Optional<String> address = string(node, "url").or(() -> string(node, "address"));
    return new CodedPage(
        string(node, "id").or(() -> address).orElse("page"),
        address,
        string(node, "outlet"),
        string(node, "published").flatMap(CodedPages::day),
        string(node, "language"),
        string(node, "summary").or(() -> string(node, "gist")).orElse(""),
        facts,
        values(node.path("attributed_to")),
        string(node, "carries"));
  }

  private static Optional<LocalDate> day(String text) {
    try {
      return Optional.of(PartialDate.parse(text.strip()).earliest());
    } catch (IllegalArgumentException e) {
      throw new IllegalArgumentException(
          "has \"%s\" for published; write YYYY-MM-DD".formatted(text), e);
    }
  }

  private static List<String> values(JsonNode node) {
    List<String> values = new ArrayList<>();
    if (node.isArray()) {
      node.forEach(each -> values.addAll(values(each)));
    } else if (node.isNumber()) {
      values.add(plain(node.decimalValue()));
    } else if (node.isValueNode() && !node.isNull()) {
      values.add(node.asString());
    }
    return values;
  }

  /** A number written out, unless that would fill pages with noughts. */
  private static String plain(BigDecimal number) {
    BigDecimal bare = number.stripTrailingZeros();
    return Math.abs((long) bare.scale()) > MOST_DIGITS ? bare.toString() : bare.toPlainString();
  }

  private static Optional<String> string(JsonNode node, String field) {
    JsonNode value = node.path(field);
    return value.isString() && !value.asString().isBlank()
        ? Optional.of(value.asString().strip())
        : Optional.empty();
  }
}
