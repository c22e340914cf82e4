package entente.measure.event;

import de.siegmar.fastcsv.reader.NamedCsvRecord;
import entente.keep.reference.ShippedTable;

/**
 * How often the reader codes an act between two actors rightly, from the project's own gold: of
 * those that it coded, how many the gold has with the same two actors and the same sign.
 *
 * @param right how many were right
 * @param wrong how many were of the other sign, or no act between these two
 */
public record CodingAccuracy(int right, int wrong) {
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
}
