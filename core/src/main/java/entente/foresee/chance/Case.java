package entente.foresee.chance;

/** One forecast of the past whose time is over. */
final class Case {
  private final double[] signals;
  private final boolean came;
  private final double weight;

  /**
   * A forecast.
   *
   * @param weight how many like it stand behind it
   */
  Case(double[] signals, boolean came, double weight) {
    this.signals = signals;
    this.came = came;
    this.weight = weight;
  }

  double weight() {
    return weight;
  }

  double[] signals() {
    return signals;
  }

  boolean came() {
    return came;
  }
}
