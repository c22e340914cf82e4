package entente.measure.pole;

import java.util.Set;

/**
 * A kind of commitment, such as a defence treaty.
 *
 * @param name one word
 * @param label as people read it
 * @param belonging standings in the pole's organisations that are such a commitment
 * @param belongingInDefence likewise in those organisations that promise to defend
 * @param ties types of tie that are
 * @param alliances obligations of the table of alliances that are
 * @param instruments classes of channel that are, where an agreement would allow it
 */
public record Family(
    String name,
    String label,
    Set<String> belonging,
    Set<String> belongingInDefence,
    Set<String> ties,
    Set<String> alliances,
    Set<String> instruments) {
  public Family {
    belonging = Set.copyOf(belonging);
    belongingInDefence = Set.copyOf(belongingInDefence);
    ties = Set.copyOf(ties);
    alliances = Set.copyOf(alliances);
    instruments = Set.copyOf(instruments);
  }
}
