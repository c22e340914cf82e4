package entente.foresee.scenario;

import entente.foresee.graph.EventGraph;
import entente.foresee.graph.GraphBuilder;
import java.util.ArrayList;
import java.util.List;

/**
 * The same events without and with the changes of a scenario; actors and types have the same
 * numbers in both.
 *
 * @param as as they are
 * @param changed with the changes
 * @param added how many events were added
 * @param removed how many were taken away
 */
public record Worlds(EventGraph as, EventGraph changed, int added, int removed) {
  /** What is added has this id. */
  public static final String SUPPOSED = "supposed";

  /** {@return both worlds; days of the graph are counted from 1970-01-01} */
  public static Worlds of(EventGraph graph, List<Change> changes) {
    GraphBuilder before = named(graph, changes);
    GraphBuilder after = named(graph, changes);
    List<Integer> kept = new ArrayList<>();
    for (int fact = 0; fact < graph.size(); fact++) {
      add(graph, fact, before);
      if (!isTaken(graph, fact, changes)) {
        add(graph, fact, after);
        kept.add(fact);
      }
    }
    int added = 0;
    for (Change change : changes) {
      if (change.adds() && !change.isTie()) {
        after.add(
            after.actor(change.source()),
            after.type(change.type()),
            after.actor(change.target()),
            Math.toIntExact(change.day().orElseThrow().toEpochDay()));
        added++;
      }
    }
    return new Worlds(
        before.build(graph::id),
        after.build(fact -> fact < kept.size() ? graph.id(kept.get(fact)) : SUPPOSED),
        added,
        graph.size() - kept.size());
  }

  private static boolean isTaken(EventGraph graph, int fact, List<Change> changes) {
    for (Change change : changes) {
      if (change.takes(
          graph.actors().name(graph.source(fact)),
          graph.types().get(graph.type(fact)),
          graph.actors().name(graph.target(fact)),
          graph.day(fact))) {
        return true;
      }
    }
    return false;
  }

  private static void add(EventGraph graph, int fact, GraphBuilder builder) {
    // Actors and types were named in the order of their numbers, so that the numbers are the same.
    builder.add(graph.source(fact), graph.type(fact), graph.target(fact), graph.day(fact));
  }

  private static GraphBuilder named(EventGraph graph, List<Change> changes) {
    GraphBuilder builder = new GraphBuilder();
    for (int actor = 0; actor < graph.actors().size(); actor++) {
      builder.actor(graph.actors().name(actor));
    }
    graph.types().forEach(builder::type);
    for (Change change : changes) {
      if (change.adds() && !change.isTie()) {
        builder.actor(change.source());
        builder.type(change.type());
        builder.actor(change.target());
      }
    }
    return builder;
  }
}
