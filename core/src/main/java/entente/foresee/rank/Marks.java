package entente.foresee.rank;

import entente.foresee.memory.Postings;

/** Entries of one question by value; forgotten at once by moving on to the next question. */
final class Marks {
  private final int[] entries;
  private final int[] stamps;
  private int stamp = 1;

  Marks(int values) {
    entries = new int[values];
    stamps = new int[values];
  }

  void clear() {
    stamp++;
  }

  void put(int value, int entry) {
    entries[value] = entry;
    stamps[value] = stamp;
  }

  int get(int value) {
    return stamps[value] == stamp ? entries[value] : Postings.NONE;
  }
}
