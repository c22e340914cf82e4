package entente.measure.change;

import entente.measure.Outcome;
import java.util.Arrays;
import java.util.List;
import org.hipparchus.linear.MatrixUtils;
import org.hipparchus.linear.RealMatrix;
import org.hipparchus.linear.RealVector;

/**
 * What a known date changed in counts: log E y = log exposure + a + b t + c [t > k] + d max(0, t -
 * k), quasi-Poisson (McCullagh and Nelder 1989). exp(c) is by what factor the rate jumped.
 *
 * @param coefficients a, b, c, d
 * @param errors their standard errors with the dispersion in them
 * @param dispersion Pearson's χ² over the degrees of freedom; 1 for a Poisson, more where counts
 *     come in bursts
 */
public record InterruptedCounts(List<Double> coefficients, List<Double> errors, double dispersion) {
  private static final int MOST_STEPS = 100;
  private static final double ACCURACY = 1e-12;

  public InterruptedCounts {
    coefficients = List.copyOf(coefficients);
    errors = List.copyOf(errors);
  }

  /** {@return the fit where every place has the same exposure} */
  public static Outcome<InterruptedCounts> of(double[] counts, int after) {
    double[] exposure = new double[counts.length];
    Arrays.fill(exposure, 1);
    return of(counts, exposure, after);
  }

  /**
   * Fits the four.
   *
   * @param counts 0 or more; NaN where there is none
   * @param exposure what each count could come from, such as documents; more than 0
   * @param after the last place before the change, from 1
   */
  public static Outcome<InterruptedCounts> of(double[] counts, double[] exposure, int after) {
    if (counts.length != exposure.length) {
      throw new IllegalArgumentException(
          counts.length + " counts, " + exposure.length + " exposures");
    }
    double[] known = new double[counts.length];
    double[] sums = new double[2];
    for (int i = 0; i < counts.length; i++) {
      known[i] = exposure[i] > 0 ? counts[i] : Double.NaN;
      if (known[i] < 0 || Double.isInfinite(known[i])) {
        return Outcome.missing("a value is no count (place " + (i + 1) + ")");
      }
      sums[i < after ? 0 : 1] += Double.isNaN(known[i]) ? 0 : known[i];
    }
    String objection = Design.objection(known, after);
    if (!objection.isEmpty()) {
      return Outcome.missing(objection);
    }
    if (sums[0] == 0 || sums[1] == 0) {
      return Outcome.missing(
          "no event at all on one side of the date, so that no factor is finite");
    }
    return fit(known, exposure, after);
  }

  private static Outcome<InterruptedCounts> fit(double[] known, double[] exposure, int after) {
    int[] places = Weighted.places(known);
    double[][] rows = new double[places.length][];
    double[] y = new double[places.length];
    double[] offset = new double[places.length];
    double[] linear = new double[places.length];
    for (int i = 0; i < places.length; i++) {
      rows[i] = Design.row(places[i], after);
      y[i] = known[places[i] - 1];
      offset[i] = Math.log(exposure[places[i] - 1]);
      linear[i] = Math.log(y[i] + 0.1);
    }
    double deviance = Double.POSITIVE_INFINITY;
    for (int step = 0; step < MOST_STEPS; step++) {
      Normal normal = Normal.of(rows, y, offset, linear);
      RealVector fit = MatrixUtils.inverse(normal.matrix()).operate(normal.vector());
      RealMatrix x = MatrixUtils.createRealMatrix(rows);
      linear = x.operate(fit).add(MatrixUtils.createRealVector(offset)).toArray();
      double now = deviance(y, linear);
      if (Math.abs(now - deviance) <= ACCURACY * (Math.abs(now) + 0.1)) {
        return Outcome.of(finished(rows, y, offset, linear, fit));
      }
      if (!Double.isFinite(now)) {
        break;
      }
      deviance = now;
    }
    return Outcome.missing("the fit does not settle: too few events on one side of the date");
  }

  private static InterruptedCounts finished(
      double[][] rows, double[] y, double[] offset, double[] linear, RealVector fit) {
    double pearson = 0;
    for (int i = 0; i < y.length; i++) {
      double mean = Math.exp(linear[i]);
      pearson += (y[i] - mean) * (y[i] - mean) / mean;
    }
    double dispersion = pearson / (y.length - Design.COLUMNS);
    RealMatrix variances = MatrixUtils.inverse(Normal.of(rows, y, offset, linear).matrix());
    return new InterruptedCounts(
        Arrays.stream(fit.toArray()).boxed().toList(),
        Weighted.roots(variances.scalarMultiply(dispersion)),
        dispersion);
  }

  private static double deviance(double[] y, double[] linear) {
    double sum = 0;
    for (int i = 0; i < y.length; i++) {
      double mean = Math.exp(linear[i]);
      sum += 2 * ((y[i] == 0 ? 0 : y[i] * (Math.log(y[i]) - linear[i])) - (y[i] - mean));
    }
    return sum;
  }

  /** The normal equations of one step of iteratively reweighted least squares. */
  private record Normal(RealMatrix matrix, RealVector vector) {
    static Normal of(double[][] rows, double[] y, double[] offset, double[] linear) {
      double[][] matrix = new double[Design.COLUMNS][Design.COLUMNS];
      double[] vector = new double[Design.COLUMNS];
      for (int i = 0; i < y.length; i++) {
        double mean = Math.exp(linear[i]);
        double working = linear[i] - offset[i] + (y[i] - mean) / mean;
        for (int a = 0; a < Design.COLUMNS; a++) {
          vector[a] += mean * rows[i][a] * working;
          for (int b = 0; b < Design.COLUMNS; b++) {
            matrix[a][b] += mean * rows[i][a] * rows[i][b];
          }
        }
      }
      return new Normal(MatrixUtils.createRealMatrix(matrix), MatrixUtils.createRealVector(vector));
    }
  }
}
