package entente.measure.channel;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jgrapht.Graph;
import org.jgrapht.alg.interfaces.ShortestPathAlgorithm.SingleSourcePaths;
import org.jgrapht.alg.shortestpath.BFSShortestPath;
import org.jgrapht.graph.DirectedMultigraph;
import org.jgrapht.graph.EdgeReversedGraph;

/**
 * Finds channels: paths of hops of one instrument, what has passed apart from what could. What has
 * passed could pass, so the second rests on hops of both kinds.
 */
public final class Channels {
  private static final int MOST_LOOKS_IN_LISTS = 1_000;

  private final List<Hop> hops;
  private final Terms terms;

  /** Among these hops. */
  public Channels(List<Hop> hops, Terms terms) {
    this.hops = hops.stream().flatMap(hop -> terms.admit(hop).stream()).toList();
    this.terms = terms;
  }

  /** {@return the channels from one to another, by instrument, flow before capacity} */
  public List<Channel> between(String source, String target) {
    List<Channel> channels = new ArrayList<>();
    byInstrument()
        .forEach((instrument, each) -> {
          for (Nature nature : Nature.values()) {
            List<Hop> near = near(open(each, nature), source, target);
            Routes.Found found = new Routes(nature, terms).between(near, source, target);
            if (!found.routes().isEmpty()) {
              channels.add(inFull(instrument, nature, near, source, target, found));
            }
          }
        });
    return channels;
  }

  /**
   * {@return the channels to all that can be reached, by instrument and actor, each with its
   * likeliest paths and without what it hangs on}
   */
  public List<Channel> from(String source) {
    List<Channel> channels = new ArrayList<>();
    byInstrument()
        .forEach((instrument, each) -> {
          List<Channel> found = new ArrayList<>();
          for (Nature nature : Nature.values()) {
            found.addAll(reached(instrument, nature, open(each, nature), source));
          }
          found.sort(Comparator.comparing(Channel::to).thenComparing(Channel::nature));
          channels.addAll(found);
        });
    return channels;
  }

  private Map<String, List<Hop>> byInstrument() {
    Map<String, List<Hop>> instruments = new TreeMap<>();
    hops.forEach(
        hop -> instruments.computeIfAbsent(hop.instrument(), key -> new ArrayList<>()).add(hop));
    return instruments;
  }

  private static List<Hop> open(List<Hop> each, Nature nature) {
    return nature == Nature.FLOW
        ? each.stream().filter(hop -> hop.nature() == Nature.FLOW).toList()
        : each;
  }

  private List<Channel> reached(String instrument, Nature nature, List<Hop> open, String source) {
    HopTable table = new HopTable(open, terms.hops());
    Set<String> reached =
        new TreeSet<>(table.arrivals(all(open.size()), source, terms.start()).keySet());
    reached.remove(source);
    Map<String, Chance> counted = new TreeMap<>();
    List<Channel> channels = new ArrayList<>();
    for (String target : reached) {
      List<Hop> near = near(open, source, target);
      Routes.Found found = new Routes(nature, terms).between(near, source, target);
      if (!found.routes().isEmpty()) {
        Optional<Chance> exact =
            new Reliability(new HopTable(near, terms.hops()), false, source, terms)
                .exactly(target, MOST_LOOKS_IN_LISTS);
        if (exact.isEmpty() && counted.isEmpty()) {
          counted.putAll(new Reliability(table, false, source, terms).reached());
        }
        Chance chance =
            exact.orElseGet(() -> counted.getOrDefault(target, Chance.counted(0, terms.draws())));
        channels.add(
            new Channel(
                source,
                target,
                instrument,
                nature,
                chance,
                Optional.empty(),
                found.routes(),
                found.all(),
                found.complete(),
                Optional.empty(),
                List.of()));
      }
    }
    return channels;
  }

  private Channel inFull(
      String instrument,
      Nature nature,
      List<Hop> near,
      String source,
      String target,
      Routes.Found found) {
    HopTable table = new HopTable(near, terms.hops());
    Reliability reliability = new Reliability(table, false, source, terms);
    Chance chance = reliability.of(target);
    return new Channel(
        source,
        target,
        instrument,
        nature,
        chance,
        Optional.of(new Reliability(table, true, source, terms).of(target)),
        found.routes(),
        found.all(),
        found.complete(),
        new MinimalCut(table, source, target, terms.start()).claims(),
        intermediaries(near, source, target, reliability, chance));
  }

  private static List<Channel.Intermediary> intermediaries(
      List<Hop> near, String source, String target, Reliability reliability, Chance chance) {
    Set<String> actors = new TreeSet<>();
    near.forEach(hop -> actors.addAll(Set.of(hop.from(), hop.to())));
    actors.removeAll(Set.of(source, target));
    List<Channel.Intermediary> carrying = new ArrayList<>();
    reliability
        .without(target, actors, chance)
        .forEach((actor, without) -> {
          double drop = chance.estimate() - without.estimate();
          if (drop > 0) {
            carrying.add(new Channel.Intermediary(actor, without, drop));
          }
        });
    carrying.sort(
        Comparator.comparingDouble(Channel.Intermediary::drop)
            .reversed()
            .thenComparing(Channel.Intermediary::actor));
    return carrying;
  }

  /** The hops that can lie on a path of no more hops than wanted, whatever the days. */
  private List<Hop> near(List<Hop> open, String source, String target) {
    Graph<String, Hop> graph = new DirectedMultigraph<>(Hop.class);
    graph.addVertex(source);
    graph.addVertex(target);
    for (Hop hop : open) {
      graph.addVertex(hop.from());
      graph.addVertex(hop.to());
      graph.addEdge(hop.from(), hop.to(), hop);
    }
    SingleSourcePaths<String, Hop> out = new BFSShortestPath<>(graph).getPaths(source);
    SingleSourcePaths<String, Hop> back =
        new BFSShortestPath<>(new EdgeReversedGraph<>(graph)).getPaths(target);
    return open.stream()
        .filter(hop -> !hop.to().equals(source) && !hop.from().equals(target))
        .filter(hop -> out.getWeight(hop.from()) + 1 + back.getWeight(hop.to()) <= terms.hops())
        .toList();
  }

  private static boolean[] all(int size) {
    boolean[] all = new boolean[size];
    Arrays.fill(all, true);
    return all;
  }
}
