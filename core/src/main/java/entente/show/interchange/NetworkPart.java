package entente.show.interchange;

import entente.event.Actor;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;

/** Takes parts of networks. */
public final class NetworkPart {
  private static final Comparator<Network.Edge> STRONGEST_FIRST =
      Comparator.comparingLong(Network.Edge::weight)
          .reversed()
          .thenComparing(Comparator.comparingLong(Network.Edge::outlets).reversed());

  private NetworkPart() {}

  /** {@return the edges for which that holds} */
  public static Network only(Network network, Predicate<Network.Edge> wanted) {
    return Network.ofSorted(network.edges().stream().filter(wanted).toList());
  }

  /** {@return the edges of these actors, and those among their neighbours} */
  public static Network around(Network network, Collection<Actor> actors) {
    Set<Actor> near = new HashSet<>(actors);
    for (Network.Edge edge : network.edges()) {
      if (actors.stream().anyMatch(edge::touches)) {
        near.add(edge.source());
        near.add(edge.target());
      }
    }
    return only(network, edge -> near.contains(edge.source()) && near.contains(edge.target()));
  }

  /**
   * {@return the strongest edges: by turns the tie of which most outlets tell and the edge of most
   * events, those of some actors before all others}
   *
   * @param most how many
   * @param first whose edges come first; none if all are alike
   */
  public static Network strongest(Network network, int most, Collection<Actor> first) {
    if (network.edges().size() <= most) {
      return network;
    }
    List<Network.Edge> own = new ArrayList<>();
    List<Network.Edge> other = new ArrayList<>();
    network
        .edges()
        .forEach(edge -> (first.stream().anyMatch(edge::touches) ? own : other).add(edge));
    List<Network.Edge> kept = new ArrayList<>(byTurns(own));
    kept.addAll(byTurns(other));
    return Network.of(kept.subList(0, most));
  }

  private static List<Network.Edge> byTurns(List<Network.Edge> edges) {
    List<Network.Edge> ties =
        edges.stream().filter(Network.Edge::isTie).sorted(STRONGEST_FIRST).toList();
    List<Network.Edge> events =
        edges.stream().filter(edge -> !edge.isTie()).sorted(STRONGEST_FIRST).toList();
    List<Network.Edge> turns = new ArrayList<>(edges.size());
    for (int i = 0; i < Math.max(ties.size(), events.size()); i++) {
      if (i < ties.size()) {
        turns.add(ties.get(i));
      }
      if (i < events.size()) {
        turns.add(events.get(i));
      }
    }
    return turns;
  }
}
