package entente.measure.channel;

import entente.measure.CountedShare;
import entente.measure.Interval;

/**
 * How likely it is that a path stands.
 *
 * @param figure from 0 to 1, with its interval; the interval is the figure where it is exact
 * @param draws in how many draws it was counted; 0 where it is exact
 */
public record Chance(Interval figure, int draws) {
  static Chance exactly(double figure) {
    return new Chance(Interval.exactly(Math.clamp(figure, 0, 1)), 0);
  }

  /** {@return what so many hits among so many draws tell (Clopper and Pearson 1934)} */
  static Chance counted(int hits, int draws) {
    return new Chance(CountedShare.of(hits, draws), draws);
  }

  /** {@return whether it was computed and not counted in draws} */
  public boolean isExact() {
    return draws == 0;
  }

  /** {@return the figure} */
  public double estimate() {
    return figure.estimate();
  }
}
