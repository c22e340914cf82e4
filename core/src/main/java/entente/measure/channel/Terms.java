package entente.measure.channel;

import java.time.LocalDate;
import java.util.Optional;

/**
 * On what terms channels are sought.
 *
 * @param since the day on which what passes is there to be passed on; empty for any
 * @param until the last day on which a hop may be taken; empty for any
 * @param hops how many hops a path has at most; at least 1
 * @param routes how many paths are drawn at most
 * @param draws how many draws where it cannot be computed exactly
 * @param seed of these draws
 */
public record Terms(
    Optional<LocalDate> since,
    Optional<LocalDate> until,
    int hops,
    int routes,
    int draws,
    long seed) {
  /** Three hops, five paths, 10,000 draws. */
  public static final Terms USUAL =
      new Terms(Optional.empty(), Optional.empty(), 3, 5, 10_000, 20_220_812);

  long start() {
    return since.map(LocalDate::toEpochDay).orElse(-Window.EVER);
  }

  /** {@return the hop as far as it can be taken by the last day; empty if it cannot} */
  Optional<Hop> admit(Hop hop) {
    Window window = hop.window();
    if (until.isEmpty() || window.last().filter(last -> !last.isAfter(until.get())).isPresent()) {
      return Optional.of(hop);
    }
    return window.opens() > until.get().toEpochDay()
        ? Optional.empty()
        : Optional.of(hop.within(new Window(window.first(), until, window.lasting())));
  }
}
