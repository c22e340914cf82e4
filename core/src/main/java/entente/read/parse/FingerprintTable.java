package entente.read.parse;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;

/**
 * An open-addressing hash table from fingerprints to ints that works in place on bytes, mapped from
 * a file or not.
 *
 * @param slots 12 bytes each, a power of two of them: fingerprint (0 where empty), then value
 */
record FingerprintTable(ByteBuffer slots) {
  static final int ABSENT = -1;
  private static final int SLOT = Long.BYTES + Integer.BYTES;

  FingerprintTable {
    int count = slots.capacity() / SLOT;
    if (slots.capacity() % SLOT != 0 || Integer.bitCount(count) != 1) {
      throw new IllegalArgumentException("not a table: " + slots.capacity() + " bytes");
    }
  }

  /** {@return an empty table with room for so many entries} */
  static FingerprintTable sized(int entries) {
    int count = Integer.highestOneBit(Math.max(1, entries + entries / 3)) << 1;
    return new FingerprintTable(ByteBuffer.allocate(count * SLOT).order(ByteOrder.LITTLE_ENDIAN));
  }

  /** {@return the value under a fingerprint, or {@link #ABSENT}} */
  int get(long fingerprint) {
    int at = slotOf(fingerprint);
    return slots.getLong(at) == 0 ? ABSENT : slots.getInt(at + Long.BYTES);
  }

  /**
   * Enters a value, 0 or more.
   *
   * @throws IllegalStateException if the fingerprint is there already
   */
  void put(long fingerprint, int value) {
    int at = slotOf(fingerprint);
    if (slots.getLong(at) != 0) {
      throw new IllegalStateException("two entries share the fingerprint " + fingerprint);
    }
    slots.putLong(at, fingerprint).putInt(at + Long.BYTES, value);
  }

  private int slotOf(long fingerprint) {
    int mask = slots.capacity() / SLOT - 1;
    int slot = (int) fingerprint & mask;
    while (true) {
      long there = slots.getLong(slot * SLOT);
      if (there == fingerprint || there == 0) {
        return slot * SLOT;
      }
      slot = (slot + 1) & mask;
    }
  }
}
