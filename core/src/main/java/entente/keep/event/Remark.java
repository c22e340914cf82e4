package entente.keep.event;

import java.time.LocalDate;
import java.util.Set;

/**
 * A statement that says what somebody thinks, foresees, wants or denies, or toward whom a state
 * leans: of the talk about states and not of what they do.
 *
 * @param statement its id
 * @param day when its article appeared
 * @param what its standing, such as {@code forecast}, or the type of a tie that is no commitment,
 *     such as {@code alignment}
 * @param actors codes of all who play a part, without sectors
 */
public record Remark(String statement, LocalDate day, String what, Set<String> actors) {
  public Remark {
    actors = Set.copyOf(actors);
  }
}
