package entente.foresee.graph;

import entente.event.Role;
import entente.keep.event.CountedEvent;
import entente.keep.event.Event;
import entente.keep.event.RecordedEvents;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/**
 * Facts of a ledger: what its articles tell as done and what imported datasets hold, between actors
 * without their sectors. Days are counted from 1970-01-01.
 */
public final class LedgerFacts {
  private static final Set<String> TOGETHER = Set.of("AGREE", "CONSULT", "COOPERATE");
  private static final Set<Role> OTHERS = EnumSet.of(Role.TARGET, Role.HOST, Role.PARTICIPANT);

  private final GraphBuilder builder = new GraphBuilder();
  private final List<String> ids = new ArrayList<>();

  /** Takes an event of articles, if it is told as done. */
  public void add(CountedEvent event) {
    if (!event.status().isToldAsDone()) {
      return;
    }
    int day = Math.toIntExact(event.day().toEpochDay());
    List<Event.Part> parts = event.parts();
    boolean led = parts.stream().anyMatch(part -> part.role() == Role.SOURCE);
    for (Event.Part one : parts) {
      for (Event.Part other : parts) {
        String source = one.actor().code();
        String target = other.actor().code();
        boolean acts = one.role() == Role.SOURCE && OTHERS.contains(other.role());
        boolean joins =
            !led
                && TOGETHER.contains(event.type())
                && OTHERS.contains(one.role())
                && OTHERS.contains(other.role());
        if ((acts || joins) && !source.equals(target)) {
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
