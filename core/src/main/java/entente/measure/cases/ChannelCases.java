package entente.measure.cases;

import entente.event.Standing;
import entente.measure.Measured;
import entente.measure.channel.Chance;
import entente.measure.channel.Hop;
import entente.measure.channel.Nature;
import entente.measure.channel.Reach;
import entente.measure.channel.Told;
import entente.measure.channel.Window;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** Cases of channels; times are whole days, and every edge stands by itself. */
final class ChannelCases {
  private ChannelCases() {}

  static Map<String, Formula> formulas() {
    return Map.of(
        "earliest_arrival", ChannelCases::arrival,
        "two_terminal_reliability", ChannelCases::reliability);
  }

  private static Answer arrival(Given given) {
    ObjectNode answer = Answer.object();
    Reach.arrivals(hops(given), text(given, "source"), day(given.param("start")))
        .forEach((actor, day) -> answer.put(actor, day.toEpochDay()));
    return Answer.whole(answer);
  }

  private static Answer reliability(Given given) {
    Chance chance = Reach.chance(hops(given), text(given, "source"), text(given, "target"));
    return chance.isExact()
        ? Answer.of(Measured.of(chance.estimate()))
        : new Answer(
            Answer.node(Measured.of(chance.estimate())),
            "counted in " + chance.draws() + " draws, since it is too much to compute",
            false);
  }

  private static List<Hop> hops(Given given) {
    List<Hop> hops = new ArrayList<>();
    for (JsonNode edge : given.input("edges").values()) {
      String from = edge.path("src").asString("");
      String to = edge.path("dst").asString("");
      // What comes back to where it is reaches nobody.
      if (!from.equals(to)) {
        hops.add(hop(edge, from, to, "edge " + (hops.size() + 1)));
      }
    }
    return hops;
  }

  private static Hop hop(JsonNode edge, String from, String to, String name) {
    Told told =
        new Told(name, name, name, Optional.empty(), Optional.empty(), Standing.REPORTED, name);
    return new Hop(
        name,
        from,
        to,
        "any",
        Nature.FLOW,
        "edge",
        edge.path("t").isNumber() ? Window.on(day(edge.path("t"))) : Window.unknown(),
        edge.path("duration").asInt(0),
        edge.path("p").asDouble(1),
        List.of(told));
  }

  private static LocalDate day(JsonNode number) {
    double day = number.asDouble(0);
    if (day != Math.rint(day)) {
      throw new CaseException("times must be whole days");
    }
    return LocalDate.ofEpochDay((long) day);
  }

  private static String text(Given given, String param) {
    JsonNode node = given.param(param);
    if (!node.isString()) {
      throw new CaseException("params." + param + " must be a text");
    }
    return node.asString();
  }
}
