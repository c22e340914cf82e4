package entente.show.interchange;

import entente.event.Actor;
import entente.keep.exchange.ImportedEvent;
import entente.keep.store.ToldEvent;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** An event in PLOVER's terms as one line of JSON, its fields always in the same order. */
public final class PloverJson {
  private static final JsonMapper JSON = JsonMapper.builder().build();

  private PloverJson() {}

  /** {@return the line of an event that articles tell of, with every telling} */
  public static String of(ToldEvent event) {
    ObjectNode line = JSON.createObjectNode();
    line.put("id", event.id());
    line.put("dataset", "articles");
    text(line, "date", event.first().map(String::valueOf));
    text(line, "last_date", event.last().map(String::valueOf));
    line.put("event", event.type());
    text(line, "mode", event.mode());
    text(line, "cameo", event.cameo());
    line.put("status", event.status());
    actors(line.putArray("source"), event.sources());
    actors(line.putArray("target"), event.targets());
    text(line, "country", event.place());
    line.put("text", event.label());
    line.put("mentions", event.tellings().size());
    line.put("reports", event.reports());
    line.put("outlets", event.outlets());
    line.put("contradictions", event.contradictions());
    ArrayNode tellings = line.putArray("tellings");
    for (ToldEvent.Telling each : event.tellings()) {
      ObjectNode telling = tellings.addObject();
      telling.put("statement", each.statement());
      telling.put("article", each.article());
      text(telling, "publication", each.outlet());
      text(telling, "url", each.address());
      text(telling, "published", each.published().map(String::valueOf));
      if (each.begin() >= 0) {
        telling.put("start", each.begin());
        telling.put("end", each.end());
      }
      telling.put("sentence", each.sentence());
    }
    return JSON.writeValueAsString(line);
  }

  /** {@return the line of an event that another dataset coded} */
  public static String of(String dataset, ImportedEvent event) {
    ObjectNode line = JSON.createObjectNode();
    line.put("id", dataset.equals("plover") ? event.id() : dataset + ":" + event.id());
    line.put("dataset", dataset);
    line.put("date", event.day().toString());
    line.put("event", event.type());
    text(line, "mode", event.mode());
    text(line, "cameo", event.cameo());
    actors(line.putArray("source"), event.source().stream().toList());
    actors(line.putArray("target"), event.target().stream().toList());
    text(line, "country", event.place());
    text(line, "place", event.placeName());
    number(line, "latitude", event.latitude());
    number(line, "longitude", event.longitude());
    number(line, "intensity", event.intensity());
    number(line, "tone", event.tone());
    count(line, "mentions", event.mentions());
    count(line, "reports", event.articles());
    count(line, "outlets", event.outlets());
    count(line, "deaths", event.deaths());
    text(line, "url", event.address());
    text(line, "text", event.text());
    return JSON.writeValueAsString(line);
  }

  private static void actors(ArrayNode array, List<Actor> actors) {
    for (Actor actor : actors) {
      ObjectNode each = array.addObject();
      each.put("actor", actor.code());
      each.put("sector", actor.sector());
    }
  }

  private static void text(ObjectNode node, String field, Optional<String> value) {
    value.ifPresent(text -> node.put(field, text));
  }

  private static void number(ObjectNode node, String field, OptionalDouble value) {
    value.ifPresent(number -> node.put(field, number));
  }

  private static void count(ObjectNode node, String field, OptionalInt value) {
    value.ifPresent(number -> node.put(field, number));
  }
}
