package entente.measure.event;

import entente.keep.event.CountedEvent;
import entente.keep.event.RecordedEvents;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * Acts between two actors, in compact arrays for millions of them: for each actor, in the order of
 * days, the events in which it acts with another. Immutable, and safe for many threads.
 */
public final class Acts {
  private final Names names;
  private final int[] days;
  private final boolean[] conflict;
  private final float[] beliefs;
  private final int[][] outlets;
  private final List<String> actors;
  private final Map<String, Integer> numbers;
  private final List<String> outletNames;
  private final int[] starts;
  private final int[] entryEvents;
  private final int[] entryPartners;

  /** The ids of events: those of articles at hand, those of imported ones where they came from. */
  static final class Names {
    private final List<String> ids;
    private final int[] places;
    private final RecordedEvents recorded;

    /**
     * Names of events.
     *
     * @param places by event, its place among the imported ones; or -1 - its place among the ids
     */
    Names(List<String> ids, int[] places, RecordedEvents recorded) {
      this.ids = List.copyOf(ids);
      this.places = places;
      this.recorded = recorded;
    }

    String of(int event) {
      int place = places[event];
      return place < 0 ? ids.get(-1 - place) : recorded.id(place);
    }
  }

  Acts(
      Names names,
      int[] days,
      boolean[] conflict,
      float[] beliefs,
      int[][] outlets,
      List<String> actors,
      List<String> outletNames,
      int[] starts,
      int[] entryEvents,
      int[] entryPartners) {
    this.names = names;
    this.days = days;
    this.conflict = conflict;
    this.beliefs = beliefs;
    this.outlets = outlets;
    this.actors = List.copyOf(actors);
    this.numbers =
        IntStream.range(0, actors.size())
            .boxed()
            .collect(Collectors.toUnmodifiableMap(actors::get, each -> each));
    this.outletNames = List.copyOf(outletNames);
    this.starts = starts;
    this.entryEvents = entryEvents;
    this.entryPartners = entryPartners;
  }

  /** {@return acts of these events} */
  public static Acts of(Iterable<CountedEvent> events) {
    ActsBuilder builder = new ActsBuilder();
    events.forEach(builder::add);
    return builder.build();
  }

  /** {@return how many events there are} */
  public int size() {
    return days.length;
  }

  /** {@return the codes of all actors, in the order of their numbers} */
  public List<String> actors() {
    return actors;
  }

  /** {@return the number of that actor, if it acts at all} */
  public OptionalInt number(String actor) {
    Integer number = numbers.get(actor);
    return number == null ? OptionalInt.empty() : OptionalInt.of(number);
  }

  /** {@return the names of the outlets, in the order of their numbers} */
  public List<String> outletNames() {
    return outletNames;
  }

  /** {@return the first of the actor's entries} */
  public int start(int actor) {
    return starts[actor];
  }

  /** {@return the entry after the actor's last} */
  public int end(int actor) {
    return starts[actor + 1];
  }

  /** {@return the number of the event of an entry; entries of one event stand together} */
  public int event(int entry) {
    return entryEvents[entry];
  }

  /** {@return the number of the actor with whom the entry's actor acts} */
  public int partner(int entry) {
    return entryPartners[entry];
  }

  /** {@return the event's id} */
  public String id(int event) {
    return names.of(event);
  }

  /** {@return the event's day, counted from 1970-01-01} */
  public int day(int event) {
    return days[event];
  }

  /** {@return whether it divides} */
  public boolean isConflict(int event) {
    return conflict[event];
  }

  /** {@return the belief that it took place, from 0 to 1} */
  public double belief(int event) {
    return beliefs[event];
  }

  /**
   * {@return how many independent reports name their outlet; none where a dataset does not name
   * them}
   */
  public int outletCount(int event) {
    return outlets[event].length;
  }

  /** {@return the outlet of one of them} */
  public int outlet(int event, int which) {
    return outlets[event][which];
  }

  /**
   * {@return the day from which on most of an actor's events lie, if it has any: a stray early one
   * would make a course in time mostly empty}
   *
   * @param left share of its earliest events that are before that day, from 0 to 1
   */
  public Optional<LocalDate> since(String actor, double left) {
    OptionalInt number = number(actor);
    if (number.isEmpty()) {
      return Optional.empty();
    }
    int[] own =
        IntStream.range(start(number.getAsInt()), end(number.getAsInt()))
            .map(entry -> days[event(entry)])
            .sorted()
            .toArray();
    return own.length == 0
        ? Optional.empty()
        : Optional.of(LocalDate.ofEpochDay(own[(int) (left * own.length)]));
  }

  /**
   * {@return the same of all events}
   *
   * @param left as for an actor
   */
  public Optional<LocalDate> since(double left) {
    return days.length == 0
        ? Optional.empty()
        : Optional.of(LocalDate.ofEpochDay(days[(int) (left * days.length)]));
  }

  /** {@return the first and the last day of all events, if there are any} */
  public List<LocalDate> span() {
    return days.length == 0
        ? List.of()
        : List.of(LocalDate.ofEpochDay(days[0]), LocalDate.ofEpochDay(days[days.length - 1]));
  }
}
