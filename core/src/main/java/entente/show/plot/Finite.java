package entente.show.plot;

import entente.measure.Interval;

/** Guards what is drawn against figures that have no place on an axis. */
final class Finite {
  private Finite() {}

  static void check(Interval interval) {
    if (!Double.isFinite(interval.estimate())
        || !Double.isFinite(interval.low())
        || !Double.isFinite(interval.high())) {
      throw new IllegalArgumentException("not to be drawn: " + interval);
    }
  }
}
