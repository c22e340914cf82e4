package entente.foresee.chance;

import java.util.List;
import org.hipparchus.linear.Array2DRowRealMatrix;
import org.hipparchus.linear.ArrayRealVector;
import org.hipparchus.linear.LUDecomposition;
import org.hipparchus.linear.RealVector;

/**
 * A logistic regression, fitted by Newton's method with a slight pull to what holds where little is
 * known. Immutable.
 */
final class Logit {
  private static final int ROUNDS = 15;
  private static final double RIDGE = 1;
  private static final double CLOSE = 1e-8;

  private final double[] weights;

  private Logit(double[] weights) {
    this.weights = weights;
  }

  /**
   * {@return the regression of what came on signals}
   *
   * @param usual by signal, the weight that holds where there are few cases
   */
  static Logit fit(List<Case> cases, double[] usual) {
    int signals = usual.length;
    double[] weights = usual.clone();
    for (int round = 0; round < ROUNDS; round++) {
      double[] gradient = new double[signals];
      double[][] curve = new double[signals][signals];
      for (int i = 0; i < signals; i++) {
        gradient[i] = RIDGE * (usual[i] - weights[i]);
        curve[i][i] = RIDGE;
      }
      Logit now = new Logit(weights);
      for (Case each : cases) {
        double[] row = each.signals();
        double chance = now.of(row);
        double miss = each.weight() * ((each.came() ? 1 : 0) - chance);
        double spread = each.weight() * chance * (1 - chance);
        for (int i = 0; i < signals; i++) {
          gradient[i] += miss * row[i];
          for (int j = 0; j <= i; j++) {
            curve[i][j] += spread * row[i] * row[j];
          }
        }
      }
      for (int i = 0; i < signals; i++) {
        for (int j = 0; j < i; j++) {
          curve[j][i] = curve[i][j];
        }
      }
      RealVector step =
          new LUDecomposition(new Array2DRowRealMatrix(curve, false))
              .getSolver()
              .solve(new ArrayRealVector(gradient, false));
      double[] moved = new double[signals];
      for (int i = 0; i < signals; i++) {
        moved[i] = weights[i] + step.getEntry(i);
      }
      weights = moved;
      if (step.getLInfNorm() < CLOSE) {
        break;
      }
    }
    return new Logit(weights);
  }

  /** {@return the chance for these signals} */
  double of(double[] signals) {
    double sum = 0;
    for (int i = 0; i < weights.length; i++) {
      sum += weights[i] * signals[i];
    }
    return 1 / (1 + Math.exp(-sum));
  }
}
