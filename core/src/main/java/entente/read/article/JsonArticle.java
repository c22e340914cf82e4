package entente.read.article;

import entente.event.Article;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import tools.jackson.core.JacksonException;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectMapper;
import tools.jackson.databind.json.JsonMapper;

/** An article as a JSON object: {@code text}, and if known id, title, outlet, url, published. */
final class JsonArticle {
  private static final ObjectMapper MAPPER =
      JsonMapper.builder(
              JsonFactory.builder()
                  .streamReadConstraints(
                      StreamReadConstraints.builder()
                          .maxNestingDepth(64)
                          .maxTokenCount(Limits.JSON_TOKENS)
                          .maxStringLength(Limits.FILE)
                          .maxNumberLength(1000)
                          .maxNameLength(10_000)
                          .build())
                  .build())
          .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
          .build();

  private JsonArticle() {}

  /**
   * Parses JSON.
   *
   * @throws JacksonException if the text is none
   */
  static JsonNode parse(String json) {
    return MAPPER.readTree(json);
  }

  /** {@return what is wrong, in the parser's words without its details of classes and buffers} */
  static String complaint(JacksonException e) {
    String message = e.getOriginalMessage();
    String first = message == null ? "" : message.lines().findFirst().orElse("").strip();
    int column = e.getLocation() == null ? 0 : e.getLocation().getColumnNr();
    int end = first.length() > 160 ? 160 : first.length();
    return "is no valid JSON"
        + (column > 0 ? " at column " + column : "")
        + (first.isEmpty() ? "" : ": " + first.substring(0, end));
  }

  /** {@return the article, with a note if something in it had to be left out} */
  static List<Intake> read(JsonNode node, String place, String fallbackId, Admission admission) {
    if (!node.isObject()) {
      return List.of(new Intake.Refused(place, "is no JSON object with a field \"text\""));
    }
    Optional<String> text = string(node, "text");
    if (text.isEmpty()) {
      return List.of(new Intake.Refused(place, "has no field \"text\" with the article's words"));
    }
    List<Intake> intakes = new ArrayList<>();
    Optional<String> published = string(node, "published").map(String::strip);
    Optional<LocalDate> day = published.flatMap(PublicationDate::parse);
    if (published.filter(value -> !value.isEmpty()).isPresent() && day.isEmpty()) {
      intakes.add(
          new Intake.Noted(
              place, "\"" + published.get() + "\" is no date; write published as YYYY-MM-DD"));
    }
    Article article =
        new Article(
            string(node, "id").filter(id -> !id.isBlank()).orElse(fallbackId),
            visible(node, "title"),
            visible(node, "outlet"),
            visible(node, "url").or(() -> visible(node, "address")),
            day,
            text.get(),
            visible(node, "language"),
            visible(node, "licence").or(() -> visible(node, "license")));
    intakes.add(admission.admit(place, article));
    return intakes;
  }

  private static Optional<String> visible(JsonNode node, String field) {
    return string(node, field).filter(value -> !value.isBlank());
  }

  private static Optional<String> string(JsonNode node, String field) {
    JsonNode value = node.get(field);
    return value == null || !(value.isString() || value.isNumber())
        ? Optional.empty()
        : Optional.of(value.asString());
  }
}
