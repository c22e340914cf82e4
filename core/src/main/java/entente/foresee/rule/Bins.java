package entente.foresee.rule;

/** Ranges into which ages, counts and shares are sorted. */
final class Bins {
  /** The last day of each range of ages; one more range is beyond. */
  static final int[] AGES = {1, 2, 3, 5, 7, 10, 14, 20, 28, 40, 56, 80, 112, 160, 224};

  /** The greatest count of each range; one more range is beyond. */
  static final int[] COUNTS = {1, 2, 3, 7, 19};

  /** The last day of each range of ages of {@link Family#AFTER}. */
  static final int[] WIDE_AGES = {2, 5, 10, 20, 40, 80};

  /** The last day of each range of ages of {@link Family#LATELY}; beyond is not looked at. */
  static final int[] LAST_DAYS = {2, 7};

  static final Logs FADING = new Logs(-3, 1.4f, 14);
  static final Logs SHARES = new Logs(-10, 1.3f, 14);
  static final Logs PATHS = new Logs(-16, 1, 16);

  private static final byte[] AGE = new byte[8192];

  static {
    for (int age = 0; age < AGE.length; age++) {
      AGE[age] = (byte) among(AGES, age);
    }
  }

  private Bins() {}

  static int age(int age) {
    return AGE[Math.min(age, AGE.length - 1)];
  }

  static int among(int[] lasts, int value) {
    int bin = 0;
    while (bin < lasts.length && value > lasts[bin]) {
      bin++;
    }
    return bin;
  }

  /** {@return the range in words, such as {@code 4-5}, of numbers from 1} */
  static String range(int[] lasts, int bin) {
    int first = bin == 0 ? 1 : lasts[bin - 1] + 1;
    if (bin == lasts.length) {
      return first + "+";
    }
    return first == lasts[bin] ? Integer.toString(first) : first + "-" + lasts[bin];
  }

  /**
   * Ranges of equal width in logarithms of base 2; what lies beyond an end falls into the last
   * range there.
   *
   * @param low where the first begins
   * @param perDoubling how many there are while the value doubles
   * @param size how many there are
   */
  record Logs(float low, float perDoubling, int size) {
    int of(float value) {
      int bin = (int) ((log2(value) - low) * perDoubling);
      return Math.clamp(bin, 0, size - 1);
    }

    /** {@return the range in words, such as {@code 0.25-0.41}} */
    String range(int bin) {
      String from = bin == 0 ? "" : edge(bin);
      String to = bin == size - 1 ? "" : edge(bin + 1);
      return from.isEmpty() ? "up to " + to : to.isEmpty() ? from + "+" : from + "-" + to;
    }

    private String edge(int bin) {
      return Float.toString((float) round(Math.pow(2, low + bin / perDoubling)));
    }

    private static double round(double value) {
      double unit = Math.pow(10, Math.floor(Math.log10(value)) - 2);
      return Math.rint(value / unit) * unit;
    }

    /** By the bits of the number, right to a hundredth: it is asked a hundred million times. */
    private static float log2(float value) {
      int bits = Float.floatToRawIntBits(value);
      float mantissa = Float.intBitsToFloat((bits & 0x7FFFFF) | 0x3F800000);
      return (bits >>> 23) - 127 + (mantissa - 1) * (1.3465f - 0.3465f * (mantissa - 1));
    }
  }
}
