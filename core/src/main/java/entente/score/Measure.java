package entente.score;

/**
 * How often something was right, and how often it was not.
 *
 * @param right found, and in the gold (true positives), from 0
 * @param extra found, but not in the gold (false positives), from 0
 * @param missed in the gold, but not found (false negatives), from 0
 */
public record Measure(int right, int extra, int missed) {
  /** Nothing counted yet. */
  public static final Measure NONE = new Measure(0, 0, 0);

  public Measure {
    if (right < 0 || extra < 0 || missed < 0) {
      throw new IllegalArgumentException(
          "counts below 0: %d, %d, %d".formatted(right, extra, missed));
    }
  }

  /** {@return what counts as so many right of so many: what is wrong is both extra and missed} */
  static Measure share(int right, int of) {
    return new Measure(right, of - right, of - right);
  }

  /** {@return both counted together} */
  public Measure plus(Measure other) {
    return new Measure(right + other.right, extra + other.extra, missed + other.missed);
  }

  /** {@return whether there was anything to find, or anything found} */
  public boolean isDefined() {
    return right + extra + missed > 0;
  }

  /** {@return the number of those in the gold} */
  public int gold() {
    return right + missed;
  }

  /** {@return the number of those found} */
  public int system() {
    return right + extra;
  }

  /** {@return the share of what was found that is right, from 0 to 1; 0 where nothing was found} */
  public double precision() {
    return system() == 0 ? 0 : right / (double) system();
  }

  /** {@return the share of the gold that was found, from 0 to 1; 0 where there is no gold} */
  public double recall() {
    return gold() == 0 ? 0 : right / (double) gold();
  }

  /**
   * {@return the harmonic mean of precision and recall, from 0 to 1 (van Rijsbergen 1979); 7 right,
   * 3 extra and 7 missed give 0.583}
   */
  public double f1() {
    double precision = precision();
    double recall = recall();
    return right == 0 ? 0 : 2 * precision * recall / (precision + recall);
  }
}
