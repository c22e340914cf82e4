package entente.measure.change;

import entente.measure.Interval;
import entente.measure.Outcome;

/**
 * A level at every time given all values before and after (Rauch, Tung and Striebel 1965), in gaps
 * and beyond the first and last value too.
 */
public final class SmoothedLevel {
  private final double[] states;
  private final double[] variances;

  private SmoothedLevel(double[] states, double[] variances) {
    this.states = states;
    this.variances = variances;
  }

  /**
   * Smooths a series whose noise is known for each value, such as the error of a share.
   *
   * @param series NaN where nothing was seen
   * @param level the variance of a step, 0 or more
   * @param noise the variance of each value, 0 or more
   */
  public static Outcome<SmoothedLevel> of(double[] series, double level, double[] noise) {
    if (series.length != noise.length) {
      throw new IllegalArgumentException(series.length + " values, " + noise.length + " errors");
    }
    int n = series.length;
    int first = 0;
    while (first < n && Double.isNaN(series[first])) {
      first++;
    }
    if (first == n) {
      return Outcome.missing("the series has no value");
    }
    double[] states = new double[n];
    double[] variances = new double[n];
    states[first] = series[first];
    variances[first] = noise[first];
    for (int t = first + 1; t < n; t++) {
      double variance = variances[t - 1] + level;
      double gain = Double.isNaN(series[t]) || variance == 0 ? 0 : variance / (variance + noise[t]);
      states[t] = gain == 0 ? states[t - 1] : states[t - 1] + gain * (series[t] - states[t - 1]);
      variances[t] = variance * (1 - gain);
    }
    for (int t = n - 2; t >= first; t--) {
      double ahead = variances[t] + level;
      double gain = ahead == 0 ? 1 : variances[t] / ahead;
      states[t] += gain * (states[t + 1] - states[t]);
      variances[t] += gain * gain * (variances[t + 1] - ahead);
    }
    for (int t = first - 1; t >= 0; t--) {
      states[t] = states[t + 1];
      variances[t] = variances[t + 1] + level;
    }
    return Outcome.of(new SmoothedLevel(states, variances));
  }

  /** {@return the level at a place, from 1} */
  public double state(int place) {
    return states[place - 1];
  }

  /** {@return its variance} */
  public double variance(int place) {
    return variances[place - 1];
  }

  /** {@return the level at a place with its 90 % interval} */
  public Interval interval(int place) {
    double reach = Interval.DEVIATIONS * Math.sqrt(Math.max(0, variance(place)));
    return new Interval(state(place), state(place) - reach, state(place) + reach);
  }

  /** {@return the number of places} */
  public int length() {
    return states.length;
  }
}
