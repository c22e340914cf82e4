package entente.foresee.memory;

/** How much of a count is left after some days, by a short and by a long half-life. Immutable. */
final class Fading {
  private static final int DAYS = 8192;

  private final float[] fast = new float[DAYS];
  private final float[] slow = new float[DAYS];

  Fading() {
    for (int age = 0; age < DAYS; age++) {
      fast[age] = (float) Math.pow(2, -age / Memory.SHORT);
      slow[age] = (float) Math.pow(2, -age / Memory.LONG);
    }
  }

  float fast(int age) {
    return fast[Math.min(age, DAYS - 1)];
  }

  float slow(int age) {
    return slow[Math.min(age, DAYS - 1)];
  }
}
