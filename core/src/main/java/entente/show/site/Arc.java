package entente.show.site;

import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;

/**
 * A tie or a lasting agreement between two actors, as the map draws it.
 *
 * @param id of the tie, or of the event by which it was agreed
 * @param type of the tie, such as {@code basing}; {@code agreement} for what only an event tells
 * @param instruments what can pass by it, such as {@code arms}; often none is told
 * @param state such as {@code in force}
 * @param source code
 * @param target code; for a base the host
 * @param since as it is told, YYYY[-MM[-DD]]
 * @param until likewise
 * @param from the first day on which it is known to hold; empty for ever before
 * @param to the first day on which it no longer holds; empty for ever after
 * @param held whether it is told to hold on any day; what is only planned, imagined or denied is
 *     not
 * @param address where the site tells of it
 */
public record Arc(
    String id,
    String type,
    Set<String> instruments,
    String state,
    String source,
    String target,
    Optional<String> since,
    Optional<String> until,
    Optional<LocalDate> from,
    Optional<LocalDate> to,
    boolean held,
    String address) {
  /** Bases stand on the map as marks as well. */
  public static final String BASE = "basing";

  public Arc {
    instruments = java.util.Collections.unmodifiableSet(new java.util.TreeSet<>(instruments));
  }

  /** {@return whether it holds on that day, as far as told} */
  public boolean holds(LocalDate day) {
    return held
        && (from.isEmpty() || !day.isBefore(from.get()))
        && (to.isEmpty() || day.isBefore(to.get()));
  }
}
