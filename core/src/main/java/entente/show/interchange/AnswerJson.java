package entente.show.interchange;

import entente.event.Actor;
import entente.read.classify.Answer;
import entente.read.plover.PloverEvent;
import java.util.List;
import java.util.function.Function;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** An answer on the type of an event as one line of JSON, its fields always in the same order. */
public final class AnswerJson {
  private static final JsonMapper JSON = JsonMapper.builder().build();

  private AnswerJson() {}

  /**
   * {@return the line}
   *
   * @param code writes an actor's code
   */
  public static String of(Answer answer, Function<Actor, String> code) {
    ObjectNode line = JSON.createObjectNode();
    line.put("id", answer.id());
    answer.type().ifPresentOrElse(type -> line.put("type", type), () -> line.putNull("type"));
    line.put("confidence", StatementJson.rounded(answer.confidence()));
    answer
        .event()
        .ifPresentOrElse(
            event -> line.put("rule", event.statement().rule()), () -> line.putNull("rule"));
    line.put("opinion", StatementJson.rounded(answer.opinion()));
    ArrayNode events = line.putArray("events");
    for (PloverEvent event : answer.events()) {
      ObjectNode each = events.addObject();
      each.put("type", event.type());
      codes(each.putArray("source"), event.sources(), code);
      codes(each.putArray("target"), event.targets(), code);
    }
    return JSON.writeValueAsString(line);
  }

  private static void codes(ArrayNode array, List<Actor> actors, Function<Actor, String> code) {
    actors.stream().map(code).distinct().forEach(array::add);
  }
}
