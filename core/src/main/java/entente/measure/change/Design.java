package entente.measure.change;

/**
 * The regressors of an interrupted series: 1, t, [t > k] and max(0, t - k), for t from 1. They
 * stand for the level and slope before and what a date k changed in each.
 */
final class Design {
  static final int COLUMNS = 4;

  private Design() {}

  static double[] row(int t, int after) {
    return new double[] {1, t, t > after ? 1 : 0, Math.max(0, t - after)};
  }

  /** {@return why level and slope cannot be told apart on both sides, or an empty text} */
  static String objection(double[] series, int after) {
    int before = 0;
    int since = 0;
    for (int t = 1; t <= series.length; t++) {
      if (!Double.isNaN(series[t - 1])) {
        before += t <= after ? 1 : 0;
        since += t > after ? 1 : 0;
      }
    }
    return before < 2 || since < 2
        ? "level and slope need two values on each side of the date"
        : before + since <= COLUMNS ? "no value is left over to judge the error by" : "";
  }
}
