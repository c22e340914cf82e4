package entente.measure.align;

import entente.measure.Interval;
import entente.measure.Measured;
import entente.measure.Outcome;
import entente.measure.event.CodingAccuracy;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
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
  private final double[] rates;

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

  EventEstimate(Field field, CodingAccuracy coding, Switches switches) {
    this.field = field;
    this.switches = switches;
    this.rates = (switches.coding() ? coding : CodingAccuracy.EXACT).rates();
  }

  /** {@return the lines of a state toward all poles but those that it leads} */
  List<EventLine> lines(String state, Tallies tallies) {
    int[] kept = field.kept(state);
    double worth = worth(tallies, kept, switches.outlets());
    double total = sum(tallies.weights[0], kept);
    List<Outcome<Interval>> shares =
        total > 0 && worth >= LEAST
            ? intervals(shares(tallies, kept))
            : Collections.nCopies(
                kept.length, Outcome.missing("no act of cooperation with any pole is known"));
    double effect = total > 0 ? effect(tallies, worth, total) : 1;
    List<EventLine> lines = new ArrayList<>();
    for (int i = 0; i < kept.length; i++) {
      int pole = kept[i];
      lines.add(
          new EventLine(
              tallies.day,
              field.poles().get(pole).name(),
              shares.get(i),
              total > 0
                  ? Measured.of(tallies.weights[0][pole] / total)
                  : Measured.missing("no act of cooperation with any pole is known"),
              net(tallies, pole, effect),
              rate(tallies, pole, worth, total),
              tallies.events[0][pole],
              tallies.events[1][pole],
              worth,
              tallies.outlets));
    }
    return lines;
  }

  /** Each share has its own posterior; their means are made to add up to 1. */
  private static List<Outcome<Interval>> intervals(List<SharePosterior> shares) {
    double sum = shares.stream().mapToDouble(SharePosterior::mean).sum();
    return shares.stream()
        .map(each -> Outcome.of(new Interval(each.mean() / sum, each.low(), each.high())))
        .toList();
  }

  /** {@return by kept pole, what the share of cooperation that is with it may be} */
  List<SharePosterior> shares(Tallies tallies, int[] kept) {
    return SharePosterior.of(cooperation(tallies, kept), field.background(kept), rates);
  }

  /** {@return by kept pole, the cooperation that was counted with it} */
  Evidence cooperation(Tallies tallies, int[] kept) {
    double worth = worth(tallies, kept, switches.outlets());
    double total = sum(tallies.weights[0], kept);
    double each = total > 0 ? worth / total : 0;
    List<Coded> kinds = new ArrayList<>(kept.length);
    for (int pole : kept) {
      kinds.add(coded(tallies, 0, pole, each));
    }
    return new Evidence(kinds);
  }

  private Coded coded(Tallies tallies, int sign, int pole, double each) {
    double weight = tallies.weights[sign][pole];
    if (!(weight > 0)) {
      return Coded.NONE;
    }
    double own = tallies.ownBeliefs[sign][pole];
    double other = tallies.otherBeliefs[sign][pole];
    // Without belief it is as if all took place; who coded what stays as it is.
    double whole = !switches.belief() && own + other > 0 ? own + other : weight;
    return new Coded(weight * each, own / whole, other / whole);
  }

  private Outcome<Interval> net(Tallies tallies, int pole, double effect) {
    double weight = tallies.weights[0][pole] + tallies.weights[1][pole];
    if (!(weight > 0)) {
      return Outcome.missing("no act with the pole is known");
    }
    double squares = tallies.squares[0][pole] + tallies.squares[1][pole];
    double equal = Math.min(weight * weight / squares, 2 * weight) / effect;
    if (equal < LEAST) {
      return Outcome.missing("the last act with the pole is long ago");
    }
    Evidence evidence =
        new Evidence(
            List.of(
                coded(tallies, 0, pole, equal / weight), coded(tallies, 1, pole, equal / weight)));
    return Outcome.of(SharePosterior.of(evidence, field.signs(), rates).getFirst().interval());
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

  private static double sum(double[] values, int[] kept) {
    double sum = 0;
    for (int each : kept) {
      sum += values[each];
    }
    return sum;
  }
}
