package entente.keep.tie;

import entente.event.PartialDate;
import entente.event.Standing;
import java.time.LocalDate;
import java.util.Optional;

/**
 * A standing tie as measures count it.
 *
 * @param id the tie's
 * @param type codebook type, such as {@code basing}
 * @param state how it stands by the latest that is told
 * @param source code, without a sector
 * @param target code, without a sector; for a base the host
 * @param since from when it is told to hold
 * @param until from when it is told to be suspended or over
 * @param firstSeen when the first article that tells of it appeared
 * @param outlets independent reports
 * @param strongest the strongest standing that one gives it
 */
public record CountedTie(
    String id,
    String type,
    Tie.State state,
    String source,
    String target,
    Optional<PartialDate> since,
    Optional<PartialDate> until,
    Optional<LocalDate> firstSeen,
    int outlets,
    Standing strongest) {
  /** {@return the first day on which it is known to hold, as far as told} */
  public Optional<LocalDate> begins() {
    return since.map(PartialDate::earliest).or(() -> firstSeen);
  }

  /** {@return whether it is told to hold on that day} */
  public boolean holds(LocalDate day) {
    boolean told = state == Tie.State.IN_FORCE || state == Tie.State.DISPUTED;
    boolean over = state == Tie.State.ENDED || state == Tie.State.SUSPENDED;
    boolean begun = begins().isEmpty() || !day.isBefore(begins().get());
    return begun && (told || (over && until.isPresent() && day.isBefore(until.get().earliest())));
  }

  /** {@return whether it is told to be suspended on that day} */
  public boolean isSuspended(LocalDate day) {
    return state == Tie.State.SUSPENDED
        && (until.isEmpty() || !day.isBefore(until.get().earliest()));
  }
}
