package entente.measure.channel;

import entente.event.Standing;
import java.util.Comparator;
import java.util.List;

/**
 * All claims that something passes, or could, from one actor to the next.
 *
 * @param from code of who passes it on
 * @param to code of who gets it
 * @param hops the claims; at least one
 */
public record Step(String from, String to, List<Hop> hops) {
  public Step {
    hops = List.copyOf(hops);
    if (hops.isEmpty()) {
      throw new IllegalArgumentException("a step without a claim");
    }
  }

  /** {@return the strongest standing among its claims} */
  public Standing standing() {
    return hops.stream().map(Hop::standing).min(Comparator.naturalOrder()).orElseThrow();
  }

  /** {@return the number of independent reports on which it rests} */
  public int sources() {
    return (int)
        hops.stream()
            .flatMap(hop -> hop.told().stream())
            .filter(each -> each.standing() != Standing.DENIED)
            .map(Told::origin)
            .distinct()
            .count();
  }

  /** {@return the claims of that nature; what has passed only where none is of it} */
  Step drawnAs(Nature nature) {
    List<Hop> kept = hops.stream().filter(hop -> hop.nature() == nature).toList();
    return kept.isEmpty() ? this : new Step(from, to, kept);
  }
}
