package entente.measure.change;

import java.util.Arrays;
import java.util.Comparator;

/** What testing many series at once lets through. */
public final class FalseDiscovery {
  private FalseDiscovery() {}

  /** {@return how many of so many tests with nothing to find sound at that level} */
  public static double expectedFalseAlarms(int tests, double level) {
    return tests * level;
  }

  /**
   * Benjamini and Hochberg's (1995) adjusted p-values: whoever keeps those of at most q keeps on
   * average at most a share q of false ones, if the tests are independent or agree in direction.
   *
   * @param pValues between 0 and 1
   * @return adjusted ones in the same order
   */
  public static double[] adjusted(double[] pValues) {
    Integer[] order = new Integer[pValues.length];
    Arrays.setAll(order, i -> i);
    Arrays.sort(order, Comparator.comparingDouble(i -> pValues[i]));
    double[] adjusted = new double[pValues.length];
    double least = 1;
    for (int rank = pValues.length; rank >= 1; rank--) {
      int test = order[rank - 1];
      if (!(pValues[test] >= 0 && pValues[test] <= 1)) {
        throw new IllegalArgumentException("a p-value of " + pValues[test]);
      }
      least = Math.min(least, pValues[test] * pValues.length / rank);
      adjusted[test] = least;
    }
    return adjusted;
  }
}
