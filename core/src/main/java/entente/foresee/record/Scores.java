package entente.foresee.record;

import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;

/**
 * How near probabilities were to what came.
 *
 * @param count how many forecasts
 * @param came how many of them came
 * @param brier mean square of the distance between probability and outcome (Brier 1950), from 0,
 *     the best, to 1; who always says one half has 0.25
 * @param logScore mean surprise, from 0.001, the best, to 6.9; who always says one half has 0.69
 */
public record Scores(int count, int came, double brier, double logScore) {
  /** {@return the scores of these forecasts; none of none} */
  public static Optional<Scores> of(List<Judged> forecasts) {
    return forecasts.isEmpty()
        ? Optional.empty()
        : Optional.of(
            new Scores(
                forecasts.size(),
                Math.toIntExact(forecasts.stream().filter(Judged::came).count()),
                forecasts.stream().mapToDouble(Judged::brier).average().orElseThrow(),
                forecasts.stream().mapToDouble(Judged::surprise).average().orElseThrow()));
  }

  /** {@return the share that came, from 0 to 1} */
  public double baseRate() {
    return (double) came / count;
  }

  /** {@return the Brier score of who had said the base rate each time, known only afterwards} */
  public double baseRateBrier() {
    return baseRate() * (1 - baseRate());
  }

  /**
   * {@return by which share the Brier score is better than that of the base rate: 1 is the best, 0
   * no better, below 0 worse; none where all came or nothing did}
   */
  public OptionalDouble skill() {
    return baseRateBrier() == 0
        ? OptionalDouble.empty()
        : OptionalDouble.of(1 - brier / baseRateBrier());
  }
}
