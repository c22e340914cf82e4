package entente.measure.align;

/**
 * Entries that were coded alike.
 *
 * @param count how many, in entries worth one independent observation each; 0 or more
 * @param ownBelief the mean belief of those that our own reader coded, times their share of all
 * @param otherBelief likewise of those that other people coded
 */
record Coded(double count, double ownBelief, double otherBelief) {
  static final Coded NONE = new Coded(0, 0, 0);

  /**
   * {@return the share of the entries that took place between these actors}
   *
   * @param coding how often our own reader is right
   */
  double sound(double coding) {
    return count == 0 ? 1 : coding * ownBelief + otherBelief;
  }
}
