package entente.measure.align;

import entente.measure.Interval;
import entente.measure.Measured;
import entente.measure.Outcome;
import entente.measure.event.CodingAccuracy;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Turns sums into figures with intervals.
 *
 * <p>Weighted events are worth as many equal ones as Kish's formula says, n = (sum w)^2 / sum w^2,
 * but no more than twice the sum of weights, which a steady flow of events has: so what happened
 * long ago fades even where nothing has happened since. Of those whose outlets are named, n is
 * divided by the {@link DesignEffect}.
 */
final class EventEstimate {
  private static final double LEAST = 0.05;
  private static final double FOR_DOCUMENTS = 100;
  private static final double PRIOR = 0.5;

  private final Field field;
  private final Switches switches;
  private final ShareSampler sampler;
  private final int draws;

  /**
   * Which sources of uncertainty are on; all, but for measuring how much each adds.
   *
   * @param belief whether it took place
   * @param coding whether it was coded rightly
   * @param outlets how outlets choose
   */
  record Switches(boolean belief, boolean coding, boolean outlets) {
    static final Switches ALL = new Switches(true, true, true);
  }

  EventEstimate(Field field, CodingAccuracy coding, Switches switches, int draws) {
    this.field = field;
    this.switches = switches;
    this.sampler = new ShareSampler(switches.coding() ? coding : CodingAccuracy.EXACT, draws);
    this.draws = draws;
  }

  /** {@return the lines of a state toward all poles but those that it leads} */
  List<EventLine> lines(String state, Tallies tallies) {
    int[] kept = field.kept(state);
    long seed = seed(state, tallies);
    double worth = worth(tallies, kept, switches.outlets());
    double[][] shares = shares(tallies, kept, worth, seed);
    double total = sum(tallies.weights[0], kept);
    List<EventLine> lines = new ArrayList<>();
    for (int i = 0; i < kept.length; i++) {
      int pole = kept[i];
      boolean any = total > 0 && worth >= LEAST;
      lines.add(
          new EventLine(
              tallies.day,
              field.poles().get(pole).name(),
              any
                  ? known(shares[i])
                  : Outcome.missing("no act of cooperation with any pole is known"),
              total > 0
                  ? Measured.of(tallies.weights[0][pole] / total)
                  : Measured.missing("no act of cooperation with any pole is known"),
              net(tallies, pole, worth, total, seed + 1 + pole),
              rate(tallies, pole, worth, total),
              tallies.events[0][pole],
              tallies.events[1][pole],
              worth,
              tallies.outlets));
    }
    return lines;
  }

  /** {@return by kept pole, draws of the share of cooperation that is with it} */
  double[][] shares(Tallies tallies, int[] kept, double worth, long seed) {
    double total = sum(tallies.weights[0], kept);
    double[] counts = new double[kept.length];
    double[] own = new double[kept.length];
    double[] other = new double[kept.length];
    for (int i = 0; i < kept.length; i++) {
      double weight = tallies.weights[0][kept[i]];
      counts[i] = total > 0 ? worth * weight / total : 0;
      believe(tallies, 0, kept[i], i, own, other);
    }
    return sampler.draw(new Evidence(counts, own, other), field.background(kept), draws, seed);
  }

  private void believe(Tallies tallies, int sign, int pole, int at, double[] own, double[] other) {
    double weight = tallies.weights[sign][pole];
    if (!(weight > 0)) {
      return;
    }
    double ownBelief = tallies.ownBeliefs[sign][pole];
    double otherBelief = tallies.otherBeliefs[sign][pole];
    if (!switches.belief() && ownBelief + otherBelief > 0) {
      // As if all took place; who coded what stays as it is.
      double ownPart = ownBelief / (ownBelief + otherBelief);
      own[at] = ownPart;
      other[at] = 1 - ownPart;
    } else {
      own[at] = ownBelief / weight;
      other[at] = otherBelief / weight;
    }
  }

