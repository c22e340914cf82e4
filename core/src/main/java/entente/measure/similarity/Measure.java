package entente.measure.similarity;

import entente.measure.Measured;
import java.util.Optional;
import java.util.OptionalDouble;

/**
 * A measure of similarity. All are symmetric in the two states, and none depends on the order of
 * items. Where a measure is not defined it answers {@link Measured.Missing} with the reason.
 */
public sealed interface Measure {

  /** {@return the figure for two states whose ratings make that table} */
  Measured of(Crosstab table);

  /** {@return its name in commands and outputs, such as {@code kappa}} */
  String word();

  /** {@return its name with what has to be known to read the figure: {@code kappa (squared)}} */
  default String label() {
    return word();
  }

  /** {@return the least value that it can take} */
  default double least() {
    return -1;
  }

  /** A measure that can count by several distances between two ratings. */
  sealed interface ByDistance extends Measure {
    /** {@return how far apart two ratings are} */
    Distance distance();

    @Override
    default String label() {
      return word() + " (" + distance().word() + ")";
    }
  }

  /**
   * S of Signorino and Ritter (1999): 1 - 2 Σ w d(x, y) / (d(range) Σ w), from -1 to 1.
   *
   * @param distance of two ratings; the original has {@link Distance#ABSOLUTE}
   * @param range how far apart the ends of the scale are, not the ratings that happen to occur;
   *     without meaning for {@link Distance#NOMINAL}
   */
  record S(Distance distance, double range) implements ByDistance {
    public S {
      checkRange(range);
    }

    @Override
    public Measured of(Crosstab table) {
      return lacking(table, distance, range)
          .orElseGet(() ->
              Measured.of(
                  1 - 2 * Disagreement.observed(table, distance) / distance.greatest(range)));
    }

    @Override
    public String word() {
      return "S";
    }
  }

  /**
   * Kappa of Cohen (1960; weighted, 1968): 1 - observed / expected distance, where chance keeps to
   * how each state rates on its own. At most 1.
   */
  record Kappa(Distance distance) implements ByDistance {
    @Override
    public Measured of(Crosstab table) {
      return corrected(table, distance, Disagreement.ofOwnMarginals(table, distance));
    }

    @Override
    public String word() {
      return "kappa";
    }
  }

  /**
   * Pi of Scott (1955; squared distance by Häge 2011): as kappa, where chance keeps to how both
   * states rate taken together. At most 1.
   */
  record Pi(Distance distance) implements ByDistance {
    @Override
    public Measured of(Crosstab table) {
      return corrected(table, distance, Disagreement.ofPooledMarginals(table, distance));
    }

    @Override
    public String word() {
      return "pi";
    }
  }

  /**
   * A of Benati and Capurri (2026): S less the S of two states that rate as often each level but
   * independently, that is 2 (expected - observed distance) / d(range). 0 is chance; how far it can
   * go depends on the marginals of the two.
   */
  record A(Distance distance, double range) implements ByDistance {
    public A {
      checkRange(range);
    }

    @Override
    public Measured of(Crosstab table) {
      return lacking(table, distance, range)
          .orElseGet(() ->
              Measured.of(
                  2
                      * (Disagreement.ofOwnMarginals(table, distance)
                          - Disagreement.observed(table, distance))
                      / distance.greatest(range)));
    }

    @Override
    public String word() {
      return "A";
    }
  }

  /**
   * Kendall's tau-b: (C - D) / √((n0 - tx) (n0 - ty)), from -1 to 1. It tells whether both put
   * items in the same order, not whether they rate them the same.
   */
  record TauB() implements Measure {
    @Override
    public Measured of(Crosstab table) {
      if (table.isWeighted()) {
        return Measured.missing("tau-b counts pairs of items and takes no weights");
      }
      if (table.n() < 2) {
        return Measured.missing("fewer than two common items");
      }
      Concordance pairs = Concordance.of(table);
      if (pairs.untiedInX() == 0 || pairs.untiedInY() == 0) {
        return Measured.missing("one of the two never varies");
      }
      return Measured.of(
          (pairs.concordant() - pairs.discordant())
              / (Math.sqrt(pairs.untiedInX()) * Math.sqrt(pairs.untiedInY())));
    }

    @Override
    public String word() {
      return "tau-b";
    }
  }

  /**
   * The share of items that both rate the same, from 0 to 1.
   *
   * @param half a rating, such as that of an abstention, that agrees by half with any other;
   *     without it every rating agrees with itself alone
   */
  record Agreement(OptionalDouble half) implements Measure {
    /** {@return agreement where every rating is a category of its own} */
    public static Agreement ofCategories() {
      return new Agreement(OptionalDouble.empty());
    }

    /** {@return agreement where one rating agrees by half with every other} */
    public static Agreement withHalf(double rating) {
      return new Agreement(OptionalDouble.of(rating));
    }

    @Override
    public Measured of(Crosstab table) {
      double total = table.total();
      if (!(total > 0)) {
        return Measured.missing(nothingCommon(table));
      }
      double sum = 0;
      for (int row = 0; row < table.levels(); row++) {
        for (int column = 0; column < table.levels(); column++) {
          double agreeing =
              row == column ? 1 : isHalf(table, row) || isHalf(table, column) ? .5 : 0;
          sum += agreeing * table.cell(row, column);
        }
      }
      return Measured.of(sum / total);
    }

    private boolean isHalf(Crosstab table, int level) {
      return half.isPresent() && half.getAsDouble() == table.level(level);
    }

    @Override
    public String word() {
      return "agreement";
    }

    @Override
    public String label() {
      return half.isPresent() ? "agreement (abstention half)" : "agreement (categories)";
    }

    @Override
    public double least() {
      return 0;
    }
  }

  private static Measured corrected(Crosstab table, Distance distance, double expected) {
    if (!(table.total() > 0)) {
      return Measured.missing(nothingCommon(table));
    }
    return expected == 0
        ? Measured.missing("both give the same rating to every item")
        : Measured.of(1 - Disagreement.observed(table, distance) / expected);
  }

  private static Optional<Measured> lacking(Crosstab table, Distance distance, double range) {
    if (!(table.total() > 0)) {
      return Optional.of(Measured.missing(nothingCommon(table)));
    }
    return distance != Distance.NOMINAL && table.observedRange() > range
        ? Optional.of(
            Measured.missing(
                "ratings lie further apart than the scale's range of " + range + " allows"))
        : Optional.empty();
  }

  private static String nothingCommon(Crosstab table) {
    return table.n() == 0 ? "no common items" : "all common items have the weight 0";
  }

  private static void checkRange(double range) {
    if (!(range > 0) || Double.isInfinite(range)) {
      throw new IllegalArgumentException("a scale with the range " + range);
    }
  }
}
