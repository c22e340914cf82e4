package entente.show.interchange;

import entente.learn.CueSuggestion;
import entente.learn.Suggestions;
import entente.learn.TriggerSuggestion;
import java.util.Map;
import java.util.Optional;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** What corrections suggest as one JSON object, as {@code docs/learn.md} says. */
public final class LearnJson {
  private static final JsonMapper JSON = JsonMapper.builder().build();

  private LearnJson() {}

  /**
   * {@return the object, on one line}
   *
   * @param files of a codebook with the suggestions, by name
   * @param taught from how many of the corrections a second opinion was learnt, if it was
   */
  public static String of(
      Suggestions suggestions, Map<String, String> files, Optional<Integer> taught) {
    ObjectNode object = JSON.createObjectNode();
    object.put("documents", suggestions.documents());
    object.put("gold", suggestions.gold());
    object.put("missed", suggestions.missed());
    object.put("wordless", suggestions.wordless());
    object.put("standings", suggestions.standings());
    ArrayNode triggers = object.putArray("triggers");
    suggestions.triggers().forEach(each -> trigger(triggers.addObject(), each));
    ArrayNode cues = object.putArray("cues");
    suggestions.cues().forEach(each -> cue(cues.addObject(), each));
    ObjectNode codebook = object.putObject("files");
    files.forEach(codebook::put);
    taught.ifPresentOrElse(
        count -> object.put("taught", count.intValue()), () -> object.putNull("taught"));
    return JSON.writeValueAsString(object);
  }

  private static void trigger(ObjectNode node, TriggerSuggestion suggestion) {
    node.put("trigger", suggestion.trigger().word())
        .put("part", suggestion.trigger().part().word())
        .put("kind", suggestion.kind().word())
        .put("type", suggestion.type())
        .put("mends", suggestion.mends())
        .put("costs", suggestion.costs())
        .put("known", suggestion.known().orElse(null))
        .put("sentence", suggestion.sentence());
    suggestion
        .trial()
        .ifPresentOrElse(
            trial ->
                node.putObject("trial").put("found", trial.found()).put("extra", trial.extra()),
            () -> node.putNull("trial"));
  }

  private static void cue(ObjectNode node, CueSuggestion suggestion) {
    node.put("cue", suggestion.word())
        .put("part", suggestion.part().word())
        .put("list", suggestion.list())
        .put("mends", suggestion.mends())
        .put("costs", suggestion.costs())
        .put("sentence", suggestion.sentence());
  }
}
