package entente.keep.store;

import entente.event.Actor;
import entente.event.Amount;
import entente.event.Role;
import entente.keep.match.Mention;
import entente.keep.match.Time;
import entente.read.sense.SenseVector;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** What matching looks at, as it is stored: JSON, and the two senses as bytes. */
final class MentionJson {
  private static final JsonMapper JSON = new JsonMapper();

  private MentionJson() {}

  static String features(Mention mention) {
    ObjectNode node = JSON.createObjectNode();
    node.put("order", mention.order());
    node.put("realm", mention.realm().name());
    node.put("type", mention.type());
    mention.mode().ifPresent(mode -> node.put("mode", mode));
    ObjectNode roles = node.putObject("roles");
    mention
        .roles()
        .forEach((role, actors) -> {
          ArrayNode codes = roles.putArray(role.word());
          actors.forEach(actor -> codes.add(actor.toString()));
        });
    ArrayNode named = node.putArray("named");
    mention.named().forEach(actor -> named.add(actor.toString()));
    node.put("known", mention.time().known().name());
    mention.time().from().ifPresent(day -> node.put("from", day.toString()));
    mention.time().to().ifPresent(day -> node.put("to", day.toString()));
    mention.published().ifPresent(day -> node.put("published", day.toString()));
    mention.place().ifPresent(place -> node.put("place", place));
    mention.names().forEach(node.putArray("names")::add);
    mention.words().forEach(node.putArray("words")::add);
    ArrayNode amounts = node.putArray("amounts");
    for (Amount amount : mention.amounts()) {
      ObjectNode each = amounts.addObject();
      each.put("value", amount.value().toPlainString());
      each.put("unit", amount.unit());
      amount.bound().ifPresent(bound -> each.put("bound", bound.name()));
    }
    ObjectNode facts = node.putObject("facts");
    mention.facts().forEach((about, values) -> values.forEach(facts.putArray(about)::add));
    return JSON.writeValueAsString(node);
  }

  static byte[] senses(Mention mention) {
    byte[] both = Arrays.copyOf(mention.sense().bytes(), 2 * SenseVector.SIZE);
    System.arraycopy(mention.story().bytes(), 0, both, SenseVector.SIZE, SenseVector.SIZE);
    return both;
  }

  static Mention read(String id, String article, String features, byte[] senses) {
    JsonNode node = JSON.readTree(features);
    Map<Role, List<Actor>> roles = new EnumMap<>(Role.class);
    node.path("roles")
        .forEachEntry((role, actors) ->
            roles.put(Role.parse(role), strings(actors).stream().map(Actor::parse).toList()));
    List<Amount> amounts = new ArrayList<>();
    for (JsonNode each : node.path("amounts")) {
      amounts.add(
          new Amount(
              new BigDecimal(each.path("value").asString()),
              each.path("unit").asString(),
              string(each, "bound").map(Amount.Bound::valueOf)));
    }
    Map<String, List<String>> facts = new LinkedHashMap<>();
    node.path("facts").forEachEntry((about, values) -> facts.put(about, strings(values)));
    return new Mention(
        id,
        article,
        node.path("order").asInt(),
        Mention.Realm.valueOf(node.path("realm").asString()),
        node.path("type").asString(),
        string(node, "mode"),
        roles,
        new TreeSet<>(strings(node.path("named")).stream().map(Actor::parse).toList()),
        new Time(
            day(node, "from"), day(node, "to"), Time.Known.valueOf(node.path("known").asString())),
        day(node, "published"),
        string(node, "place"),
        new TreeSet<>(strings(node.path("names"))),
        new TreeSet<>(strings(node.path("words"))),
        amounts,
        facts,
        SenseVector.of(Arrays.copyOf(senses, SenseVector.SIZE)),
        SenseVector.of(Arrays.copyOfRange(senses, SenseVector.SIZE, 2 * SenseVector.SIZE)));
  }

  private static List<String> strings(JsonNode array) {
    List<String> strings = new ArrayList<>();
    array.forEach(each -> strings.add(each.asString()));
    return strings;
  }

  private static Optional<String> string(JsonNode node, String field) {
    return node.has(field) ? Optional.of(node.path(field).asString()) : Optional.empty();
  }

  private static Optional<LocalDate> day(JsonNode node, String field) {
    return string(node, field).map(LocalDate::parse);
  }
}
