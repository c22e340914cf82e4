package entente.read.code;

import entente.event.Actor;
import entente.event.Kind;
import entente.event.Role;
import java.util.List;
import java.util.Map;

/**
 * A rule that fired, with its roles; not yet a statement.
 *
 * @param hit the rule and the word that triggers it
 * @param frame what stands around the word
 * @param roles who plays which part; none empty
 */
record Candidate(RuleIndex.Hit hit, Frame frame, Map<Role, List<Actor>> roles) {
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

  /** {@return whether all whom it names belong to one state, and to one side in it} */
  boolean isDomestic() {
    List<String> codes =
        roles.values().stream().flatMap(List::stream).map(Actor::code).distinct().toList();
    List<Actor> sources = roles.getOrDefault(Role.SOURCE, List.of());
    List<Actor> targets = roles.getOrDefault(Role.TARGET, sources);
    boolean apart =
        hit.type().kind() == Kind.EVENT
            ? Sides.differ(sources, targets)
            : Sides.fight(sources, targets);
    return codes.size() == 1
        && !apart
        && roles.containsKey(Role.SOURCE)
        && (roles.containsKey(Role.TARGET) || roles.containsKey(Role.PARTICIPANT));
  }
}
