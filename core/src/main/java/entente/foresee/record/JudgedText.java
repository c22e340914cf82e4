package entente.foresee.record;

import entente.keep.forecast.FirstEvent;
import entente.keep.forecast.TextForecast;
import java.time.LocalDate;
import java.util.Optional;

/**
 * What a text foretold, with what became of it.
 *
 * @param forecast what it says, where it was said first
 * @param said when
 * @param until the last day that counts
 * @param times how many statements of the same forecaster foretell the same event
 * @param due whether its time is over
 * @param event the first event that answers it, if one has
 */
public record JudgedText(
    TextForecast forecast,
    LocalDate said,
    LocalDate until,
    int times,
    boolean due,
    Optional<FirstEvent> event) {
  /** {@return what became of the event, whether it was foretold to come or not to come} */
  public Fate fate() {
    return Fate.of(event.isPresent(), due);
  }

  /** {@return whether it was foretold that it would not come} */
  public boolean saysNot() {
    return forecast.factuality().denies();
  }

  /** {@return whether what was foretold is so; of one that is open not yet} */
  public boolean isRight() {
    return fate() == (saysNot() ? Fate.DID_NOT_COME : Fate.CAME);
  }
}
