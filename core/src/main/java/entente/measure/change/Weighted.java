package entente.measure.change;

import java.util.List;
import java.util.stream.IntStream;
import org.hipparchus.linear.MatrixUtils;
import org.hipparchus.linear.RealMatrix;

/** Pieces of regressions over the places of a series. */
final class Weighted {
  private Weighted() {}

  /** {@return the places that have a value, from 1} */
  static int[] places(double[] series) {
    return IntStream.rangeClosed(1, series.length)
        .filter(t -> !Double.isNaN(series[t - 1]))
        .toArray();
  }

  /**
   * The middle of the sandwich of Newey and West: Σ over lags l of (1 - l / (L + 1)) times the
   * products of rows times residuals that are l places apart, in time and not in number of values.
   */
  static RealMatrix meat(double[][] rows, double[] residuals, int[] places, int lags) {
    int k = rows[0].length;
    double[][] sum = new double[k][k];
    for (int i = 0; i < rows.length; i++) {
      for (int j = i; j >= 0 && places[i] - places[j] <= lags; j--) {
        double weight = 1 - (places[i] - places[j]) / (lags + 1.0);
        double product = weight * residuals[i] * residuals[j];
        for (int a = 0; a < k; a++) {
          for (int b = 0; b < k; b++) {
            sum[a][b] += product * rows[i][a] * rows[j][b];
            if (i != j) {
              sum[a][b] += product * rows[j][a] * rows[i][b];
            }
          }
        }
      }
    }
    return MatrixUtils.createRealMatrix(sum);
  }

  /** {@return the roots of the diagonal} */
  static List<Double> roots(RealMatrix variances) {
    return IntStream.range(0, variances.getRowDimension())
        .mapToObj(i -> Math.sqrt(Math.max(0, variances.getEntry(i, i))))
        .toList();
  }
}
