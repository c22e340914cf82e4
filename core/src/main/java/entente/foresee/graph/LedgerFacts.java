package entente.foresee.graph;

import entente.keep.event.CountedEvent;
import entente.keep.event.Event;
import entente.keep.event.RecordedEvents;
import entente.keep.event.Sides;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Facts of a ledger: what its articles tell as done and what imported datasets hold, between actors
 * without their sectors. What is done together is a fact both ways. Days are counted from
 * 1970-01-01.
 */
public final class LedgerFacts {
  private final GraphBuilder builder = new GraphBuilder();
  private final List<String> ids = new ArrayList<>();

  /** Takes an event of articles, if it is told as done. */
  public void add(CountedEvent event) {
    if (!event.status().isToldAsDone()) {
      return;
    }
    int day = Math.toIntExact(event.day().toEpochDay());
    List<Event.Part> parts = event.parts();
    boolean together = Sides.together().contains(event.type());
    // An event goes once from one to another, however many of their sectors take part.
    Set<String> pairs = new HashSet<>();
    for (Event.Part one : parts) {
      for (Event.Part other : parts) {
        String source = one.actor().code();
        String target = other.actor().code();
        if (!source.equals(target)
            && Sides.goes(together, one.role(), other.role())
            && pairs.add(source + " " + target)) {
          add(source, event.type(), target, day, event.id());
        }
      }
    }
  }

  private void add(String source, String type, String target, int day, String id) {
    builder.add(builder.actor(source), builder.type(type), builder.actor(target), day);
    ids.add(id);
  }

  /** {@return the graph of what was added and of these imported events} */
  public EventGraph with(RecordedEvents recorded) {
    int own = ids.size();
    int[] actors = recorded.actors().stream().mapToInt(builder::actor).toArray();
    int[] types = recorded.types().stream().mapToInt(builder::type).toArray();
    for (int event = 0; event < recorded.size(); event++) {
      builder.add(
          actors[recorded.source(event)],
          types[recorded.type(event)],
          actors[recorded.target(event)],
          recorded.day(event));
    }
    List<String> known = List.copyOf(ids);
    return builder.build(added -> added < own ? known.get(added) : recorded.id(added - own));
  }
}
