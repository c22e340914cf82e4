package entente.measure.similarity;

import java.util.Arrays;
import java.util.function.IntPredicate;

/**
 * How often each rating by the one state meets each rating by the other. Immutable.
 *
 * <p>The table is square over the levels of both. It is made for scales of few levels; it holds the
 * square of their number in cells.
 */
public final class Crosstab {
  private final double[] levels;
  private final double[] cells;
  private final long n;
  private final boolean weighted;

  private Crosstab(double[] levels, double[] cells, long n, boolean weighted) {
    this.levels = levels;
    this.cells = cells;
    this.n = n;
    this.weighted = weighted;
  }

  /** {@return the table of those pairs, over the levels that occur in them} */
  public static Crosstab of(Pairs pairs) {
    return of(pairs, pair -> true);
  }

  /** {@return the table of some of the pairs, over the levels that occur in all of them} */
  static Crosstab of(Pairs pairs, IntPredicate wanted) {
    double[] levels = pairs.levels();
    double[] cells = new double[levels.length * levels.length];
    long n = 0;
    for (int pair = 0; pair < pairs.n(); pair++) {
      if (wanted.test(pair)) {
        int row = Arrays.binarySearch(levels, pairs.x(pair));
        int column = Arrays.binarySearch(levels, pairs.y(pair));
        cells[row * levels.length + column] += pairs.weight(pair);
        n++;
      }
    }
    return new Crosstab(levels, cells, n, pairs.isWeighted());
  }

  /**
   * The table of ratings that are already numbers of levels: the fast way for many pairs of states
   * on one scale.
   *
   * @param levels the scale, ascending
   * @param x numbers of levels from 0, an item each; below 0 where there is no rating
   * @param y the other's, in the same order
   */
  public static Crosstab ofCodes(double[] levels, byte[] x, byte[] y) {
    if (x.length != y.length) {
      throw new IllegalArgumentException(
          "ratings of " + x.length + " and of " + y.length + " items cannot be paired");
    }
    for (int level = 1; level < levels.length; level++) {
      if (!(levels[level - 1] < levels[level])) {
        throw new IllegalArgumentException("levels must ascend: " + Arrays.toString(levels));
      }
    }
    int k = levels.length;
    double[] cells = new double[k * k];
    long n = 0;
    for (int item = 0; item < x.length; item++) {
      if (x[item] >= 0 && y[item] >= 0) {
        cells[x[item] * k + y[item]]++;
        n++;
      }
    }
    return new Crosstab(levels.clone(), cells, n, false);
  }

  /** {@return the number of items that both rate} */
  public long n() {
    return n;
  }

  /** {@return whether the cells hold weights instead of numbers of items} */
  public boolean isWeighted() {
    return weighted;
  }

  /** {@return the number of levels} */
  public int levels() {
    return levels.length;
  }

  /** {@return the rating that a level stands for} */
  public double level(int level) {
    return levels[level];
  }

  /** {@return the number of items, or their weight, that x puts at one level and y at another} */
  public double cell(int row, int column) {
    return cells[row * levels.length + column];
  }

  /** {@return the number of all items, or their weight} */
  public double total() {
    double sum = 0;
    for (double cell : cells) {
      sum += cell;
    }
    return sum;
  }

  /** {@return how often x gives each level} */
  public double[] rows() {
    double[] sums = new double[levels.length];
    for (int cell = 0; cell < cells.length; cell++) {
      sums[cell / levels.length] += cells[cell];
    }
    return sums;
  }

  /** {@return how often y gives each level} */
  public double[] columns() {
    double[] sums = new double[levels.length];
    for (int cell = 0; cell < cells.length; cell++) {
      sums[cell % levels.length] += cells[cell];
    }
    return sums;
  }

  /** {@return how far apart the lowest and the highest rating that occur are, 0 if none does} */
  public double observedRange() {
    double[] rows = rows();
    double[] columns = columns();
    double low = Double.POSITIVE_INFINITY;
    double high = Double.NEGATIVE_INFINITY;
    for (int level = 0; level < levels.length; level++) {
      if (rows[level] > 0 || columns[level] > 0) {
        low = Math.min(low, levels[level]);
        high = Math.max(high, levels[level]);
      }
    }
    return high < low ? 0 : high - low;
  }

  /**
   * The table without one item of a cell.
   *
   * @throws IllegalArgumentException if the cells hold weights, since items of one cell then differ
   */
  Crosstab without(int row, int column) {
    if (weighted) {
      throw new IllegalArgumentException("an item of a weighted table has no weight of its own");
    }
    double[] rest = cells.clone();
    rest[row * levels.length + column]--;
    return new Crosstab(levels, rest, n - 1, false);
  }
}
