package entente.measure.event;

import de.siegmar.fastcsv.reader.NamedCsvRecord;
import entente.keep.reference.ShippedTable;
import java.util.stream.IntStream;
import org.hipparchus.distribution.continuous.BetaDistribution;

/**
 * How often the reader codes an act between two actors rightly, from the project's own gold: of
 * those that it coded, how many the gold has with the same two actors and the same sign.
 *
 * @param right how many were right
 * @param wrong how many were of the other sign, or no act between these two
 */
public record CodingAccuracy(int right, int wrong) {
  private static final double PRIOR = 0.5;
  private static final int RATES = 9;

  /** An exact coder, for data that other people coded. */
  public static final CodingAccuracy EXACT = new CodingAccuracy(1, 0);

  /** {@return the figures that are shipped, measured on the development articles} */
  public static CodingAccuracy shipped() {
    int right = 0;
    int wrong = 0;
    for (NamedCsvRecord row : ShippedTable.rows("/entente/measure/coding.csv")) {
      right += Integer.parseInt(row.getField("right"));
      wrong +=
          Integer.parseInt(row.getField("other_sign"))
              + Integer.parseInt(row.getField("no_such_act"));
    }
    return new CodingAccuracy(right, wrong);
  }

  /** {@return the share that was right} */
  public double share() {
    return right / (double) (right + wrong);
  }

  /**
   * {@return what the share of right ones may truly be: rates that are each as likely as the
   * others, under Beta(right + 1/2, wrong + 1/2); of an exact coder 1}
   */
  public double[] rates() {
    if (equals(EXACT)) {
      return new double[] {1};
    }
    BetaDistribution share = new BetaDistribution(right + PRIOR, wrong + PRIOR);
    return IntStream.range(0, RATES)
        .mapToDouble(i -> share.inverseCumulativeProbability((i + 0.5) / RATES))
        .toArray();
  }
}
