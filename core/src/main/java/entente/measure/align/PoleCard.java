package entente.measure.align;

import entente.measure.Interval;
import entente.measure.Measured;
import entente.measure.Outcome;
import entente.measure.pole.Pole;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * All that is measured of a state's alignment toward one pole on a day; the parts are never added
 * up unasked.
 *
 * @param pole the pole
 * @param commitments what binds the state to it
 * @param votes how far it votes from its leader; none where no table of ideal points is at hand
 * @param events what the state's events say
 * @param sources from where the uncertainty of the share of events comes
 * @param otherKernels the share by other half-lives, in days
 * @param carriers the events that carry 80 % of the share, heaviest first
 * @param mostTold the outlet that carries most of it, and the share without it
 * @param discourse what is said, apart
 */
public record PoleCard(
    Pole pole,
    Commitments commitments,
    Optional<VoteLine> votes,
    EventLine events,
    Sources sources,
    Map<Integer, Outcome<Interval>> otherKernels,
    List<Carrier> carriers,
    Optional<Without> mostTold,
    Discourse discourse) {
  /**
   * What changes if one outlet goes.
   *
   * @param outlet its name
   * @param events the line without it
   * @param change of the share, where both are known
   */
  public record Without(String outlet, EventLine events, Measured change) {}
}
