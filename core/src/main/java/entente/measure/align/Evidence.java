package entente.measure.align;

import java.util.Arrays;

/** How much was counted of each kind of act, in entries worth one independent observation each. */
final class Evidence {
  private final double[] counts;
  private final double[] ownBelief;
  private final double[] otherBelief;

  /**
   * @param counts by kind, 0 or more
   * @param ownBelief by kind, the mean belief of its entries that our own reader coded, times their
   *     share of the entries
   * @param otherBelief by kind, likewise of those that other people coded
   */
  Evidence(double[] counts, double[] ownBelief, double[] otherBelief) {
    this.counts = counts;
    this.ownBelief = ownBelief;
    this.otherBelief = otherBelief;
  }

  double count(int kind) {
    return counts[kind];
  }

  double total() {
    return Arrays.stream(counts).sum();
  }

  /**
   * {@return the share of the kind's entries that took place between these actors}
   *
   * @param coding how often our own reader is right
   */
  double sound(int kind, double coding) {
    return counts[kind] == 0 ? 1 : coding * ownBelief[kind] + otherBelief[kind];
  }
}
