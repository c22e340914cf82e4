package entente.measure.change;

import java.util.Arrays;

/**
 * Sums of squared deviations from the mean of any stretch of a series, each in constant time.
 *
 * <p>The series is centred first, so that a level far from 0 costs no digits.
 */
final class MeanCost {
  private final double[] sums;
  private final double[] squares;

  MeanCost(double[] series) {
    double mean = Arrays.stream(series).average().orElse(0);
    sums = new double[series.length + 1];
    squares = new double[series.length + 1];
    for (int i = 0; i < series.length; i++) {
      double deviation = series[i] - mean;
      sums[i + 1] = sums[i] + deviation;
      squares[i + 1] = squares[i] + deviation * deviation;
    }
  }

  int length() {
    return sums.length - 1;
  }

  /** {@return the cost of places from + 1 to to, counted from 1} */
  double of(int from, int to) {
    double sum = sums[to] - sums[from];
    return Math.max(0, squares[to] - squares[from] - sum * sum / (to - from));
  }

  static boolean hasGaps(double[] series) {
    return Arrays.stream(series).anyMatch(each -> !Double.isFinite(each));
  }
}
