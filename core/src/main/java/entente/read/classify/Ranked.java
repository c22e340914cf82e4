package entente.read.classify;

import entente.event.Actor;
import entente.read.MarkedActor;
import entente.read.Reading;
import entente.read.plover.PloverEvent;
import entente.read.plover.PloverEvents;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;

/**
 * An event of the sentence and how well it fits the marked actors.
 *
 * @param event the event
 * @param fit from 0, nothing fits, to 5: both actors fill their parts, and its words hold both
 */
record Ranked(PloverEvent event, double fit) {
  /** {@return the events of a reading, the best fit first, else in text order} */
  static List<Ranked> of(Reading reading, Marks marks) {
    Set<String> sources = Marks.codes(marks.sources(), reading);
    Set<String> targets = Marks.codes(marks.targets(), reading);
    List<Ranked> ranked = new ArrayList<>();
    for (PloverEvent event : PloverEvents.of(reading.statements())) {
      ranked.add(new Ranked(event, measured(event, marks, sources, targets)));
    }
    ranked.sort(Comparator.comparingDouble(Ranked::fit).reversed());
    return ranked;
  }

  private static double measured(
      PloverEvent event, Marks marks, Set<String> sources, Set<String> targets) {
    boolean joint = targets.isEmpty();
    double straight =
        part(event.sources(), sources)
            + (joint ? joint(event, sources) : part(event.targets(), targets));
    double turned = (part(event.sources(), targets) + part(event.targets(), sources)) / 2;
    return Math.max(straight, turned) + held(event, marks);
  }

  private static double part(List<Actor> found, Set<String> wanted) {
    return found.stream().anyMatch(actor -> wanted.contains(actor.code())) ? 2 : 0;
  }

  /** Nobody is marked to whom it is done: then nobody else should be found. */
  private static double joint(PloverEvent event, Set<String> sources) {
    return event.targets().stream().allMatch(actor -> sources.contains(actor.code())) ? 1 : 0;
  }

  /** The share of the marked words that the event's own words hold. */
  private static double held(PloverEvent event, Marks marks) {
    List<MarkedActor> all = marks.all();
    long held =
        all.stream().filter(mark -> event.statement().evidence().overlaps(mark.words())).count();
    return all.isEmpty() ? 0 : (double) held / all.size();
  }
}
