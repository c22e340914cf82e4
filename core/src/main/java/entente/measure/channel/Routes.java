package entente.measure.channel;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jgrapht.Graph;
import org.jgrapht.GraphPath;
import org.jgrapht.alg.shortestpath.AllDirectedPaths;
import org.jgrapht.graph.SimpleDirectedGraph;

/** The paths that hops make in the order of time, from actor to actor without a loop. */
final class Routes {
  /** How many beginnings of paths are looked at before the rest is left. */
  private static final int MOST_LOOKS = 100_000;

  private final Nature nature;
  private final Terms terms;
  private int looks;

  Routes(Nature nature, Terms terms) {
    this.nature = nature;
    this.terms = terms;
  }

  /**
   * Paths that were found.
   *
   * @param routes the most likely ones, the likeliest first
   * @param all how many there are
   * @param complete whether all were looked for; if not, there are more than these
   */
  record Found(List<Route> routes, int all, boolean complete) {}

  /** {@return the paths that these hops make, of the nature that is sought} */
  Found between(List<Hop> hops, String source, String target) {
    Graph<String, Step> graph = new SimpleDirectedGraph<>(Step.class);
    for (Step step : steps(hops)) {
      graph.addVertex(step.from());
      graph.addVertex(step.to());
      graph.addEdge(step.from(), step.to(), step);
    }
    if (!graph.containsVertex(source) || !graph.containsVertex(target)) {
      return new Found(List.of(), 0, true);
    }
    looks = 0;
    List<Sketch> sketches = new ArrayList<>();
    for (GraphPath<String, Step> path :
        new AllDirectedPaths<>(graph, this::canFollow)
            .getAllPaths(source, target, true, terms.hops())) {
      sketch(path.getEdgeList()).ifPresent(sketches::add);
    }
    sketches.sort(
        Comparator.comparingDouble(Sketch::likely).reversed().thenComparing(Sketch::name));
    List<Route> routes =
        sketches.stream().limit(terms.routes()).map(each -> route(each, source, target)).toList();
    return new Found(routes, sketches.size(), looks <= MOST_LOOKS);
  }

  /** A path before its likelihood is computed. */
  private record Sketch(List<Step> steps, double likely) {
    String name() {
      return steps.size() + String.join(" ", steps.stream().map(Step::to).toList());
    }
  }

  private static List<Step> steps(List<Hop> hops) {
    Map<List<String>, List<Hop>> steps = new LinkedHashMap<>();
    for (Hop hop : hops) {
      steps.computeIfAbsent(List.of(hop.from(), hop.to()), key -> new ArrayList<>()).add(hop);
    }
    return steps.entrySet().stream()
        .map(each -> new Step(each.getKey().get(0), each.getKey().get(1), each.getValue()))
        .toList();
  }

  private boolean canFollow(GraphPath<String, Step> path, Step step) {
    if (++looks > MOST_LOOKS) {
      return false;
    }
    List<Step> steps = new ArrayList<>(path.getEdgeList());
    steps.add(step);
    return arrival(steps) < HopTable.NEVER;
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

  /** The path as it is drawn: what could pass is not drawn where it only did pass. */
  private java.util.Optional<Sketch> sketch(List<Step> path) {
    List<Step> drawn = path.stream().map(step -> step.drawnAs(nature)).toList();
    boolean own =
        nature == Nature.FLOW
            || drawn.stream().anyMatch(step -> step.hops().getFirst().nature() == nature);
    return own && arrival(drawn) < HopTable.NEVER
        ? java.util.Optional.of(
            new Sketch(drawn, drawn.stream().mapToDouble(this::belief).reduce(1, (a, b) -> a * b)))
        : java.util.Optional.empty();
  }

  private double belief(Step step) {
    return new Reliability(new HopTable(step.hops(), 1), false, step.from(), step.to(), free())
        .chance()
        .estimate();
  }

  /** A step by itself is not bound to follow another. */
  private Terms free() {
    return new Terms(
        java.util.Optional.empty(), terms.until(), 1, terms.routes(), terms.draws(), terms.seed());
  }

  private Route route(Sketch sketch, String source, String target) {
    List<Hop> hops = sketch.steps().stream().flatMap(step -> step.hops().stream()).toList();
    HopTable table = new HopTable(hops, sketch.steps().size());
    return new Route(
        nature,
        sketch.steps(),
        sketch.steps().stream().map(this::belief).toList(),
        new Reliability(table, false, source, target, terms).chance(),
        Order.of(sketch.steps(), terms.start()));
  }
}
