package entente.measure.align;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * A state's alignment toward poles on a day.
 *
 * @param state its code
 * @param day the day
 * @param kernel by which events of the past count
 * @param documents that speak of the state, under the kernel
 * @param poles one card for each pole that the state does not lead
 * @param composite one number for each pole, if it was asked for and there is anything to make it
 *     of
 */
public record AlignmentCard(
    String state,
    LocalDate day,
    Kernel kernel,
    double documents,
    List<PoleCard> poles,
    Optional<Composite> composite) {
  public AlignmentCard {
    poles = List.copyOf(poles);
  }
}
