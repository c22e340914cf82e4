package entente.read.plover;

import entente.event.Actor;
import entente.event.Role;
import entente.event.Statement;
import java.util.List;
import java.util.stream.Stream;

/**
 * One event in PLOVER's terms.
 *
 * @param type one of the 16 types of PLOVER
 * @param sources who does it, in the program's codes
 * @param targets to whom; also hosts and those who take part
 * @param statement what it was made of
 */
public record PloverEvent(
    String type, List<Actor> sources, List<Actor> targets, Statement statement) {
  public PloverEvent {
    sources = List.copyOf(sources);
    targets = List.copyOf(targets);
  }

  /** {@return the statement as an event of that type, its roles folded into two} */
  static PloverEvent as(String type, Statement statement) {
    return new PloverEvent(
        type,
        statement.actors(Role.SOURCE),
        Stream.of(Role.TARGET, Role.PARTICIPANT, Role.HOST)
            .flatMap(role -> statement.actors(role).stream())
            .distinct()
            .toList(),
        statement);
  }

  /** {@return whether the other says the same of the same} */
  boolean tells(PloverEvent other) {
    return type.equals(other.type)
        && sources.equals(other.sources)
        && targets.equals(other.targets);
  }
}
