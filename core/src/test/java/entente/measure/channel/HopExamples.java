package entente.measure.channel;

import entente.event.Standing;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** Hops for tests. */
final class HopExamples {
  private HopExamples() {}

  static LocalDate day(long number) {
    return LocalDate.ofEpochDay(number);
  }

  static Told told(String claim, String origin, Standing standing) {
    return new Told(
        claim,
        "s-" + claim + "-" + origin,
        origin,
        Optional.of("Outlet " + origin),
        Optional.of(day(100)),
        standing,
        "It passes.");
  }

  /** A hop of that belief and of its own source, in which only the days matter. */
  static Hop hop(String from, String to, double belief, Window window, int days, String origin) {
    String claim = from + to + window.opens();
    return new Hop(
        claim,
        from,
        to,
        "arms",
        Nature.FLOW,
        "supply",
        window,
        days,
        belief,
        List.of(told(claim, origin, Standing.REPORTED)));
  }

  static Hop hop(String from, String to, double belief) {
    return hop(from, to, belief, Window.unknown(), 0, from + "-" + to);
  }

  static Hop hop(String from, String to, double belief, String origin) {
    return hop(from, to, belief, Window.unknown(), 0, origin);
  }

  static Hop dated(String from, String to, long day) {
    return hop(from, to, 0.9, Window.on(day(day)), 0, from + "-" + to + day);
  }

  static Terms terms(int hops) {
    return new Terms(Optional.empty(), Optional.empty(), hops, 5, 10_000, 1);
  }
}
