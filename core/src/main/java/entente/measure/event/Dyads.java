package entente.measure.event;

import entente.event.Role;
import entente.keep.event.CountedEvent;
import entente.keep.event.Event;
import entente.keep.event.Sides;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/**
 * Whom an event joins or divides: the source and each of its targets, hosts and participants; in
 * meetings, agreements and things done together all who take part. Sectors are left out: an act of
 * a state's army is the state's.
 */
final class Dyads {
  /**
   * Two different actors, the code that comes first in order first.
   *
   * @param one its code
   * @param other its code
   */
  record Dyad(String one, String other) implements Comparable<Dyad> {
    static Dyad of(String one, String other) {
      return one.compareTo(other) < 0 ? new Dyad(one, other) : new Dyad(other, one);
    }

    @Override
    public int compareTo(Dyad that) {
      int first = one.compareTo(that.one);
      return first != 0 ? first : other.compareTo(that.other);
    }
  }

  private Dyads() {}

  /** {@return the pairs of different actors, each once, in order} */
  static Set<Dyad> of(CountedEvent event) {
    boolean together = Sides.together().contains(event.type());
    Set<Dyad> dyads = new TreeSet<>();
    List<Event.Part> parts = event.parts();
    for (int one = 0; one < parts.size(); one++) {
      for (int other = one + 1; other < parts.size(); other++) {
        String first = parts.get(one).actor().code();
        String second = parts.get(other).actor().code();
        if (!first.equals(second)
            && joins(parts.get(one).role(), parts.get(other).role(), together)) {
          dyads.add(Dyad.of(first, second));
        }
      }
    }
    return dyads;
  }

  private static boolean joins(Role one, Role other, boolean together) {
    return Sides.goes(together, one, other) || Sides.goes(together, other, one);
  }
}
