package entente.measure.channel;

import entente.event.Standing;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** Whether the hops of a path are known to follow one another; in the wrong order it is none. */
public enum Order {
  /** In the right order whatever the days that are not known. */
  KNOWN,
  /** In the right order on some of the days that are possible. */
  UNKNOWN;

  /** {@return the words of the outputs} */
  public String word() {
    return this == KNOWN ? "in order" : "order unknown";
  }

  /** {@return the order of steps that can follow one another} */
  static Order of(List<Step> steps, long start) {
    long worst = start;
    Set<String> before = Set.of();
    for (Step step : steps) {
      long next = Window.EVER + 1;
      for (Hop hop : step.hops()) {
        // What one claim tells as source, go-between and target it tells in this order.
        boolean told = before.contains(hop.claim());
        next = Math.min(next, worst(hop, told ? -Window.EVER : worst));
      }
      if (next > Window.EVER) {
        return UNKNOWN;
      }
      worst = next;
      before = step.hops().stream().map(Hop::claim).collect(Collectors.toSet());
    }
    return KNOWN;
  }

  /** The latest day on which it may have been taken; beyond all days where it may be missed. */
  private static long worst(Hop hop, long arrival) {
    Window window = hop.window();
    if (!window.lasting()) {
      return arrival <= window.opens() ? window.closes() : Window.EVER + 1;
    }
    long departure = Math.max(arrival, window.first().isPresent() ? window.opens() : toldBy(hop));
    return departure <= window.closes() ? departure : Window.EVER + 1;
  }

  /** What is told to hold holds when it is told. */
  private static long toldBy(Hop hop) {
    return hop.told().stream()
        .filter(each -> each.standing().compareTo(Standing.ALLEGED) <= 0)
        .flatMap(each -> each.published().stream())
        .min(Comparator.naturalOrder())
        .map(LocalDate::toEpochDay)
        .orElse(Window.EVER);
  }
}
