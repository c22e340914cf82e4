package entente.foresee.record;

import entente.keep.forecast.FirstEvent;
import entente.keep.forecast.Forecast;
import java.util.Optional;

/**
 * A forecast with what became of it.
 *
 * @param forecast what was foreseen
 * @param due whether its time is over
 * @param event the first event that answers it, if one has
 */
public record Judged(Forecast forecast, boolean due, Optional<FirstEvent> event) {
  /** In the log score no probability is taken as nearer to 0 or to 1 than this. */
  public static final double CLIP = 0.001;

  /** {@return what became of it} */
  public Fate fate() {
    return Fate.of(event.isPresent(), due);
  }

  /** {@return whether it came} */
  public boolean came() {
    return event.isPresent();
  }

  /** {@return the square of the distance between probability and outcome, from 0 to 1} */
  public double brier() {
    double miss = forecast.probability() - (came() ? 1 : 0);
    return miss * miss;
  }

  /** {@return the probability that it gave to what became of it, from 0 to 1} */
  public double given() {
    return came() ? forecast.probability() : 1 - forecast.probability();
  }

  /**
   * {@return how surprising what became of it was: minus the natural logarithm of the probability
   * that it gave to that, from 0.001 to 6.9; 0.69 is that of a coin}
   */
  public double surprise() {
    return -Math.log(Math.clamp(given(), CLIP, 1 - CLIP));
  }
}
