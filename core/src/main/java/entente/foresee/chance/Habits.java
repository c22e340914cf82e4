package entente.foresee.chance;

import entente.foresee.memory.Memory;
import entente.foresee.memory.Postings;

/**
 * How many events of a kind past days let expect, from counts that fade: the count of a steady rate
 * of one a day comes to H / ln 2 with half-life H, and to less while the data are younger than
 * that.
 */
final class Habits {
  /** Stands for what was never seen: a hundredth of an event. */
  static final double LEAST = 0.01;

  /**
   * By signal, its weight where nothing is known of how forecasts fare: the odds of an event are
   * then how many like it its own habit lets expect.
   */
  private static final double[] USUAL = {0, 0, 0, 1, 0, 0, 0, 0};

  static double[] usual() {
    return USUAL.clone();
  }

  private final Memory memory;
  private final int day;
  private final double perFast;
  private final double perSlow;

  /**
   * Habits as they are on a day.
   *
   * @param day the first that the memory does not hold
   */
  Habits(Memory memory, int day) {
    this.memory = memory;
    this.day = day;
    int days = Math.max(1, day - memory.graph().firstDay());
    this.perFast = steady(Memory.SHORT, days);
    this.perSlow = steady(Memory.LONG, days);
  }

  private static double steady(double halfLife, int days) {
    return halfLife / Math.log(2) * (1 - Math.pow(2, -days / halfLife));
  }

  /**
   * {@return what speaks for the event, each as the logarithm of a number of events to be expected}
   *
   * @param within days
   */
  double[] signals(Prospect event, int within) {
    int source = event.source();
    int type = event.type();
    int target = event.target();
    double share = event.share();
    Postings same = memory.same();
    int slot = same.slot(memory.key(source, type));
    int entry = same.entry(slot, target);
    int turnedSlot = same.slot(memory.key(target, type));
    int turned = same.entry(turnedSlot, source);
    Postings pair = memory.pair();
    int both = pair.entry(pair.slot(source), target);
    return new double[] {
      1,
      log(within * same.total(slot, day) / perSlow * share),
      log(within * same.totalFast(slot, day) / perFast * share),
      log(within * slow(same, entry) / perSlow),
      log(within * fast(same, entry) / perFast),
      log(within * slow(pair, both) / perSlow),
      log(within * fast(pair, both) / perFast),
      log(within * slow(same, turned) / perSlow)
    };
  }

  private double slow(Postings postings, int entry) {
    return entry == Postings.NONE ? 0 : postings.slow(entry, day);
  }

  private double fast(Postings postings, int entry) {
    return entry == Postings.NONE ? 0 : postings.fast(entry, day);
  }

  private static double log(double expected) {
    return Math.log(expected + LEAST);
  }

  /** {@return how many such events past days let expect within that many} */
  double expected(int source, int type, int target, int within) {
    Postings same = memory.same();
    int entry = same.entry(same.slot(memory.key(source, type)), target);
    return within * slow(same, entry) / perSlow;
  }
}
