package entente.score;

/**
 * Where a figure would likely lie on other articles of the same sort.
 *
 * @param low from 0 to 1
 * @param high from {@code low} to 1
 */
public record Interval(double low, double high) {
  public Interval {
    if (!(low >= 0 && low <= high && high <= 1)) {
      throw new IllegalArgumentException("not an interval: " + low + " to " + high);
    }
  }

  /** {@return how far the figure may be off to either side, from 0 to 0.5} */
  public double halfWidth() {
    return (high - low) / 2;
  }
}
