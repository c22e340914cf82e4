package entente.measure.channel;

import entente.event.Standing;
import entente.measure.event.Belief;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * One claim that something passes, or could pass, from one actor to another.
 *
 * @param claim id of the event or tie that is told
 * @param from code of who passes it on
 * @param to code of who gets it; another than {@code from}
 * @param instrument what passes, such as {@code arms}
 * @param nature whether it is told to have passed
 * @param basis what kind of claim it is, such as {@code agreement} or {@code transfer}
 * @param window when
 * @param days how many days it takes
 * @param belief how far it is to be believed, from 0 to 1
 * @param told on which tellings it rests; at least one
 */
public record Hop(
    String claim,
    String from,
    String to,
    String instrument,
    Nature nature,
    String basis,
    Window window,
    int days,
    double belief,
    List<Told> told) {
  public Hop {
    told = List.copyOf(told);
    if (from.equals(to)) {
      throw new IllegalArgumentException("a hop from " + from + " to itself");
    }
    if (!(belief >= 0 && belief <= 1)) {
      throw new IllegalArgumentException("belief is from 0 to 1, not " + belief);
    }
    if (days < 0) {
      throw new IllegalArgumentException("a hop takes no less than 0 days, not " + days);
    }
    if (told.isEmpty()) {
      throw new IllegalArgumentException("a hop that nobody tells of");
    }
  }

  /** {@return the same hop in that time} */
  Hop within(Window other) {
    return new Hop(claim, from, to, instrument, nature, basis, other, days, belief, told);
  }

  /** {@return how far these tellings are to be believed together, each origin counted once} */
  static double belief(List<Told> told) {
    return Belief.of(List.copyOf(byOrigin(told).values()));
  }

  /** The standing of each origin: a denial only where it says nothing else. */
  static Map<String, Standing> byOrigin(List<Told> told) {
    Map<String, Standing> standings = new TreeMap<>();
    told.forEach(each -> standings.merge(each.origin(), each.standing(), Hop::stronger));
    return standings;
  }

  private static Standing stronger(Standing one, Standing other) {
    return one.compareTo(other) <= 0 ? one : other;
  }

  /** {@return the strongest standing among its tellings} */
  public Standing standing() {
    return told.stream().map(Told::standing).min(Comparator.naturalOrder()).orElseThrow();
  }

  /** {@return whether somebody says that it is not so} */
  public boolean isDisputed() {
    return told.stream().anyMatch(each -> each.standing() == Standing.DENIED);
  }

  /** {@return the number of independent reports that say so} */
  public int sources() {
    return (int) byOrigin(told).values().stream().filter(each -> each != Standing.DENIED).count();
  }
}
