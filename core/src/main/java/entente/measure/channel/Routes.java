package entente.measure.channel;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.PriorityQueue;
import org.jgrapht.Graph;
import org.jgrapht.alg.interfaces.ShortestPathAlgorithm.SingleSourcePaths;
import org.jgrapht.alg.shortestpath.BFSShortestPath;
import org.jgrapht.alg.shortestpath.DijkstraShortestPath;
import org.jgrapht.graph.EdgeReversedGraph;
import org.jgrapht.graph.SimpleDirectedWeightedGraph;

/**
 * The paths that hops make in the order of time, from actor to actor without a loop, the likeliest
 * first: a search that always goes on from the beginning with the best prospect (A*: Hart, Nilsson
 * and Raphael 1968), the prospect being the product of its steps' beliefs and of those of the best
 * rest, whatever the days.
 */
final class Routes {
  /** How many beginnings of paths are gone on from before the rest is left. */
  private static final int MOST_BEGINNINGS = 20_000;

  private final Nature nature;
  private final Terms terms;

  Routes(Nature nature, Terms terms) {
    this.nature = nature;
    this.terms = terms;
  }

  /**
   * Paths that were found.
   *
   * @param routes the most likely ones, the likeliest first
   * @param all how many were found
   * @param complete whether all were looked for; if not, there may be more than these
   */
  record Found(List<Route> routes, int all, boolean complete) {}

  /** The beginning of a path, with the cost of its steps and of the best rest. */
  private record Beginning(List<Step> steps, String at, String name, double cost, double prospect) {
    boolean passes(String actor) {
      return steps.stream().anyMatch(step -> step.from().equals(actor));
    }
  }

  /** {@return the paths that these hops make, of the nature that is sought} */
  Found between(List<Hop> hops, String source, String target) {
    Graph<String, Step> graph = graph(hops);
    if (!graph.containsVertex(source) || !graph.containsVertex(target)) {
      return new Found(List.of(), 0, true);
    }
    Graph<String, Step> back = new EdgeReversedGraph<>(graph);
    SingleSourcePaths<String, Step> rest = new DijkstraShortestPath<>(back).getPaths(target);
    Map<String, Integer> far = distances(back, target);
    PriorityQueue<Beginning> open =
        new PriorityQueue<>(
            Comparator.comparingDouble(Beginning::prospect)
                .thenComparingInt(each -> -each.steps().size())
                .thenComparing(Beginning::name));
    open.add(new Beginning(List.of(), source, "", 0, rest.getWeight(source)));
    List<Route> routes = new ArrayList<>();
    int all = 0;
    int looked = 0;
    while (!open.isEmpty() && looked++ < MOST_BEGINNINGS) {
      Beginning next = open.remove();
      if (next.at().equals(target)) {
        Optional<List<Step>> drawn = drawn(next.steps());
        if (drawn.isPresent()) {
          all++;
          if (routes.size() < terms.routes()) {
            routes.add(route(drawn.get(), source, target));
          }
        }
        continue;
      }
      for (Step step : graph.outgoingEdgesOf(next.at())) {
        int left = terms.hops() - next.steps().size() - 1;
        if (far.getOrDefault(step.to(), Integer.MAX_VALUE) <= left && !next.passes(step.to())) {
          List<Step> steps = new ArrayList<>(next.steps());
          steps.add(step);
          if (arrival(steps) < HopTable.NEVER) {
            double cost = next.cost() + graph.getEdgeWeight(step);
            open.add(
                new Beginning(
                    steps,
                    step.to(),
                    next.name() + ' ' + step.to(),
                    cost,
                    cost + rest.getWeight(step.to())));
          }
        }
      }
    }
    return new Found(routes, all, open.isEmpty());
  }

  private Graph<String, Step> graph(List<Hop> hops) {
    Map<List<String>, List<Hop>> pairs = new LinkedHashMap<>();
    for (Hop hop : hops) {
      pairs.computeIfAbsent(List.of(hop.from(), hop.to()), key -> new ArrayList<>()).add(hop);
    }
    Graph<String, Step> graph = new SimpleDirectedWeightedGraph<>(Step.class);
    pairs.forEach((pair, each) -> {
      Step step = new Step(pair.get(0), pair.get(1), each);
      graph.addVertex(step.from());
      graph.addVertex(step.to());
      graph.addEdge(step.from(), step.to(), step);
      graph.setEdgeWeight(step, -Math.log(belief(step.drawnAs(nature))));
    });
    return graph;
  }

  private static Map<String, Integer> distances(Graph<String, Step> back, String target) {
    SingleSourcePaths<String, Step> steps = new BFSShortestPath<>(back).getPaths(target);
    Map<String, Integer> distances = new HashMap<>();
    for (String actor : back.vertexSet()) {
      double distance = steps.getPath(actor) == null ? -1 : steps.getPath(actor).getLength();
      if (distance >= 0) {
        distances.put(actor, (int) distance);
      }
    }
    return distances;
  }

  /** The earliest arrival by these steps in turn. */
  private long arrival(List<Step> steps) {
    long arrival = terms.start();
    for (Step step : steps) {
      long next = HopTable.NEVER;
      for (Hop hop : step.hops()) {
        long departure = Math.max(arrival, hop.window().opens());
        if (departure <= hop.window().closes()) {
          next = Math.min(next, departure + hop.days());
        }
      }
      if (next >= HopTable.NEVER) {
        return next;
      }
      arrival = next;
    }
    return arrival;
  }

  /**
   * The path as it is drawn: beside what could pass, what has passed is left out, unless the order
   * of time needs it. Empty where nothing of it only could.
   */
  private Optional<List<Step>> drawn(List<Step> path) {
    List<Step> drawn = path.stream().map(step -> step.drawnAs(nature)).toList();
    boolean own = drawn.stream().anyMatch(step -> step.hops().getFirst().nature() == nature);
    if (!own) {
      return Optional.empty();
    }
    return Optional.of(arrival(drawn) < HopTable.NEVER ? drawn : path);
  }

  /** How likely a step stands by itself, not bound to follow another. */
  private double belief(Step step) {
    Terms alone =
        new Terms(Optional.empty(), terms.until(), 1, terms.routes(), terms.draws(), terms.seed());
    return new Reliability(new HopTable(step.hops(), 1), false, step.from(), alone)
        .of(step.to())
        .estimate();
  }

  private Route route(List<Step> steps, String source, String target) {
    List<Hop> hops = steps.stream().flatMap(step -> step.hops().stream()).toList();
    HopTable table = new HopTable(hops, steps.size());
    return new Route(
        nature,
        steps,
        steps.stream().map(this::belief).toList(),
        new Reliability(table, false, source, terms).of(target),
        Order.of(steps, terms.start()));
  }
}
