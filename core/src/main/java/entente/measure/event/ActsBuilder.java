package entente.measure.event;

import entente.keep.event.CountedEvent;
import entente.keep.event.Event;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Gathers events into {@link Acts}. It passes over what is no act between two: foretold, imagined,
 * wanted and denied ones, and those of a type without a sign.
 */
public final class ActsBuilder {
  private static final int[] NONE = new int[0];

  private final List<Gathered> gathered = new ArrayList<>();
  private final Map<String, Integer> actors = new LinkedHashMap<>();
  private final Map<String, Integer> outlets = new LinkedHashMap<>();

  private record Gathered(
      String id,
      int day,
      boolean conflict,
      float belief,
      List<Integer> outlets,
      List<Integer> pairs) {}

  /** Takes an event, if it is an act between two that is told as done or promised. */
  public void add(CountedEvent event) {
    Optional<Sign> sign = Sign.of(event.type());
    if (sign.isEmpty() || !counts(event.status())) {
      return;
    }
    Set<Dyads.Dyad> dyads = Dyads.of(event);
    if (dyads.isEmpty()) {
      return;
    }
    List<Integer> pairs = new ArrayList<>();
    for (Dyads.Dyad dyad : dyads) {
      pairs.add(number(actors, dyad.one()));
      pairs.add(number(actors, dyad.other()));
    }
    gathered.add(
        new Gathered(
            event.id(),
            Math.toIntExact(event.day().toEpochDay()),
            sign.get() == Sign.CONFLICT,
            (float) Belief.of(event),
            outlets(event),
            pairs));
  }

  private static boolean counts(Event.Status status) {
    return status.isToldAsDone() || status == Event.Status.PLANNED;
  }

  private List<Integer> outlets(CountedEvent event) {
    if (event.origins().getFirst().outlet().isEmpty()) {
      return List.of();
    }
    return event.origins().stream().map(each -> number(outlets, each.outlet())).toList();
  }

  private static int number(Map<String, Integer> numbers, String name) {
    Integer known = numbers.get(name);
    if (known != null) {
      return known;
    }
    numbers.put(name, numbers.size());
    return numbers.size() - 1;
  }

  /** {@return the acts, by day and, of one day, in the order in which they came} */
  public Acts build() {
    List<Gathered> events = new ArrayList<>(gathered);
    events.sort(Comparator.comparingInt(Gathered::day));
    int size = events.size();
    String[] ids = new String[size];
    int[] days = new int[size];
    boolean[] conflict = new boolean[size];
    float[] beliefs = new float[size];
    int[][] told = new int[size][];
    int[] starts = new int[actors.size() + 1];
    for (int i = 0; i < size; i++) {
      Gathered each = events.get(i);
      ids[i] = each.id();
      days[i] = each.day();
      conflict[i] = each.conflict();
      beliefs[i] = each.belief();
      told[i] =
          each.outlets().isEmpty()
              ? NONE
              : each.outlets().stream().mapToInt(Integer::intValue).toArray();
      for (int actor : each.pairs()) {
        starts[actor + 1]++;
      }
    }
    for (int actor = 0; actor < actors.size(); actor++) {
      starts[actor + 1] += starts[actor];
    }
    int[] next = Arrays.copyOf(starts, starts.length);
    int[] entryEvents = new int[starts[actors.size()]];
    int[] entryPartners = new int[entryEvents.length];
    for (int i = 0; i < size; i++) {
      List<Integer> pairs = events.get(i).pairs();
      for (int pair = 0; pair < pairs.size(); pair += 2) {
        int one = pairs.get(pair);
        int other = pairs.get(pair + 1);
        enter(one, other, i, next, entryEvents, entryPartners);
        enter(other, one, i, next, entryEvents, entryPartners);
      }
    }
    return new Acts(
        ids,
        days,
        conflict,
        beliefs,
        told,
        new ArrayList<>(actors.keySet()),
        actors,
        new ArrayList<>(outlets.keySet()),
        starts,
        entryEvents,
        entryPartners);
  }

  private static void enter(
      int actor, int partner, int event, int[] next, int[] entryEvents, int[] entryPartners) {
    int at = next[actor]++;
    entryEvents[at] = event;
    entryPartners[at] = partner;
  }
}
