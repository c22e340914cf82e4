package entente.measure.event;

import entente.event.Standing;
import entente.keep.event.CountedEvent;
import entente.keep.event.Event;
import entente.keep.event.RecordedEvents;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
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

  /** What a dataset says of more outlets than these makes nothing surer. */
  private static final int MOST_OUTLETS = 50;

  private final List<Gathered> gathered = new ArrayList<>();
  private final Map<String, Integer> actors = new LinkedHashMap<>();
  private final Map<String, Integer> outlets = new LinkedHashMap<>();
  private RecordedEvents recorded = RecordedEvents.NONE;

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

  /**
   * Takes imported events in place of any taken before: each is told as done by as many outlets as
   * its dataset counts, none of them named.
   */
  public void set(RecordedEvents events) {
    recorded = events;
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

  /** {@return the acts, by day; of one day those of articles first, each in their order} */
  public Acts build() {
    List<Gathered> own = new ArrayList<>(gathered);
    own.sort(Comparator.comparingInt(Gathered::day));
    Filled filled = new Filled(own.size() + recorded.size());
    Recorded imported = new Recorded();
    int next = 0;
    for (int event = 0; event < recorded.size(); event++) {
      while (next < own.size() && own.get(next).day() <= recorded.day(event)) {
        filled.add(own.get(next++));
      }
      imported.enter(event, filled);
    }
    while (next < own.size()) {
      filled.add(own.get(next++));
    }
    return filled.acts(recorded, List.copyOf(actors.keySet()), List.copyOf(outlets.keySet()));
  }

  /** Looks once at each type, actor and number of outlets of the imported events. */
  private final class Recorded {
    private final List<Optional<Sign>> signs = recorded.types().stream().map(Sign::of).toList();
    private final int[] numbers = new int[recorded.actors().size()];
    private final float[] beliefs = new float[MOST_OUTLETS + 1];

    Recorded() {
      Arrays.fill(numbers, -1);
      for (int told = 1; told <= MOST_OUTLETS; told++) {
        beliefs[told] = (float) Belief.of(Collections.nCopies(told, Standing.REPORTED));
      }
    }

    void enter(int event, Filled filled) {
      Optional<Sign> sign = signs.get(recorded.type(event));
      if (sign.isEmpty()) {
        return;
      }
      filled.add(
          event,
          recorded.day(event),
          sign.get() == Sign.CONFLICT,
          beliefs[Math.min(MOST_OUTLETS, recorded.outlets(event))],
          actor(recorded.source(event)),
          actor(recorded.target(event)));
    }

    private int actor(int place) {
      if (numbers[place] < 0) {
        numbers[place] = number(actors, recorded.actors().get(place));
      }
      return numbers[place];
    }
  }

  /** The arrays while they are filled, in the order of days. */
  private static final class Filled {
    private final List<String> ids = new ArrayList<>();
    private final int[] names;
    private final int[] days;
    private final boolean[] conflict;
    private final float[] beliefs;
    private final int[][] told;
    private int[] pairs;
    private int[] pairEnds;
    private int size;
    private int paired;

    Filled(int most) {
      names = new int[most];
      days = new int[most];
      conflict = new boolean[most];
      beliefs = new float[most];
      told = new int[most][];
      pairs = new int[2 * most];
      pairEnds = new int[most];
    }

    void add(Gathered event) {
      // An event of an article is named by its own id, below 0; an imported one by its place.
      ids.add(event.id());
      names[size] = -ids.size();
      days[size] = event.day();
      conflict[size] = event.conflict();
      beliefs[size] = event.belief();
      told[size] =
          event.outlets().isEmpty()
              ? NONE
              : event.outlets().stream().mapToInt(Integer::intValue).toArray();
      for (int actor : event.pairs()) {
        pair(actor);
      }
      pairEnds[size++] = paired;
    }

    void add(int event, int day, boolean divides, float belief, int source, int target) {
      names[size] = event;
      days[size] = day;
      conflict[size] = divides;
      beliefs[size] = belief;
      told[size] = NONE;
      pair(source);
      pair(target);
      pairEnds[size++] = paired;
    }

    private void pair(int actor) {
      if (paired == pairs.length) {
        pairs = Arrays.copyOf(pairs, 2 * paired + 2);
      }
      pairs[paired++] = actor;
    }

    Acts acts(RecordedEvents recorded, List<String> actors, List<String> outlets) {
      int[] starts = new int[actors.size() + 1];
      for (int i = 0; i < paired; i++) {
        starts[pairs[i] + 1]++;
      }
      for (int actor = 0; actor < actors.size(); actor++) {
        starts[actor + 1] += starts[actor];
      }
      int[] next = Arrays.copyOf(starts, starts.length);
      int[] entryEvents = new int[paired];
      int[] entryPartners = new int[paired];
      int pair = 0;
      for (int event = 0; event < size; event++) {
        for (; pair < pairEnds[event]; pair += 2) {
          int one = next[pairs[pair]]++;
          entryEvents[one] = event;
          entryPartners[one] = pairs[pair + 1];
          int other = next[pairs[pair + 1]]++;
          entryEvents[other] = event;
          entryPartners[other] = pairs[pair];
        }
      }
      return new Acts(
          new Acts.Names(ids, Arrays.copyOf(names, size), recorded),
          Arrays.copyOf(days, size),
          Arrays.copyOf(conflict, size),
          Arrays.copyOf(beliefs, size),
          Arrays.copyOf(told, size),
          actors,
          outlets,
          starts,
          entryEvents,
          entryPartners);
    }
  }
}
