package entente.measure.drift;

import entente.measure.Interval;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.hipparchus.stat.descriptive.rank.Percentile;

/**
 * What a series would look like if it had moved as others did: in each step, where nine tenths of
 * others' counts are, each scaled so that its whole is the series' own.
 *
 * @param ends the last days of the steps
 * @param low 5 of 100 others are below it in that step
 * @param high 5 of 100 others are above it in that step
 * @param others how many there are
 */
public record PlaceboBand(List<LocalDate> ends, List<Double> low, List<Double> high, int others) {
  /** Fewer than these have no tail to speak of. */
  public static final int LEAST = 5;

  /** Between two values it is as far as the share is between their places. */
  private static final Percentile QUANTILE =
      new Percentile().withEstimationType(Percentile.EstimationType.R_7);

  private static final double PERCENT = 100 * Interval.TAIL;

  public PlaceboBand {
    ends = List.copyOf(ends);
    low = List.copyOf(low);
    high = List.copyOf(high);
  }

  /**
   * {@return the band; without a step where there are fewer than {@link #LEAST} others}
   *
   * @param series counts by step
   * @param others counts by the same steps; those that are 0 throughout are left out
   */
  public static PlaceboBand of(StepSeries series, Collection<StepSeries> others) {
    List<double[]> scaled = new ArrayList<>();
    for (StepSeries other : others) {
      double sum = other.sum();
      if (sum > 0) {
        double[] values = other.array();
        for (int i = 0; i < values.length; i++) {
          values[i] *= series.sum() / sum;
        }
        scaled.add(values);
      }
    }
    if (scaled.size() < LEAST) {
      return new PlaceboBand(List.of(), List.of(), List.of(), scaled.size());
    }
    List<Double> low = new ArrayList<>();
    List<Double> high = new ArrayList<>();
    for (int step = 0; step < series.ends().size(); step++) {
      int at = step;
      double[] values = scaled.stream().mapToDouble(each -> each[at]).toArray();
      low.add(QUANTILE.evaluate(values, PERCENT));
      high.add(QUANTILE.evaluate(values, 100 - PERCENT));
    }
    return new PlaceboBand(series.ends(), low, high, scaled.size());
  }

  /** {@return in how many steps the series is outside} */
  public long outside(StepSeries series) {
    long outside = 0;
    for (int i = 0; i < ends.size(); i++) {
      double value = series.values().get(i);
      if (value < low.get(i) || value > high.get(i)) {
        outside++;
      }
    }
    return outside;
  }

  /** {@return whether there is nothing to compare with} */
  public boolean isEmpty() {
    return ends.isEmpty();
  }
}
