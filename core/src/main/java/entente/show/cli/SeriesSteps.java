package entente.show.cli;

import entente.keep.reference.ReferenceRow;
import entente.measure.drift.StepSeries;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/** Makes a series by years of the rows of a table; a year without a row is passed over. */
final class SeriesSteps {
  private SeriesSteps() {}

  /** {@return the values, those of all partners added up} */
  static StepSeries values(String name, List<ReferenceRow.SeriesValue> rows) {
    TreeMap<Integer, Double> byYear = new TreeMap<>();
    rows.forEach(each -> byYear.merge(each.at().year(), each.value(), Double::sum));
    return steps(name, byYear);
  }

  /** {@return the exposure, where every row has one} */
  static Optional<StepSeries> exposure(String name, List<ReferenceRow.SeriesValue> rows) {
    if (rows.stream().anyMatch(each -> each.exposure().isEmpty())) {
      return Optional.empty();
    }
    TreeMap<Integer, Double> byYear = new TreeMap<>();
    rows.forEach(
        each -> byYear.merge(each.at().year(), each.exposure().getAsDouble(), Double::sum));
    return Optional.of(steps("exposure of " + name, byYear));
  }

  /** The years that have a value, one after the other: breaks are sought among what is known. */
  private static StepSeries steps(String name, SortedMap<Integer, Double> byYear) {
    List<LocalDate> ends = new ArrayList<>();
    List<Double> values = new ArrayList<>();
    byYear.forEach((year, value) -> {
      ends.add(LocalDate.of(year, 12, 31));
      values.add(value);
    });
    return new StepSeries(name, ends, values);
  }
}
