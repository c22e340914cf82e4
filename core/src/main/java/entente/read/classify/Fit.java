package entente.read.classify;

import entente.event.Actor;
import entente.read.MarkedActor;
import entente.read.plover.PloverEvent;
import java.util.List;
import java.util.Set;

/**
 * How well an event that a rule found fits the marked actors; each from 0 to 1.
 *
 * @param source whether who does it is marked so
 * @param target whether to whom is marked so; where nobody is marked, whether nobody else is found
 * @param both whether both fit
 * @param turned whether both fit the other way round
 * @param held the share of the marked words that stand in the event's own
 */
record Fit(double source, double target, double both, double turned, double held) {
  static Fit of(PloverEvent event, Marks marks, Set<String> sources, Set<String> targets) {
    double source = part(event.sources(), sources);
    double target = targets.isEmpty() ? joint(event, sources) : part(event.targets(), targets);
    double turned = part(event.sources(), targets) * part(event.targets(), sources);
    return new Fit(source, target, source * target, turned, held(event, marks));
  }

  private static double part(List<Actor> found, Set<String> wanted) {
    return found.stream().anyMatch(actor -> wanted.contains(actor.code())) ? 1 : 0;
  }

  private static double joint(PloverEvent event, Set<String> sources) {
    return event.targets().stream().allMatch(actor -> sources.contains(actor.code())) ? 1 : 0;
  }

  private static double held(PloverEvent event, Marks marks) {
    List<MarkedActor> all = marks.all();
    long held =
        all.stream().filter(mark -> event.statement().evidence().overlaps(mark.words())).count();
    return all.isEmpty() ? 0 : (double) held / all.size();
  }
}
