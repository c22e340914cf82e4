package entente.show.serve;

import entente.event.Actor;
import entente.measure.channel.Channel;
import entente.measure.channel.Hop;
import entente.measure.channel.Route;
import entente.measure.channel.Step;
import entente.show.Names;
import entente.show.interchange.Network;
import entente.show.measure.HopWords;
import entente.show.site.ShownNetwork;
import java.time.LocalDate;
import java.util.List;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** A network and its channels as JSON. */
final class NetworkDocument {
  private NetworkDocument() {}

  static ObjectNode of(ShownNetwork shown, Names names) {
    ObjectNode document = Documents.empty();
    document.put("total", shown.allEdges());
    document.put("actors", shown.allActors());
    ArrayNode nodes = document.putArray("nodes");
    shown.actors().forEach(actor -> node(nodes.addObject(), actor, shown, names));
    ArrayNode edges = document.putArray("edges");
    shown.network().edges().forEach(edge -> edge(edges.addObject(), edge, shown));
    ArrayNode instruments = document.putArray("instruments");
    shown
        .types()
        .forEach(type ->
            instruments
                .addObject()
                .put("type", type)
                .put("name", names.ofType(type))
                .put("place", shown.instruments().indexOf(type)));
    channels(document.putArray("channels"), shown.channels());
    return document;
  }

  static ObjectNode of(List<Channel> channels) {
    ObjectNode document = Documents.empty();
    channels(document.putArray("channels"), channels);
    return document;
  }

  private static void node(ObjectNode node, Actor actor, ShownNetwork shown, Names names) {
    node.put("id", actor.toString());
    node.put("name", names.of(actor));
    node.put("kind", names.kindOf(actor));
    node.put("weight", shown.weight(actor));
    node.put("address", ShownNetwork.address(actor));
  }

  private static void edge(ObjectNode node, Network.Edge edge, ShownNetwork shown) {
    node.put("source", edge.source().toString());
    node.put("target", edge.target().toString());
    node.put("kind", edge.kind());
    node.put("type", edge.type());
    node.put("state", edge.state());
    node.put("events", edge.events());
    node.put("outlets", edge.outlets());
    node.put("first", edge.first().map(LocalDate::toString).orElse(null));
    node.put("last", edge.last().map(LocalDate::toString).orElse(null));
    edge.ids().forEach(node.putArray("ids")::add);
    node.put("address", ShownNetwork.address(edge));
    node.put("hidden", shown.hides().test(edge));
  }

  private static void channels(ArrayNode array, List<Channel> channels) {
    for (Channel channel : channels) {
      ObjectNode node = array.addObject();
      node.put("from", channel.from());
      node.put("to", channel.to());
      node.put("what", channel.instrument());
      node.put("nature", channel.nature().word());
      node.put("belief", channel.chance().estimate());
      node.put("paths", channel.allRoutes());
      ArrayNode routes = node.putArray("routes");
      channel.routes().forEach(route -> route(routes.addObject(), route));
    }
  }

  private static void route(ObjectNode node, Route route) {
    route.actors().forEach(node.putArray("actors")::add);
    node.put("standing", route.standing().word());
    node.put("belief", route.chance().estimate());
    node.put("order", route.order().word());
    ArrayNode steps = node.putArray("steps");
    for (Step step : route.steps()) {
      ObjectNode taken = steps.addObject();
      taken.put("from", step.from());
      taken.put("to", step.to());
      taken.put("standing", step.standing().word());
      taken.put("sources", step.sources());
      ArrayNode hops = taken.putArray("hops");
      step.hops().forEach(hop -> hop(hops.addObject(), hop));
    }
  }

  private static void hop(ObjectNode node, Hop hop) {
    node.put("claim", hop.claim());
    node.put("kind", HopWords.kind(hop.claim()));
    node.put("nature", hop.nature().word());
    node.put("basis", hop.basis());
    node.put("belief", hop.belief());
    node.put("days", HopWords.days(hop.window()));
    ArrayNode told = node.putArray("told");
    hop.told()
        .forEach(each ->
            told.addObject()
                .put("statement", each.statement())
                .put("outlet", each.outlet().orElse(null))
                .put("published", each.published().map(LocalDate::toString).orElse(null))
                .put("standing", each.standing().word())
                .put("sentence", each.sentence()));
  }
}
