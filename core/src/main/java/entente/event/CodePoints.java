package entente.event;

import java.util.Arrays;

/**
 * Turns UTF-16 offsets into a text, as used inside, into Unicode code points, as used in every
 * output. One pass over the text, then a binary search for each offset; texts without characters
 * beyond the Basic Multilingual Plane cost nothing.
 */
public final class CodePoints {
  /** Offsets of the second halves of surrogate pairs, ascending. */
  private final int[] secondHalves;

  private CodePoints(int[] secondHalves) {
    this.secondHalves = secondHalves;
  }

  /** {@return the offsets of that text} */
  public static CodePoints of(String text) {
    int[] found = new int[16];
    int size = 0;
    for (int i = 1; i < text.length(); i++) {
      if (Character.isSurrogatePair(text.charAt(i - 1), text.charAt(i))) {
        if (size == found.length) {
          found = Arrays.copyOf(found, 2 * size);
        }
        found[size++] = i;
        i++;
      }
    }
    return new CodePoints(Arrays.copyOf(found, size));
  }

  /** {@return the number of code points that begin before the UTF-16 offset} */
  public int at(int offset) {
    int place = Arrays.binarySearch(secondHalves, offset);
    return offset - (place < 0 ? -place - 1 : place);
  }
}
