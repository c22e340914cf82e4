package entente.measure.align;

import entente.measure.scale.Decay;

/**
 * How much an event of the past still tells of today: half as much after each half-life. Events of
 * later days tell nothing.
 *
 * @param halfLife in days, above 0
 */
public record Kernel(double halfLife) {
  /** Half a year. */
  public static final Kernel DEFAULT = new Kernel(180);

  /** Beyond so many half-lives an event weighs less than a thousandth and is not counted. */
  public static final int REACH = 10;

  public Kernel {
    if (!(halfLife > 0) || Double.isInfinite(halfLife)) {
      throw new IllegalArgumentException("a half-life of " + halfLife + " days");
    }
  }

  /** {@return the weight of an event that many days ago; 1 for today} */
  public double weight(double daysAgo) {
    return new Decay(halfLife).weight(daysAgo);
  }

  /** {@return the number of days within which events count} */
  public int reach() {
    return (int) Math.ceil(REACH * halfLife);
  }
}
