package entente.measure.align;

import entente.measure.Interval;
import entente.measure.Measured;
import entente.measure.change.Drift;
import java.util.NavigableMap;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * How far a state votes from the leader of a pole in the United Nations: the distance of their
 * ideal points (Bailey, Strezhnev and Voeten 2017).
 *
 * @param year of the estimate
 * @param distance of the two points, with its interval by the two posteriors, taken as independent
 *     and normal
 * @param own by how much the state's own movement changed the distance since the year before
 * @param pole by how much the leader's did; own and pole add up to the change
 */
public record VoteLine(int year, Interval distance, Measured own, Measured pole) {
  /**
   * An estimate of one year.
   *
   * @param point on the scale of the table
   * @param low 5 % quantile of the posterior
   * @param high 95 % quantile
   */
  public record Point(double point, double low, double high) {
    double deviation() {
      return (high - low) / 2 / Interval.DEVIATIONS;
    }
  }

  /** {@return the line of the last year up to that one for which both have an estimate} */
  public static Optional<VoteLine> of(
      NavigableMap<Integer, Point> state, NavigableMap<Integer, Point> leader, int year) {
    for (Integer last : state.headMap(year, true).descendingKeySet()) {
      Point one = state.get(last);
      Point other = leader.get(last);
      if (one != null && other != null) {
        return Optional.of(of(last, one, other, state.get(last - 1), leader.get(last - 1)));
      }
    }
    return Optional.empty();
  }

  private static VoteLine of(
      int year, Point one, Point other, @Nullable Point oneBefore, @Nullable Point otherBefore) {
    double distance = Math.abs(one.point() - other.point());
    double half = Interval.DEVIATIONS * Math.hypot(one.deviation(), other.deviation());
    Interval interval = new Interval(distance, Math.max(0, distance - half), distance + half);
    if (oneBefore == null || otherBefore == null) {
      Measured none = Measured.missing("there is no estimate of the year before");
      return new VoteLine(year, interval, none, none);
    }
    Drift drift = Drift.of(oneBefore.point(), one.point(), otherBefore.point(), other.point());
    return new VoteLine(year, interval, Measured.of(drift.own()), Measured.of(drift.pole()));
  }
}
