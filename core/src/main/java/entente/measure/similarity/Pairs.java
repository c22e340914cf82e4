package entente.measure.similarity;

import java.util.Arrays;
import java.util.Optional;

/**
 * What two states say of the same items; an item that one of them does not rate is left out.
 *
 * <p>Items keep their number in the arrays that they came from, so that groups of items can be told
 * apart after some were dropped.
 */
public final class Pairs {
  private final double[] x;
  private final double[] y;
  private final double[] weights;
  private final int[] items;
  private final boolean weighted;
  private final int n;

  private Pairs(double[] x, double[] y, Optional<double[]> given) {
    if (x.length != y.length || given.map(each -> each.length != x.length).orElse(false)) {
      throw new IllegalArgumentException(
          "ratings of " + x.length + " and of " + y.length + " items cannot be paired");
    }
    this.x = new double[x.length];
    this.y = new double[x.length];
    this.weights = new double[x.length];
    this.items = new int[x.length];
    this.weighted = given.isPresent();
    int kept = 0;
    for (int item = 0; item < x.length; item++) {
      double weight = given.isPresent() ? given.get()[item] : 1;
      if (Double.isNaN(x[item]) || Double.isNaN(y[item]) || Double.isNaN(weight)) {
        continue;
      }
      if (Double.isInfinite(x[item]) || Double.isInfinite(y[item])) {
        throw new IllegalArgumentException("item " + (item + 1) + " is rated infinite");
      }
      if (weight < 0 || Double.isInfinite(weight)) {
        throw new IllegalArgumentException("item " + (item + 1) + " has the weight " + weight);
      }
      // Adding 0 makes one value of the two zeros.
      this.x[kept] = x[item] + 0.0;
      this.y[kept] = y[item] + 0.0;
      this.weights[kept] = weight;
      this.items[kept] = item;
      kept++;
    }
    this.n = kept;
  }

  /**
   * Pairs that count alike.
   *
   * @param x ratings by the one state, an item each; NaN where it gives none
   * @param y ratings by the other, in the same order
   * @throws IllegalArgumentException if there are not as many of both, or one is infinite
   */
  public static Pairs of(double[] x, double[] y) {
    return new Pairs(x, y, Optional.empty());
  }

  /**
   * Pairs that count by the weight of their item.
   *
   * @param weights 0 or more, an item each; NaN leaves the item out
   * @throws IllegalArgumentException as above, or if a weight is below 0
   */
  public static Pairs weighted(double[] x, double[] y, double[] weights) {
    return new Pairs(x, y, Optional.of(weights));
  }

  /** {@return the number of items that both rate} */
  public int n() {
    return n;
  }

  /** {@return whether items have weights of their own} */
  public boolean isWeighted() {
    return weighted;
  }

  /** {@return the rating of the pair at that place by the one state} */
  public double x(int pair) {
    return x[pair];
  }

  /** {@return the rating of the pair at that place by the other} */
  public double y(int pair) {
    return y[pair];
  }

  /** {@return the weight of the pair at that place} */
  public double weight(int pair) {
    return weights[pair];
  }

  /** {@return the number that the item of that pair had in the arrays, from 0} */
  public int item(int pair) {
    return items[pair];
  }

  /** {@return all ratings that occur, ascending, once each} */
  double[] levels() {
    double[] all = Arrays.copyOf(x, 2 * n);
    System.arraycopy(y, 0, all, n, n);
    return Arrays.stream(all).sorted().distinct().toArray();
  }
}
