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
