package entente.show.site;

import entente.event.Actor;
import entente.measure.channel.Channel;
import entente.show.interchange.Network;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;

/**
 * A network as it is shown.
 *
 * @param network the edges that are shown
 * @param allEdges how many edges what was asked for has
 * @param allActors how many actors
 * @param instruments all types of edges of the ledger, by whose places each has its looks
 * @param hides whether an edge is switched off
 * @param way the channel that is asked for
 * @param things all that can pass through channels
 * @param limit most edges
 */
public record ShownNetwork(
    Network network,
    int allEdges,
    int allActors,
    List<String> instruments,
    Predicate<Network.Edge> hides,
    Optional<Way> way,
    List<String> things,
    int limit) {
  public ShownNetwork {
    instruments = List.copyOf(instruments);
    things = List.copyOf(things);
  }

  /**
   * A channel that is asked for.
   *
   * @param source where it starts
   * @param target where it ends; empty for wherever it leads
   * @param what what passes; empty for anything
   * @param found what the ledger tells of it
   */
  public record Way(
      String source, Optional<String> target, Optional<String> what, List<Channel> found) {
    public Way {
      found = List.copyOf(found);
    }
  }

  /** {@return the channels with their paths, if one from actor to actor is asked for} */
  public List<Channel> channels() {
    return way.filter(each -> each.target().isPresent()).map(Way::found).orElse(List.of());
  }

  /** {@return the actors of all edges and channels} */
  public Set<Actor> actors() {
    Set<Actor> actors = new TreeSet<>(network.actors());
    channels().stream()
        .flatMap(channel -> channel.routes().stream())
        .flatMap(route -> route.actors().stream())
        .map(Actor::of)
        .forEach(actors::add);
    return actors;
  }

  /** {@return the types of the edges that are shown, in the order of the ledger's} */
  public List<String> types() {
    Set<String> shown = new TreeSet<>();
    network.edges().forEach(edge -> shown.add(edge.type()));
    return instruments.stream().filter(shown::contains).toList();
  }

  /** {@return how much stands behind all edges of that actor} */
  public long weight(Actor actor) {
    return network.edges().stream()
        .filter(edge -> edge.touches(actor))
        .mapToLong(Network.Edge::weight)
        .sum();
  }

  /** {@return where more of that actor is} */
  public static String address(Actor actor) {
    return actor.isState()
        ? Address.state(actor.code())
        : Address.asking("/events", Map.of("actor", actor.toString()));
  }

  /** {@return where that for which the edge stands is} */
  public static String address(Network.Edge edge) {
    if (edge.isTie()) {
      return Address.tie(edge.ids().getFirst());
    }
    if (edge.events() == 1 && edge.ids().size() == 1) {
      return Address.event(edge.ids().getFirst());
    }
    Map<String, String> asked = new LinkedHashMap<>();
    asked.put("pair", edge.source().code() + "," + edge.target().code());
    asked.put("type", edge.type());
    asked.put("sort", "-day");
    return Address.asking("/events", asked);
  }
}
