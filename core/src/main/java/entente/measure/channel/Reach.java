package entente.measure.channel;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * What hops allow, whatever their instrument: how early each actor is reached, and how likely one.
 */
public final class Reach {
  private Reach() {}

  /**
   * The earliest day on which each actor can be reached by hops that follow one another in time.
   *
   * @param start when one sets out
   * @return by code, the actor where one starts among them; without those never reached
   */
  public static Map<String, LocalDate> arrivals(List<Hop> hops, String source, LocalDate start) {
    Map<String, LocalDate> arrivals = new TreeMap<>();
    arrivals.put(source, start);
    boolean[] standing = new boolean[hops.size()];
    Arrays.fill(standing, true);
    new HopTable(hops, hops.size())
        .arrivals(standing, source, start.toEpochDay())
        .forEach((actor, day) -> arrivals.put(actor, LocalDate.ofEpochDay(day)));
    return arrivals;
  }

  /** {@return how likely hops that stand make a path, of any number of hops, at any time} */
  public static Chance chance(List<Hop> hops, String source, String target) {
    if (source.equals(target)) {
      return Chance.exactly(1);
    }
    int most = Math.max(1, hops.size());
    Terms terms =
        new Terms(
            Optional.empty(),
            Optional.empty(),
            most,
            Terms.USUAL.routes(),
            Terms.USUAL.draws(),
            Terms.USUAL.seed());
    return new Reliability(new HopTable(hops, most), false, source, terms).of(target);
  }
}
