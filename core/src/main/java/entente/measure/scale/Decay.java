package entente.measure.scale;

/**
 * How what has happened fades: it counts half after a half-life.
 *
 * @param halfLife in days, more than 0
 */
public record Decay(double halfLife) {
  public Decay {
    if (!(halfLife > 0)) {
      throw new IllegalArgumentException("a half-life of " + halfLife + " days");
    }
  }

  /** {@return 2^(-age / half-life); 0 for what has not happened yet} */
  public double weight(double age) {
    return age < 0 ? 0 : Math.exp(-Math.log(2) * age / halfLife);
  }

  /**
   * What is left of values at a day: Σ value × 2^(-(at - day) / half-life) over days up to it.
   *
   * @param days when each happened, in any order
   * @param values what each was worth then
   */
  public double stock(double[] days, double[] values, double at) {
    if (days.length != values.length) {
      throw new IllegalArgumentException(days.length + " days, " + values.length + " values");
    }
    double sum = 0;
    for (int i = 0; i < days.length; i++) {
      sum += values[i] * weight(at - days[i]);
    }
    return sum;
  }
}
