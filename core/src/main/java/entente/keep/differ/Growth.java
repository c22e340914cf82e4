package entente.keep.differ;

import java.time.LocalDate;
import java.util.List;
import java.util.OptionalDouble;
import java.util.TreeMap;
import java.util.TreeSet;

/** Whether figures on one point rise with the days on which they were told. */
final class Growth {
  private Growth() {}

  /** {@return whether on no day two values stand, and no later one is below an earlier one} */
  static boolean isIn(List<Difference.Position> positions) {
    TreeMap<LocalDate, TreeSet<Double>> days = new TreeMap<>();
    for (Difference.Position position : positions) {
      for (Claim claim : position.claims()) {
        OptionalDouble value = Numbers.value(claim);
        if (claim.asOf().isEmpty() || value.isEmpty()) {
          return false;
        }
        days.computeIfAbsent(claim.asOf().get(), day -> new TreeSet<>()).add(value.getAsDouble());
      }
    }
    double last = Double.NEGATIVE_INFINITY;
    for (TreeSet<Double> values : days.values()) {
      if (values.size() > 1 || values.first() < last) {
        return false;
      }
      last = values.first();
    }
    return days.size() > 1;
  }
}
