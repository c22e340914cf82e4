package entente.show.interchange;

import entente.event.Actor;
import entente.event.Amount;
import entente.event.CodePoints;
import entente.event.Period;
import entente.event.Speaker;
import entente.event.Statement;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Optional;
import tools.jackson.core.StreamWriteFeature;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** A statement as one line of JSON, its fields always in the same order. */
final class StatementJson {
  private static final JsonMapper JSON =
      JsonMapper.builder().enable(StreamWriteFeature.WRITE_BIGDECIMAL_AS_PLAIN).build();

  private StatementJson() {}

  static String of(Statement statement, String text, CodePoints offsets) {
    ObjectNode line = JSON.createObjectNode();
    line.put("id", statement.id());
    line.put("doc", statement.article());
    line.put("start", offsets.at(statement.evidence().begin()));
    line.put("end", offsets.at(statement.evidence().end()));
    line.put("text", statement.evidence().in(text));
    line.put("kind", statement.kind().word());
    line.put("type", statement.type());
    putOrNull(line, "mode", statement.mode());
    putOrNull(line, "cameo", statement.cameo());
    ObjectNode roles = line.putObject("roles");
    statement
        .roles()
        .forEach((role, actors) -> {
          ArrayNode codes = roles.putArray(role.word());
          actors.stream().map(Actor::toString).forEach(codes::add);
        });
    ArrayNode sources = line.putArray("sources");
    statement.sources().stream().map(Speaker::toString).forEach(sources::add);
    line.put("modality", statement.modality().word());
    line.put("factuality", statement.factuality().value());
    line.put("standing", statement.standing().word());
    putWhen(line, statement.when());
    putOrNull(line, "where", statement.where());
    ArrayNode amounts = line.putArray("amounts");
    statement.amounts().forEach(amount -> putAmount(amounts.addObject(), amount));
    line.put("confidence", rounded(statement.confidence()));
    line.put("rule", statement.rule());
    return JSON.writeValueAsString(line);
  }

  /** {@return the confidence with three decimals: more would pretend to be known} */
  static BigDecimal rounded(double confidence) {
    return BigDecimal.valueOf(confidence).setScale(3, RoundingMode.HALF_EVEN).stripTrailingZeros();
  }

  private static void putOrNull(ObjectNode node, String field, Optional<String> value) {
    value.ifPresentOrElse(each -> node.put(field, each), () -> node.putNull(field));
  }

  private static void putWhen(ObjectNode line, Optional<Period> when) {
    when.ifPresentOrElse(
        period ->
            line.putObject("when")
                .put("from", period.from().toString())
                .put("to", period.to().toString()),
        () -> line.putNull("when"));
  }

  private static void putAmount(ObjectNode node, Amount amount) {
    node.put("value", amount.value());
    node.put("unit", amount.unit());
    putOrNull(node, "bound", amount.bound().map(Amount.Bound::words));
  }
}
