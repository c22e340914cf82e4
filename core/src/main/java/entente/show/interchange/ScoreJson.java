package entente.show.interchange;

import entente.event.Actor;
import entente.score.CodedStatement;
import entente.score.Confusion;
import entente.score.ExpectedScores;
import entente.score.Figure;
import entente.score.Measure;
import entente.score.Miss;
import entente.score.Row;
import entente.score.ScoreReport;
import java.util.List;
import java.util.Optional;
import tools.jackson.core.StreamWriteFeature;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** A report of scores as one JSON object, as {@code docs/score.md} says; shares are in percent. */
public final class ScoreJson {
  private static final JsonMapper JSON =
      JsonMapper.builder().enable(StreamWriteFeature.WRITE_BIGDECIMAL_AS_PLAIN).build();

  private ScoreJson() {}

  /**
   * {@return the object, on one line}
   *
   * @param shortfalls what lies below expected scores; absent where none were given
   */
  public static String of(ScoreReport report, Optional<List<ExpectedScores.Shortfall>> shortfalls) {
    ObjectNode object = JSON.createObjectNode();
    object.put("documents", report.documents());
    object.put("gold", report.gold());
    object.put("system", report.system());
    object
        .putObject("bootstrap")
        .put("unit", report.unit().words())
        .put("units", report.units())
        .put("rounds", ScoreReport.ROUNDS)
        .put("seed", ScoreReport.SEED);
    ArrayNode measures = object.putArray("measures");
    for (Figure figure : Figure.values()) {
      measure(measures.addObject(), figure, report);
    }
    rows(object.putArray("types"), "type", report.types());
    rows(object.putArray("roles"), "role", report.roles());
    rows(object.putArray("standings"), "standing", report.standings());
    confusion(object.putArray("confusion"), report.confusion());
    ObjectNode causes = object.putObject("causes");
    report.causes().forEach((cause, count) -> causes.put(cause.words(), count));
    ArrayNode misses = object.putArray("misses");
    report.misses().forEach(miss -> miss(misses.addObject(), miss));
    shortfalls.ifPresentOrElse(
        each -> shortfalls(object.putArray("shortfalls"), each),
        () -> object.putNull("shortfalls"));
    return JSON.writeValueAsString(object);
  }

  private static void measure(ObjectNode node, Figure figure, ScoreReport report) {
    Measure measure = report.figures().of(figure);
    node.put("measure", figure.words());
    if (figure.isShare()) {
      node.put("right", measure.right()).put("of", measure.system());
    } else {
      node.put("right", measure.right())
          .put("extra", measure.extra())
          .put("missed", measure.missed());
      percent(node, "precision", measure.precision(), measure);
      percent(node, "recall", measure.recall(), measure);
    }
    percent(node, "value", figure.value(measure), measure);
    report
        .interval(figure)
        .ifPresentOrElse(
            interval ->
                node.putArray("interval")
                    .add(ExpectedScores.percent(interval.low()))
                    .add(ExpectedScores.percent(interval.high())),
            () -> node.putNull("interval"));
  }

  private static void percent(ObjectNode node, String field, double share, Measure measure) {
    if (measure.isDefined()) {
      node.put(field, ExpectedScores.percent(share));
    } else {
      node.putNull(field);
    }
  }

  private static void rows(ArrayNode array, String name, List<Row> rows) {
    for (Row row : rows) {
      Measure measure = row.measure();
      ObjectNode node = array.addObject();
      node.put(name, row.name());
      node.put("right", measure.right())
          .put("extra", measure.extra())
          .put("missed", measure.missed());
      percent(node, "precision", measure.precision(), measure);
      percent(node, "recall", measure.recall(), measure);
      percent(node, "f1", measure.f1(), measure);
    }
  }

  private static void confusion(ArrayNode array, Confusion confusion) {
    confusion
        .counts()
        .forEach((gold, row) ->
            row.forEach((system, count) ->
                array
                    .addObject()
                    .put("gold", gold)
                    .put("system", system)
                    .put("count", count.intValue())));
  }

  private static void miss(ObjectNode node, Miss miss) {
    node.put("cause", miss.cause().words());
    node.put("doc", miss.statement().doc());
    node.put("sentence", miss.sentence());
    node.put("evidence", miss.evidence());
    ArrayNode details = node.putArray("details");
    miss.details().forEach(details::add);
    statement(node, "gold", miss.gold());
    statement(node, "system", miss.system());
  }

  private static void statement(ObjectNode miss, String field, Optional<CodedStatement> coded) {
    if (coded.isEmpty()) {
      miss.putNull(field);
      return;
    }
    CodedStatement statement = coded.get();
    ObjectNode node = miss.putObject(field);
    node.put("start", statement.start());
    node.put("end", statement.end());
    node.put("kind", statement.kind().word());
    node.put("type", statement.type());
    ObjectNode roles = node.putObject("roles");
    statement
        .roles()
        .forEach((role, actors) -> {
          ArrayNode codes = roles.putArray(role.word());
          actors.stream().map(Actor::toString).forEach(codes::add);
        });
    ArrayNode sources = node.putArray("sources");
    statement.sources().forEach(speaker -> sources.add(speaker.toString()));
    node.put("modality", statement.modality().word());
    node.put("factuality", statement.factuality().value());
    node.put("standing", statement.standing().word());
    statement.rule().ifPresentOrElse(rule -> node.put("rule", rule), () -> node.putNull("rule"));
  }

  private static void shortfalls(ArrayNode array, List<ExpectedScores.Shortfall> shortfalls) {
    for (ExpectedScores.Shortfall each : shortfalls) {
      array
          .addObject()
          .put("measure", each.figure().words())
          .put("value", each.value())
          .put("expected", each.expected())
          .put("allowed", ExpectedScores.percent(each.allowed() / 100));
    }
  }
}
