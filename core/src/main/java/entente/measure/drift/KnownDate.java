package entente.measure.drift;

import entente.measure.Interval;
import entente.measure.Measured;
import entente.measure.Outcome;
import entente.measure.change.InterruptedCounts;
import entente.measure.change.Placebo;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/**
 * What a known date changed in counts: an interrupted series, beside the same at other dates and in
 * other states.
 *
 * @param jump by what factor the level changed at once
 * @param slope by what factor a year's growth changed
 * @param dispersion how much burstier than a Poisson process the counts are
 * @param placeboDates p-value among other dates
 * @param dates how many of them
 * @param placeboStates p-value among other states
 * @param states how many of them
 */
public record KnownDate(
    Interval jump,
    Interval slope,
    double dispersion,
    Measured placeboDates,
    int dates,
    Measured placeboStates,
    int states) {
  /** Fewer steps on a side tell nothing of a slope. */
  public static final int LEAST_STEPS = 6;

  /**
   * {@return what the date changed}
   *
   * @param counts of the state
   * @param exposure documents by step; none: every step had the same chance
   * @param others counts of other states at the same steps
   * @param stepsPerYear 12 for months
   */
  public static Outcome<KnownDate> of(
      StepSeries counts,
      Optional<StepSeries> exposure,
      Collection<StepSeries> others,
      LocalDate day,
      int stepsPerYear) {
    int after = counts.stepsBefore(day);
    int size = counts.values().size();
    if (after < LEAST_STEPS || size - after < LEAST_STEPS) {
      return Outcome.missing(
          "fewer than " + LEAST_STEPS + " steps of the series lie before or after " + day);
    }
    Outcome<InterruptedCounts> fit = fit(counts, exposure, after);
    if (fit instanceof Outcome.Missing<InterruptedCounts>(String reason)) {
      return Outcome.missing(reason);
    }
    double[] atDates = jumpsAtOtherDates(counts, exposure, after);
    double[] inStates =
        others.stream()
            .flatMap(each -> fit(each, Optional.empty(), after).result().stream())
            .mapToDouble(KnownDate::jump)
            .toArray();
    return fit.map(found ->
        new KnownDate(
            factor(found.coefficients().get(2), found.errors().get(2), 1),
            factor(found.coefficients().get(3), found.errors().get(3), stepsPerYear),
            found.dispersion(),
            Placebo.pValue(jump(found), atDates),
            atDates.length,
            Placebo.pValue(jump(found), inStates),
            inStates.length));
  }

  private static double jump(InterruptedCounts fit) {
    return fit.coefficients().get(2);
  }

  private static double[] jumpsAtOtherDates(
      StepSeries counts, Optional<StepSeries> exposure, int after) {
    List<Double> jumps = new ArrayList<>();
    for (int other = LEAST_STEPS; other <= counts.values().size() - LEAST_STEPS; other++) {
      if (Math.abs(other - after) >= LEAST_STEPS) {
        fit(counts, exposure, other).result().ifPresent(found -> jumps.add(jump(found)));
      }
    }
    return jumps.stream().mapToDouble(Double::doubleValue).toArray();
  }

  private static Outcome<InterruptedCounts> fit(
      StepSeries counts, Optional<StepSeries> exposure, int after) {
    double[] values = counts.array();
    if (exposure.isEmpty()) {
      return InterruptedCounts.of(values, after);
    }
    double[] documents = exposure.get().array();
    for (int i = 0; i < values.length; i++) {
      if (!(documents[i] > 0)) {
        values[i] = Double.NaN;
        documents[i] = 1;
      }
    }
    return InterruptedCounts.of(values, documents, after);
  }

  private static Interval factor(double estimate, double error, int times) {
    return new Interval(
        Math.exp(times * estimate),
        Math.exp(times * (estimate - Interval.DEVIATIONS * error)),
        Math.exp(times * (estimate + Interval.DEVIATIONS * error)));
  }

  /** {@return whether the level is surely not the same after the date} */
  public boolean breaks() {
    return jump.low() > 1 || jump.high() < 1;
  }
}
