package entente.measure.change;

import entente.measure.Outcome;
import java.util.Arrays;
import java.util.List;
import java.util.stream.DoubleStream;
import org.hipparchus.linear.MatrixUtils;
import org.hipparchus.linear.QRDecomposition;
import org.hipparchus.linear.RealMatrix;
import org.hipparchus.linear.RealVector;

/**
 * What a known date changed in a series: y = a + b t + c [t > k] + d max(0, t - k) by least squares
 * (Wagner et al. 2002). One series proves little; see {@link Placebo}.
 *
 * @param coefficients level and slope before (a, b), jump and change of slope (c, d)
 * @param errors their standard errors if the noise is independent
 * @param neweyWest their standard errors if it is not (Newey and West 1987: Bartlett weights, no
 *     factor for small samples)
 */
public record InterruptedSeries(
    List<Double> coefficients, List<Double> errors, List<Double> neweyWest) {
  public InterruptedSeries {
    coefficients = List.copyOf(coefficients);
    errors = List.copyOf(errors);
    neweyWest = List.copyOf(neweyWest);
  }

  /**
   * Fits the four.
   *
   * @param series NaN where there is no value
   * @param after the last place before the change, from 1
   * @param lags over how many places noise may be related, 0 or more
   */
  public static Outcome<InterruptedSeries> of(double[] series, int after, int lags) {
    if (lags < 0) {
      throw new IllegalArgumentException(lags + " lags");
    }
    String objection = Design.objection(series, after);
    if (!objection.isEmpty()) {
      return Outcome.missing(objection);
    }
    int[] places = Weighted.places(series);
    double[][] rows = new double[places.length][];
    double[] values = new double[places.length];
    for (int i = 0; i < places.length; i++) {
      rows[i] = Design.row(places[i], after);
      values[i] = series[places[i] - 1];
    }
    RealMatrix x = MatrixUtils.createRealMatrix(rows);
    RealVector y = MatrixUtils.createRealVector(values);
    RealVector fit = new QRDecomposition(x).getSolver().solve(y);
    RealMatrix bread = MatrixUtils.inverse(x.transpose().multiply(x));
    double[] residuals = y.subtract(x.operate(fit)).toArray();
    double variance =
        DoubleStream.of(residuals).map(each -> each * each).sum()
            / (places.length - Design.COLUMNS);
    RealMatrix sandwich =
        bread.multiply(Weighted.meat(rows, residuals, places, lags)).multiply(bread);
    return Outcome.of(
        new InterruptedSeries(
            Arrays.stream(fit.toArray()).boxed().toList(),
            Weighted.roots(bread.scalarMultiply(variance)),
            Weighted.roots(sandwich)));
  }

  /** {@return the usual number of lags for a series of that length: 4 (n / 100)^(2/9)} */
  public static int usualLags(int n) {
    return (int) Math.floor(4 * Math.pow(n / 100.0, 2.0 / 9));
  }
}
