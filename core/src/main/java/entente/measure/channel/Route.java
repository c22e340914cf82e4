package entente.measure.channel;

import entente.event.Standing;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * One path from actor to actor.
 *
 * @param nature flow only if every step is told to have happened
 * @param steps from the first to the last
 * @param stepBeliefs how likely each step stands by itself
 * @param chance how likely all stand together, in the order of time
 * @param order whether they are known to follow one another
 */
public record Route(
    Nature nature, List<Step> steps, List<Double> stepBeliefs, Chance chance, Order order) {
  public Route {
    steps = List.copyOf(steps);
    stepBeliefs = List.copyOf(stepBeliefs);
  }

  /** {@return the actors in order, the first and the last included} */
  public List<String> actors() {
    List<String> actors = new ArrayList<>(List.of(steps.getFirst().from()));
    steps.forEach(step -> actors.add(step.to()));
    return actors;
  }

  /** {@return the weakest of the steps' standings, each being its strongest claim's} */
  public Standing standing() {
    return steps.stream().map(Step::standing).max(Comparator.naturalOrder()).orElseThrow();
  }

  /** {@return the place of the step that is believed least; the first of equals} */
  public int weakest() {
    int weakest = 0;
    for (int i = 1; i < steps.size(); i++) {
      if (stepBeliefs.get(i) < stepBeliefs.get(weakest)) {
        weakest = i;
      }
    }
    return weakest;
  }

  /** {@return the hops of all steps} */
  public List<Hop> hops() {
    return steps.stream().flatMap(step -> step.hops().stream()).toList();
  }
}
