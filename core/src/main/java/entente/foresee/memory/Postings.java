package entente.foresee.memory;

import java.util.Arrays;

/**
 * For each key, the values that were seen with it: when last, how often, and two counts that fade.
 * A walk through the values of a key begins with what was seen last. All in flat arrays.
 *
 * <p>Keys are found through their slot, values of a slot as entries; both are numbers, and {@link
 * #NONE} is none of them.
 */
public final class Postings {
  /** No slot, no entry. */
  public static final int NONE = -1;

  private static final int VALUE = 0;
  private static final int LAST = 1;
  private static final int FAST = 2;
  private static final int SLOW = 3;
  private static final int COUNT = 4;
  private static final int NEWER = 5;
  private static final int OLDER = 6;
  private static final int SLOT = 7;

  /** What belongs to one entry lies side by side, for it is looked at together. */
  private static final int STRIDE = 8;

  private final Fading fading;
  private int[] cells = new int[STRIDE * 1024];
  private int entries;
  private int[] entryTable = filled(2048);
  private final boolean dense;
  private long[] keys;
  private int[] keySlots = filled(1024);
  private int slots;
  private int[] newest = new int[512];
  private int[] slotLast = new int[512];
  private float[] slotFast = new float[512];
  private float[] slotSlow = new float[512];

  /**
   * Postings with no key yet.
   *
   * @param dense whether keys are small numbers, for which a slot is looked up by place
   */
  Postings(Fading fading, boolean dense) {
    this.fading = fading;
    this.dense = dense;
    this.keys = new long[dense ? 0 : 1024];
  }

  private static int[] filled(int size) {
    int[] table = new int[size];
    Arrays.fill(table, NONE);
    return table;
  }

  /** {@return the slot of that key} */
  public int slot(long key) {
    if (dense) {
      return key < keySlots.length ? keySlots[(int) key] : NONE;
    }
    int mask = keys.length - 1;
    for (int at = mix(key) & mask; keySlots[at] != NONE; at = at + 1 & mask) {
      if (keys[at] == key) {
        return keySlots[at];
      }
    }
    return NONE;
  }

  /** {@return the entry of that value in that slot} */
  public int entry(int slot, int value) {
    if (slot == NONE) {
      return NONE;
    }
    int mask = entryTable.length - 1;
    for (int at = mix(pair(slot, value)) & mask; entryTable[at] != NONE; at = at + 1 & mask) {
      int entry = entryTable[at];
      if (cells[entry * STRIDE + SLOT] == slot && cells[entry * STRIDE + VALUE] == value) {
        return entry;
      }
    }
    return NONE;
  }

  /** {@return the entry of the slot that was seen last} */
  public int first(int slot) {
    return slot == NONE ? NONE : newest[slot];
  }

  /** {@return the entry of the same slot that was seen before} */
  public int next(int entry) {
    return cells[entry * STRIDE + OLDER];
  }

  /** {@return the value of that entry} */
  public int value(int entry) {
    return cells[entry * STRIDE + VALUE];
  }

  /** {@return how many days before that day it was last seen} */
  public int age(int entry, int day) {
    return day - cells[entry * STRIDE + LAST];
  }

  /** {@return how often it was seen} */
  public int count(int entry) {
    return cells[entry * STRIDE + COUNT];
  }

  /** {@return how often, fading by the short half-life} */
  public float fast(int entry, int day) {
    return Float.intBitsToFloat(cells[entry * STRIDE + FAST]) * fading.fast(age(entry, day));
  }

  /** {@return how often, fading by the long half-life} */
  public float slow(int entry, int day) {
    return Float.intBitsToFloat(cells[entry * STRIDE + SLOW]) * fading.slow(age(entry, day));
  }

  /** {@return how often the key was seen, fading by the long half-life; 0 for no slot} */
  public float total(int slot, int day) {
    return slot == NONE ? 0 : slotSlow[slot] * fading.slow(day - slotLast[slot]);
  }

  /** {@return how often the key was seen, fading by the short half-life; 0 for no slot} */
  public float totalFast(int slot, int day) {
    return slot == NONE ? 0 : slotFast[slot] * fading.fast(day - slotLast[slot]);
  }

  /** {@return how many keys there are} */
  public int keys() {
    return slots;
  }

