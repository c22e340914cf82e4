package entente.measure.drift;

import java.time.LocalDate;
import java.util.List;

/**
 * A series by months, quarters or years.
 *
 * @param name what is counted
 * @param ends the last days of the steps, in order
 * @param values as many; NaN where nothing is known
 */
public record StepSeries(String name, List<LocalDate> ends, List<Double> values) {
  public StepSeries {
    ends = List.copyOf(ends);
    values = List.copyOf(values);
    if (ends.size() != values.size()) {
      throw new IllegalArgumentException(ends.size() + " steps and " + values.size() + " values");
    }
  }

  /** {@return the values as an array} */
  public double[] array() {
    return values.stream().mapToDouble(Double::doubleValue).toArray();
  }

  /** {@return how many steps are over before that day} */
  public int stepsBefore(LocalDate day) {
    return (int) ends.stream().filter(end -> end.isBefore(day)).count();
  }

  /** {@return the sum of all that is known} */
  public double sum() {
    return values.stream().filter(each -> !each.isNaN()).mapToDouble(Double::doubleValue).sum();
  }
}
