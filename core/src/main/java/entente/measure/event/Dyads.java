package entente.measure.event;

import entente.event.Role;
import entente.keep.event.CountedEvent;
import entente.keep.event.Event;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/**
 * Whom an event joins or divides: the source and each of its targets, hosts and participants; in
 * meetings, agreements and things done together all who take part. Sectors are left out: an act of
 * a state's army is the state's.
 */
final class Dyads {
  private static final Set<String> TOGETHER = Set.of("AGREE", "CONSULT", "COOPERATE");

  private static final Set<Role> OTHERS = EnumSet.of(Role.TARGET, Role.HOST, Role.PARTICIPANT);
  private static final Set<Role> PASSING = EnumSet.of(Role.VIA, Role.OVERSEER);

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
    if (event.parts().size() == 2) {
      return ofTwo(event.type(), event.parts().getFirst(), event.parts().getLast());
    }
    Set<Dyad> dyads = new TreeSet<>();
    List<String> sources = codes(event, Set.of(Role.SOURCE));
    List<String> others = codes(event, OTHERS);
    join(sources, others, dyads);
    if (TOGETHER.contains(event.type())) {
      List<String> all = new ArrayList<>(sources);
      all.addAll(others);
      join(all, all, dyads);
    }
    return dyads;
  }

  /** By far the most events have two parts. */
  private static Set<Dyad> ofTwo(String type, Event.Part one, Event.Part other) {
    boolean joined =
        TOGETHER.contains(type)
            ? !PASSING.contains(one.role()) && !PASSING.contains(other.role())
            : (one.role() == Role.SOURCE && OTHERS.contains(other.role()))
                || (other.role() == Role.SOURCE && OTHERS.contains(one.role()));
    String first = one.actor().code();
    String second = other.actor().code();
    return joined && !first.equals(second) ? Set.of(Dyad.of(first, second)) : Set.of();
  }

  private static void join(List<String> ones, List<String> others, Set<Dyad> dyads) {
    for (String one : ones) {
      for (String other : others) {
        if (!one.equals(other)) {
          dyads.add(Dyad.of(one, other));
        }
      }
    }
  }

  private static List<String> codes(CountedEvent event, Set<Role> roles) {
    List<String> codes = new ArrayList<>();
    for (Event.Part part : event.parts()) {
      if (roles.contains(part.role())) {
        codes.add(part.actor().code());
      }
    }
    return codes;
  }
}
