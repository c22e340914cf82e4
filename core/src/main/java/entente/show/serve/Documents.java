package entente.show.serve;

import entente.event.CodePoints;
import entente.event.Statement;
import entente.keep.differ.Claim;
import entente.keep.differ.Difference;
import entente.keep.event.Event;
import entente.keep.event.Telling;
import entente.keep.store.EventSheet;
import entente.keep.store.KeptArticle;
import entente.keep.store.Sheet;
import entente.keep.store.Table;
import entente.show.EventWords;
import entente.show.Wording;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** The same things as JSON, as {@code openapi.json} describes them. */
final class Documents {
  private static final JsonMapper JSON = JsonMapper.builder().build();

  private Documents() {}

  static ObjectNode empty() {
    return JSON.createObjectNode();
  }

  /** {@return it on one line} */
  static String line(ObjectNode document) {
    return JSON.writeValueAsString(document);
  }

  static Answer answer(ObjectNode document) {
    return Answer.of(Answer.JSON, line(document) + "\n");
  }

  /** {@return rows as objects, what is not known as null} */
  static ArrayNode rows(Table table) {
    ArrayNode rows = JSON.createArrayNode();
    for (List<@Nullable Object> row : table.rows()) {
      ObjectNode line = rows.addObject();
      for (int i = 0; i < row.size(); i++) {
        line.putPOJO(table.columns().get(i), row.get(i));
      }
    }
    return rows;
  }

  static ObjectNode event(EventSheet sheet) {
    Event event = sheet.event();
    ObjectNode document = empty();
    document.put("id", event.id());
    document.put("dataset", "articles");
    document.put("label", event.label());
    document.put("type", event.type());
    put(document, "mode", event.mode());
    put(document, "cameo", event.cameo());
    document.put("status", event.status().word());
    put(document, "from", event.time().from().map(Object::toString));
    put(document, "to", event.time().to().map(Object::toString));
    put(document, "place", event.place());
    document.put("reports", event.reports());
    document.put("outlets", event.outlets());
    event.tellers().forEach(document.putArray("tellers")::add);
    ArrayNode roles = document.putArray("roles");
    event
        .roles()
        .forEach((part, number) ->
            roles
                .addObject()
                .put("role", part.role().word())
                .put("actor", part.actor().toString())
                .put("reports", number.intValue()));
    EventWords.agreed(event).forEach(document.putArray("agreed")::add);
    ArrayNode differences = document.putArray("differences");
    event.differences().forEach(each -> difference(differences.addObject(), each));
    ArrayNode tellings = document.putArray("tellings");
    event.tellings().forEach(each -> telling(tellings.addObject(), each, sheet));
    ArrayNode why = document.putArray("why");
    sheet
        .why()
        .forEach(each -> {
          ObjectNode link =
              why.addObject()
                  .put("one", each.one())
                  .put("other", each.other())
                  .put("weight", each.weight());
          each.reasons().forEach(link.putArray("reasons")::add);
        });
    return document;
  }

  private static void difference(ObjectNode node, Difference difference) {
    node.put("about", difference.about());
    node.put("kind", difference.kind().word());
    node.put("verdict", difference.verdict().word());
    ArrayNode positions = node.putArray("positions");
    for (Difference.Position position : difference.positions()) {
      ObjectNode held = positions.addObject().put("value", position.value());
      ArrayNode by = held.putArray("by");
      position.claims().stream().map(Claim::mention).forEach(by::add);
    }
  }

  private static void telling(ObjectNode node, Telling telling, EventSheet sheet) {
    String id = telling.mention().id();
    node.put("id", id);
    node.put("article", telling.article().id());
    put(node, "outlet", telling.article().outlet());
    EventSheet.Report report = sheet.reports().get(telling.article().id());
    put(node, "published", Optional.ofNullable(report).flatMap(EventSheet.Report::published));
    put(node, "carries", telling.article().carries());
    node.put("standing", telling.standing().word());
    telling.tellers().forEach(node.putArray("tellers")::add);
    node.put("confidence", telling.confidence());
    node.put("evidence", telling.evidence());
    node.put("sentence", sheet.sentences().getOrDefault(id, telling.evidence()));
  }

