package entente.measure.channel;

import java.time.LocalDate;
import java.util.Optional;

/**
 * When a hop can be taken.
 *
 * @param first the first day on which it can be; empty where none is known
 * @param last the last one, included; empty where none is known
 * @param lasting whether it holds through all of that time, as a tie does; if not, it happens once,
 *     on a day of these
 */
public record Window(Optional<LocalDate> first, Optional<LocalDate> last, boolean lasting) {
  /** Far from all days, and far from overflow. */
  static final long EVER = Long.MAX_VALUE / 4;

  public Window {
    if (first.isPresent() && last.isPresent() && last.get().isBefore(first.get())) {
      throw new IllegalArgumentException("ends before it begins: " + first + " to " + last);
    }
  }

  /** {@return what happens on that day} */
  public static Window on(LocalDate day) {
    return new Window(Optional.of(day), Optional.of(day), false);
  }

  /** {@return what happens on a day of which nothing is known} */
  public static Window unknown() {
    return new Window(Optional.empty(), Optional.empty(), false);
  }

  /** {@return what holds from that day to that one, as far as they are known} */
  public static Window lasting(Optional<LocalDate> first, Optional<LocalDate> last) {
    return new Window(first, last, true);
  }

  long opens() {
    return first.map(LocalDate::toEpochDay).orElse(-EVER);
  }

  long closes() {
    return last.map(LocalDate::toEpochDay).orElse(EVER);
  }
}
