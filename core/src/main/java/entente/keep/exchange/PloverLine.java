package entente.keep.exchange;

import entente.event.Actor;
import entente.keep.event.Event;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Reads a line of events in PLOVER's terms as JSON: an event for each pair of its actors. */
final class PloverLine {
  private static final JsonMapper JSON = JsonMapper.builder().build();

  private PloverLine() {}

  /**
   * {@return the events, one for each pair of a source and a target}
   *
   * @throws IllegalArgumentException if it is no JSON, or lacks an id, a day or a type
   */
  static List<ImportedEvent> read(String line) {
    JsonNode event;
    try {
      event = JSON.readTree(line);
    } catch (JacksonException e) {
      throw new IllegalArgumentException("is no JSON", e);
    }
    String id = needed(event, "id");
    String status = text(event, "status").orElse("reported");
    if (!Event.Status.isToldAsDone(status)) {
      throw new IllegalArgumentException("is told as " + status + ", not as having taken place");
    }
    List<Optional<Actor>> sources = actors(event.path("source"));
    List<Optional<Actor>> targets = actors(event.path("target"));
    List<ImportedEvent> pairs = new ArrayList<>();
    for (Optional<Actor> source : sources) {
      for (Optional<Actor> target : targets) {
        boolean single = sources.size() == 1 && targets.size() == 1;
        pairs.add(pair(event, single ? id : id + "/" + (pairs.size() + 1), source, target));
      }
    }
    return pairs;
  }

  private static ImportedEvent pair(
      JsonNode event, String id, Optional<Actor> source, Optional<Actor> target) {
    return new ImportedEvent(
        id,
        Fields.day(needed(event, "date")),
        needed(event, "event"),
        text(event, "mode"),
        text(event, "cameo"),
        source,
        target,
        text(event, "country"),
        text(event, "place"),
        number(event, "latitude"),
        number(event, "longitude"),
        number(event, "intensity"),
        count(event, "mentions"),
        count(event, "outlets"),
        count(event, "reports"),
        number(event, "tone"),
        count(event, "deaths"),
        text(event, "url"),
        text(event, "text"));
  }

  private static List<Optional<Actor>> actors(JsonNode written) {
    List<Optional<Actor>> actors = new ArrayList<>();
    for (JsonNode each : written) {
      Fields.actor(each.path("actor").asString(""), each.path("sector").asString(""))
          .ifPresent(actor -> actors.add(Optional.of(actor)));
    }
    if (actors.isEmpty()) {
      actors.add(Optional.empty());
    }
    return actors;
  }

  private static String needed(JsonNode event, String field) {
    return text(event, field)
        .orElseThrow(() -> new IllegalArgumentException("has no \"" + field + "\""));
  }

  private static Optional<String> text(JsonNode event, String field) {
    return Optional.of(event.path(field).asString("").strip()).filter(text -> !text.isEmpty());
  }

  private static OptionalDouble number(JsonNode event, String field) {
    JsonNode value = event.path(field);
    return value.isNumber() ? OptionalDouble.of(value.asDouble()) : OptionalDouble.empty();
  }

  private static OptionalInt count(JsonNode event, String field) {
    JsonNode value = event.path(field);
    return value.isInt() ? OptionalInt.of(value.asInt()) : OptionalInt.empty();
  }
}
