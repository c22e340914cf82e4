package entente.foresee.graph;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;

/**
 * The actors of a graph by number, with the place and the part that their names tell. Places and
 * parts have numbers of their own, from 0. Immutable.
 */
public final class Actors {
  private static final int NONE = -1;

  private final List<String> names;
  private final Map<String, Integer> numbers = new HashMap<>();
  private final int[] places;
  private final int[] parts;
  private final int placeCount;
  private final int partCount;

  /** Actors of these names, in the order of their numbers. */
  public Actors(List<String> names) {
    this.names = List.copyOf(names);
    this.places = new int[names.size()];
    this.parts = new int[names.size()];
    Map<String, Integer> placeNumbers = new HashMap<>();
    Map<String, Integer> partNumbers = new HashMap<>();
    for (int actor = 0; actor < places.length; actor++) {
      numbers.put(names.get(actor), actor);
      ActorName told = ActorName.of(names.get(actor));
      places[actor] = number(placeNumbers, told.place());
      parts[actor] = number(partNumbers, told.part());
    }
    for (int actor = 0; actor < places.length; actor++) {
      // A state is a place itself where any part of it acts.
      if (places[actor] == NONE) {
        places[actor] = placeNumbers.getOrDefault(names.get(actor), NONE);
      }
    }
    placeCount = placeNumbers.size();
    partCount = partNumbers.size();
  }

  private static int number(Map<String, Integer> numbers, String word) {
    return word.isEmpty() ? NONE : numbers.computeIfAbsent(word, each -> numbers.size());
  }

  /** {@return how many there are} */
  public int size() {
    return places.length;
  }

  /** {@return the name of that actor} */
  public String name(int actor) {
    return names.get(actor);
  }

  /** {@return the number of the actor of that name} */
  public OptionalInt number(String name) {
    Integer number = numbers.get(name);
    return number == null ? OptionalInt.empty() : OptionalInt.of(number);
  }

  /** {@return the number of the actor's place; below 0 where its name tells none} */
  public int place(int actor) {
    return places[actor];
  }

  /** {@return the number of the kind of part that it is; below 0 for a whole} */
  public int part(int actor) {
    return parts[actor];
  }

  /** {@return how many places there are} */
  public int places() {
    return placeCount;
  }

  /** {@return how many kinds of part there are} */
  public int parts() {
    return partCount;
  }
}
