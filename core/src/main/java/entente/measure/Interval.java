package entente.measure;

/**
 * A figure with how sure it is.
 *
 * @param estimate the figure, in its measure's unit
 * @param low the figure is below this in 5 of 100 cases
 * @param high the figure is above this in 5 of 100 cases
 */
public record Interval(double estimate, double low, double high) {
  /** The share of cases in which an interval of this program is meant to hold the truth. */
  public static final double LEVEL = 0.9;

  /** The share of cases in which the truth lies beyond one end. */
  public static final double TAIL = (1 - LEVEL) / 2;

  /** From the estimate to an end, in standard deviations of a normal distribution. */
  public static final double DEVIATIONS = 1.6448536269514722;

  public Interval {
    if (!(low <= high)) {
      throw new IllegalArgumentException("an interval from " + low + " to " + high);
    }
  }

  /** {@return a figure that is known exactly} */
  public static Interval exactly(double figure) {
    return new Interval(figure, figure, figure);
  }

  /** {@return how wide it is} */
  public double width() {
    return high - low;
  }
}
