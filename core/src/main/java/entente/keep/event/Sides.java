package entente.keep.event;

import entente.event.Role;
import java.util.EnumSet;
import java.util.Set;

/**
 * From whom an act goes to whom: from the source to each target, host and participant; in meetings,
 * agreements and things done together from each who takes part to each other.
 */
public final class Sides {
  private static final Set<String> TOGETHER = Set.of("AGREE", "CONSULT", "COOPERATE");

  private static final Set<Role> OTHERS = EnumSet.of(Role.TARGET, Role.HOST, Role.PARTICIPANT);
  private static final Set<Role> PASSING = EnumSet.of(Role.VIA, Role.OVERSEER);

  private Sides() {}

  /** {@return the types of what is done together, so that it is no matter who is named first} */
  public static Set<String> together() {
    return TOGETHER;
  }

  /**
   * {@return whether an act goes from who plays the one part to who plays the other}
   *
   * @param together whether its type is of what is done together
   */
  public static boolean goes(boolean together, Role from, Role to) {
    return together
        ? !PASSING.contains(from) && !PASSING.contains(to)
        : from == Role.SOURCE && OTHERS.contains(to);
  }
}
