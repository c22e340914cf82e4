package entente.read.code;

import entente.event.Actor;
import java.util.List;
import java.util.Set;

/** Who stands against whom inside one state: its executive, its courts, its citizens and so on. */
final class Sides {
  private static final Set<String> EXECUTIVE = Set.of("", "GOV", "MIL", "COP");

  private Sides() {}

  /**
   * {@return whether one of the first is of another state than all of the second, or of another
   * side}
   */
  static boolean differ(List<Actor> some, List<Actor> others) {
    return some.stream()
        .anyMatch(one ->
            others.stream().noneMatch(other -> one.sameAs(other) && side(one).equals(side(other))));
  }

  /** {@return whether there are rebels on one side only} */
  static boolean fight(List<Actor> some, List<Actor> others) {
    return isRebels(some) != isRebels(others);
  }

  private static boolean isRebels(List<Actor> actors) {
    return actors.stream().anyMatch(actor -> actor.sector().equals("REB"));
  }

  private static String side(Actor actor) {
    return EXECUTIVE.contains(actor.sector()) ? "" : actor.sector();
  }
}
