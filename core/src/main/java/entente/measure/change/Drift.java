package entente.measure.change;

/**
 * Who moved when the distance of a state to a pole changed: the state, the pole, or both. Each part
 * is the mean of what its movement does to the distance before and after the other has moved (the
 * Shapley value of the two), so that they add up to the change.
 *
 * @param from the distance before
 * @param to the distance after
 * @param own what the state's own movement did; below 0 where it came nearer
 * @param pole what the movement of the pole did
 */
public record Drift(double from, double to, double own, double pole) {

  /** {@return the split for a state that was at x1 and is at x2, and a pole from p1 to p2} */
  public static Drift of(double x1, double x2, double p1, double p2) {
    double from = Math.abs(x1 - p1);
    double to = Math.abs(x2 - p2);
    double ownFirst = Math.abs(x2 - p1);
    double poleFirst = Math.abs(x1 - p2);
    return new Drift(
        from, to, (ownFirst - from + to - poleFirst) / 2, (poleFirst - from + to - ownFirst) / 2);
  }

  /** {@return by how much the distance changed} */
  public double change() {
    return to - from;
  }
}
