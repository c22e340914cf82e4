package entente.read.code;

import entente.event.Actor;
import entente.event.Role;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * A rule that fired, with its roles; not yet a statement.
 *
 * @param hit the rule and the word that triggers it
 * @param frame what stands around the word
 * @param roles who plays which part; none empty
 */
record Candidate(RuleIndex.Hit hit, Frame frame, Map<Role, List<Actor>> roles) {
  private static final Set<String> ARMS = Set.of("GOV", "MIL", "COP", "JUD", "LEG");
  private static final Set<String> OPPONENTS = Set.of("REB", "OPP", "CVL", "BUS", "MED");

  /** {@return how closely the rule describes what stands there} */
  int precision() {
    return hit.rule().when().size() * 3 + hit.trigger().words().size() * 2 + roles.size();
  }

  String name() {
    return hit.type().name() + "/" + hit.rule().id();
  }

  int word() {
    return frame.trigger();
  }

  /** A state and those who stand against it are two, though they share a code. */
  private boolean facesOpponents(Role state, Role opponents) {
    return roles.getOrDefault(opponents, List.of()).stream()
            .anyMatch(a -> OPPONENTS.contains(a.sector()))
        && roles.getOrDefault(state, List.of()).stream()
            .anyMatch(a -> a.sector().isEmpty() || ARMS.contains(a.sector()));
  }

  /** {@return whether all whom it names belong to one state, and none of them stands against it} */
  boolean isDomestic() {
    List<String> codes =
        roles.values().stream().flatMap(List::stream).map(Actor::code).distinct().toList();
    return codes.size() == 1
        && !(facesOpponents(Role.SOURCE, Role.TARGET) || facesOpponents(Role.TARGET, Role.SOURCE))
        && roles.containsKey(Role.SOURCE)
        && (roles.containsKey(Role.TARGET) || roles.containsKey(Role.PARTICIPANT));
  }
}
