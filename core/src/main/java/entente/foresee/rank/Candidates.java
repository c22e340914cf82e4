package entente.foresee.rank;

import java.util.Arrays;

/** The actors that some rule speaks for, each once, in the order in which they were found. */
final class Candidates {
  private static final int NONE = -1;

  private final int[] stamps;
  private final int[] places;
  private int[] actors = new int[512];
  private int stamp = 1;
  private int size;

  Candidates(int actors) {
    stamps = new int[actors];
    places = new int[actors];
  }

  void clear() {
    stamp++;
    size = 0;
  }

  void offer(int actor) {
    if (stamps[actor] == stamp) {
      return;
    }
    stamps[actor] = stamp;
    places[actor] = size;
    if (size == actors.length) {
      actors = Arrays.copyOf(actors, 2 * size);
    }
    actors[size++] = actor;
  }

  int size() {
    return size;
  }

  int actor(int candidate) {
    return actors[candidate];
  }

  int[] all() {
    return Arrays.copyOf(actors, size);
  }

  /** {@return the place of that actor among them; below 0 if it is none} */
  int place(int actor) {
    return stamps[actor] == stamp ? places[actor] : NONE;
  }
}