  /** {@return an event of another dataset, under the dataset's names} */
  static ObjectNode record(String id, Sheet sheet) {
    ObjectNode document = empty();
    sheet.facts().forEach(fact -> document.put(fact.name(), fact.value()));
    sheet.quote().ifPresent(words -> document.put("label", words));
    document.put("id", id);
    return document;
  }

  static ObjectNode article(KeptArticle kept) {
    String text = kept.article().text();
    CodePoints offsets = CodePoints.of(text);
    ObjectNode document = empty();
    document.put("id", kept.article().id());
    put(document, "title", kept.article().title());
    put(document, "outlet", kept.article().outlet());
    put(document, "published", kept.article().published().map(Object::toString));
    put(document, "address", kept.article().address());
    put(document, "language", kept.article().language());
    put(document, "licence", kept.article().licence());
    put(document, "carries", kept.carries());
    document.put("text", text);
    ArrayNode statements = document.putArray("statements");
    kept.statements()
        .forEach(each -> statement(statements.addObject(), each, text, offsets, kept.events()));
    return document;
  }

  /**
   * {@return one statement of the article}
   *
   * @param sentence in which it stands
   */
  static ObjectNode statement(Statement statement, KeptArticle kept, String sentence) {
    String text = kept.article().text();
    ObjectNode document = empty();
    statement(document, statement, text, CodePoints.of(text), kept.events());
    put(document, "mode", statement.mode());
    put(document, "cameo", statement.cameo());
    document.put("modality", statement.modality().word());
    document.put("factuality", statement.factuality().value());
    ArrayNode amounts = document.putArray("amounts");
    statement.amounts().stream().map(Wording::of).forEach(amounts::add);
    document.put("sentence", sentence);
    document.put("article", kept.article().id());
    put(document, "outlet", kept.article().outlet());
    put(document, "published", kept.article().published().map(Object::toString));
    ArrayNode ties = document.putArray("ties");
    kept.ties().getOrDefault(statement.id(), List.of()).forEach(ties::add);
    return document;
  }

  /** {@return a tie with the statements that tell of it} */
  static ObjectNode tie(String id, Sheet sheet) {
    ObjectNode document = empty();
    document.put("id", id);
    sheet.facts().forEach(fact -> document.put(fact.name().replace(' ', '_'), fact.value()));
    ArrayNode told = document.putArray("statements");
    sheet.parts().forEach(part -> told.addAll(rows(part.table())));
    return document;
  }

  private static void statement(
      ObjectNode node,
      Statement statement,
      String text,
      CodePoints offsets,
      Map<String, String> events) {
    node.put("id", statement.id());
    node.put("begin", offsets.at(statement.evidence().begin()));
    node.put("end", offsets.at(statement.evidence().end()));
    node.put("text", statement.evidence().in(text));
    node.put("kind", statement.kind().word());
    node.put("type", statement.type());
    node.put("standing", statement.standing().word());
    ArrayNode roles = node.putArray("roles");
    statement
        .roles()
        .forEach((role, actors) ->
            actors.forEach(actor ->
                roles.addObject().put("role", role.word()).put("actor", actor.toString())));
    ArrayNode sources = node.putArray("sources");
    statement.sources().forEach(each -> sources.add(each.toString()));
    put(node, "from", statement.when().map(when -> when.from().toString()));
    put(node, "to", statement.when().map(when -> when.to().toString()));
    put(node, "place", statement.where());
    node.put("confidence", statement.confidence());
    node.put("rule", statement.rule());
    put(node, "event", Optional.ofNullable(events.get(statement.id())));
  }

  private static void put(ObjectNode node, String name, Optional<String> value) {
    node.put(name, value.orElse(null));
  }
}