  /** Adds one sight of the value with the key; days must not go back. */
  void add(long key, int value, int day) {
    int slot = slotOrNew(key, day);
    slotFast[slot] = totalFast(slot, day) + 1;
    slotSlow[slot] = total(slot, day) + 1;
    slotLast[slot] = day;
    int entry = entry(slot, value);
    if (entry == NONE) {
      entry = newEntry(slot, value, day);
    } else {
      int cell = entry * STRIDE;
      float fast = fast(entry, day) + 1;
      float slow = slow(entry, day) + 1;
      cells[cell + FAST] = Float.floatToRawIntBits(fast);
      cells[cell + SLOW] = Float.floatToRawIntBits(slow);
      cells[cell + LAST] = day;
      cells[cell + COUNT]++;
      unlink(entry, slot);
    }
    link(entry, slot);
  }

  private void link(int entry, int slot) {
    int before = newest[slot];
    cells[entry * STRIDE + NEWER] = NONE;
    cells[entry * STRIDE + OLDER] = before;
    if (before != NONE) {
      cells[before * STRIDE + NEWER] = entry;
    }
    newest[slot] = entry;
  }

  private void unlink(int entry, int slot) {
    int newer = cells[entry * STRIDE + NEWER];
    int older = cells[entry * STRIDE + OLDER];
    if (newer == NONE) {
      newest[slot] = older;
    } else {
      cells[newer * STRIDE + OLDER] = older;
    }
    if (older != NONE) {
      cells[older * STRIDE + NEWER] = newer;
    }
  }

  private int newEntry(int slot, int value, int day) {
    if ((entries + 1) * STRIDE > cells.length) {
      cells = Arrays.copyOf(cells, Math.multiplyExact(2, cells.length));
    }
    int entry = entries++;
    int cell = entry * STRIDE;
    cells[cell + VALUE] = value;
    cells[cell + LAST] = day;
    cells[cell + FAST] = Float.floatToRawIntBits(1);
    cells[cell + SLOW] = Float.floatToRawIntBits(1);
    cells[cell + COUNT] = 1;
    cells[cell + SLOT] = slot;
    if (entries * 2 > entryTable.length) {
      entryTable = filled(2 * entryTable.length);
      for (int each = 0; each < entries; each++) {
        enter(each);
      }
    } else {
      enter(entry);
    }
    return entry;
  }

  private void enter(int entry) {
    int mask = entryTable.length - 1;
    int at = mix(pair(cells[entry * STRIDE + SLOT], cells[entry * STRIDE + VALUE])) & mask;
    while (entryTable[at] != NONE) {
      at = at + 1 & mask;
    }
    entryTable[at] = entry;
  }

  private int slotOrNew(long key, int day) {
    int known = slot(key);
    if (known != NONE) {
      return known;
    }
    if (!dense && (slots + 1) * 2 > keys.length) {
      growKeys();
    }
    if (slots == newest.length) {
      newest = Arrays.copyOf(newest, 2 * slots);
      slotLast = Arrays.copyOf(slotLast, 2 * slots);
      slotFast = Arrays.copyOf(slotFast, 2 * slots);
      slotSlow = Arrays.copyOf(slotSlow, 2 * slots);
    }
    newest[slots] = NONE;
    slotLast[slots] = day;
    enterKey(key, slots);
    return slots++;
  }

  private void growKeys() {
    long[] oldKeys = keys;
    int[] oldSlots = keySlots;
    keys = new long[2 * oldKeys.length];
    keySlots = filled(2 * oldKeys.length);
    for (int at = 0; at < oldKeys.length; at++) {
      if (oldSlots[at] != NONE) {
        enterKey(oldKeys[at], oldSlots[at]);
      }
    }
  }

  private void enterKey(long key, int slot) {
    if (dense) {
      int place = Math.toIntExact(key);
      if (place >= keySlots.length) {
        int[] longer = filled(Math.max(place + 1, 2 * keySlots.length));
        System.arraycopy(keySlots, 0, longer, 0, keySlots.length);
        keySlots = longer;
      }
      keySlots[place] = slot;
      return;
    }
    int mask = keys.length - 1;
    int at = mix(key) & mask;
    while (keySlots[at] != NONE) {
      at = at + 1 & mask;
    }
    keys[at] = key;
    keySlots[at] = slot;
  }

  private static long pair(int slot, int value) {
    return (long) slot << 32 | value;
  }

  /** Spreads the bits of a key (the finaliser of MurmurHash3, Appleby 2011). */
  private static int mix(long key) {
    long mixed = (key ^ key >>> 33) * 0xff51afd7ed558ccdL;
    mixed = (mixed ^ mixed >>> 33) * 0xc4ceb9fe1a85ec53L;
    return (int) (mixed >>> 32);
  }
}
