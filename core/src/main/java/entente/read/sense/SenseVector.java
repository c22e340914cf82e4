package entente.read.sense;

import java.util.Arrays;

/**
 * The sense of a sentence: a direction in 384 dimensions, each as a signed byte, so that it is
 * small to store and the last bits of floating-point sums cannot tell machines apart.
 */
public final class SenseVector {
  /** The number of dimensions. */
  public static final int SIZE = 384;

  /** No sense at all: its cosine with everything is 0. */
  public static final SenseVector NONE = new SenseVector(new byte[SIZE]);

  private static final int MOST = 127;

  private final byte[] bytes;
  private final double length;

  private SenseVector(byte[] bytes) {
    this.bytes = bytes;
    this.length = Math.sqrt(dot(bytes, bytes));
  }

  /**
   * {@return the vector of these bytes}
   *
   * @throws IllegalArgumentException if they are not 384
   */
  public static SenseVector of(byte[] bytes) {
    if (bytes.length != SIZE) {
      throw new IllegalArgumentException(bytes.length + " bytes are no sense of " + SIZE);
    }
    return new SenseVector(bytes.clone());
  }

  /** {@return the direction of these numbers; the largest of them becomes 127} */
  public static SenseVector of(float[] numbers) {
    float largest = 0;
    for (float number : numbers) {
      largest = Math.max(largest, Math.abs(number));
    }
    byte[] bytes = new byte[SIZE];
    if (largest > 0) {
      for (int i = 0; i < SIZE; i++) {
        bytes[i] = (byte) Math.round(numbers[i] / largest * MOST);
      }
    }
    return new SenseVector(bytes);
  }

  /** {@return how near the two are, from -1 to 1; 0 if one is none} */
  public double cosine(SenseVector other) {
    return length == 0 || other.length == 0 ? 0 : dot(bytes, other.bytes) / (length * other.length);
  }

  /** {@return the vector as numbers, of length 1; all 0 if it is none} */
  public float[] direction() {
    float[] numbers = new float[SIZE];
    for (int i = 0; i < SIZE && length > 0; i++) {
      numbers[i] = (float) (bytes[i] / length);
    }
    return numbers;
  }

  /** {@return a copy of the 384 bytes} */
  public byte[] bytes() {
    return bytes.clone();
  }

  private static int dot(byte[] one, byte[] other) {
    int sum = 0;
    for (int i = 0; i < SIZE; i++) {
      sum += one[i] * other[i];
    }
    return sum;
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof SenseVector vector && Arrays.equals(bytes, vector.bytes);
  }

  @Override
  public int hashCode() {
    return Arrays.hashCode(bytes);
  }
}