  private Outcome<Interval> net(Tallies tallies, int pole, double worth, double total, long seed) {
    double cooperation = tallies.weights[0][pole];
    double conflict = tallies.weights[1][pole];
    double weight = cooperation + conflict;
    if (!(weight > 0)) {
      return Outcome.missing("no act with the pole is known");
    }
    double squares = tallies.squares[0][pole] + tallies.squares[1][pole];
    double equal = Math.min(weight * weight / squares, 2 * weight);
    double shrink = total > 0 && tallies.cooperation() > 0 ? effect(tallies, worth, total) : 1;
    double[] counts = {equal / shrink * cooperation / weight, equal / shrink * conflict / weight};
    if (counts[0] + counts[1] < LEAST) {
      return Outcome.missing("the last act with the pole is long ago");
    }
    double[] own = new double[2];
    double[] other = new double[2];
    believe(tallies, 0, pole, 0, own, other);
    believe(tallies, 1, pole, 1, own, other);
    return known(sampler.draw(new Evidence(counts, own, other), field.signs(), draws, seed)[0]);
  }

  /** By how much outlets lower what the state's events are worth. */
  private static double effect(Tallies tallies, double worth, double total) {
    double squares = Arrays.stream(tallies.squares[0]).sum();
    double equal = Math.min(total * total / squares, 2 * total);
    return worth > 0 ? Math.max(1, equal / worth) : 1;
  }

  private static Outcome<Interval> rate(Tallies tallies, int pole, double worth, double total) {
    if (!(tallies.documents > 0) || !(total > 0)) {
      return Outcome.missing("no document on the state is known");
    }
    double events = worth * tallies.weights[0][pole] / total;
    double exposure = tallies.documents / FOR_DOCUMENTS * worth / total;
    return Outcome.of(
        new Interval(
            (events + PRIOR) / exposure,
            GammaQuantile.LOW.of(events + PRIOR) / exposure,
            GammaQuantile.HIGH.of(events + PRIOR) / exposure));
  }

  /** {@return how many equal, independent events the state's cooperation is worth} */
  static double worth(Tallies tallies, int[] kept, boolean outlets) {
    double total = sum(tallies.weights[0], kept);
    if (!(total > 0)) {
      return 0;
    }
    double equal = Math.min(total * total / sum(tallies.squares[0], kept), 2 * total);
    double named = sum(tallies.named, kept) / total;
    double effect = outlets ? DesignEffect.of(tallies, kept) : 1;
    return equal * (named / effect + 1 - named);
  }

  /** By state and day, so that no order of states or threads can change a figure. */
  static long seed(String state, Tallies tallies) {
    return state.hashCode() * 1_000_003L + tallies.day.toEpochDay() * 31;
  }

  private static double sum(double[] values, int[] kept) {
    double sum = 0;
    for (int each : kept) {
      sum += values[each];
    }
    return sum;
  }

  private static Outcome<Interval> known(double[] draws) {
    return Outcome.of(interval(draws));
  }

  /** {@return the mean of the draws, and between what nine tenths of them lie} */
  static Interval interval(double[] draws) {
    double[] sorted = draws.clone();
    Arrays.sort(sorted);
    return new Interval(
        Arrays.stream(draws).average().orElseThrow(),
        quantile(sorted, Interval.TAIL),
        quantile(sorted, 1 - Interval.TAIL));
  }

  /**
   * Between the two nearest draws (Hyndman and Fan 1996, type 6: a new draw is below it with just
   * that probability).
   */
  private static double quantile(double[] sorted, double part) {
    double at = Math.clamp(part * (sorted.length + 1) - 1, 0, sorted.length - 1);
    int below = (int) Math.floor(at);
    int above = Math.min(below + 1, sorted.length - 1);
    return sorted[below] + (at - below) * (sorted[above] - sorted[below]);
  }
}
