package entente.measure.similarity;

/** How far apart two ratings of one item are. */
public enum Distance {
  /** |x - y|. */
  ABSOLUTE,
  /** (x - y)². */
  SQUARED,
  /** 1 where they differ, 0 where they are the same. */
  NOMINAL;

  /** {@return the distance of two ratings, 0 or more} */
  public double between(double x, double y) {
    return switch (this) {
      case ABSOLUTE -> Math.abs(x - y);
      case SQUARED -> (x - y) * (x - y);
      case NOMINAL -> x == y ? 0 : 1;
    };
  }

  /** {@return the greatest distance on a scale whose ends are that far apart} */
  public double greatest(double range) {
    return between(range, 0);
  }

  /** {@return its name in commands and outputs: absolute, squared or nominal} */
  public String word() {
    return switch (this) {
      case ABSOLUTE -> "absolute";
      case SQUARED -> "squared";
      case NOMINAL -> "nominal";
    };
  }
}
