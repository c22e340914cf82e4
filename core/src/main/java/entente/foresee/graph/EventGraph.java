package entente.foresee.graph;

import java.util.Arrays;
import java.util.List;
import java.util.OptionalInt;

/**
 * Facts: a source did something of a type to a target on a day. In flat arrays, in the order of
 * days, and of one day by source, type and target, so that the order in which they came changes
 * nothing. Immutable.
 */
public final class EventGraph {
  private final Actors actors;
  private final List<String> types;
  private final int[] sources;
  private final int[] kinds;
  private final int[] targets;
  private final int[] days;
  private final FactIds ids;

  /** Tells the id under which a fact can be opened. */
  @FunctionalInterface
  public interface FactIds {
    /** {@return the id; empty where it has none} */
    String of(int fact);
  }

  EventGraph(
      Actors actors,
      List<String> types,
      int[] sources,
      int[] kinds,
      int[] targets,
      int[] days,
      FactIds ids) {
    this.actors = actors;
    this.types = List.copyOf(types);
    this.sources = sources;
    this.kinds = kinds;
    this.targets = targets;
    this.days = days;
    this.ids = ids;
  }

  /** {@return how many facts there are} */
  public int size() {
    return days.length;
  }

  /** {@return who acts in it} */
  public Actors actors() {
    return actors;
  }

  /** {@return the names of the types, in the order of their numbers} */
  public List<String> types() {
    return types;
  }

  /** {@return the number of the type of that name} */
  public OptionalInt typeNumber(String name) {
    int at = types.indexOf(name);
    return at < 0 ? OptionalInt.empty() : OptionalInt.of(at);
  }

  /** {@return the number of the actor that acts} */
  public int source(int fact) {
    return sources[fact];
  }

  /** {@return the number of its type} */
  public int type(int fact) {
    return kinds[fact];
  }

  /** {@return the number of the actor that is acted upon} */
  public int target(int fact) {
    return targets[fact];
  }

  /** {@return its day: counted from 1970-01-01, or from the first day of a benchmark} */
  public int day(int fact) {
    return days[fact];
  }

  /** {@return the id under which it can be opened; empty where it has none} */
  public String id(int fact) {
    return ids.of(fact);
  }

  /** {@return the number of the first fact on that day or later; the size if there is none} */
  public int from(int day) {
    int found = Arrays.binarySearch(days, day);
    if (found < 0) {
      return -found - 1;
    }
    int first = found;
    while (first > 0 && days[first - 1] == day) {
      first--;
    }
    return first;
  }

  /** {@return the first day; 0 with no fact} */
  public int firstDay() {
    return days.length == 0 ? 0 : days[0];
  }

  /** {@return the last day; -1 with no fact} */
  public int lastDay() {
    return days.length == 0 ? -1 : days[days.length - 1];
  }
}
