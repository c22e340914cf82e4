package entente.keep.match;

/**
 * Two mentions, by their ids.
 *
 * @param one the smaller id
 * @param other the greater one
 */
public record Pair(String one, String other) implements Comparable<Pair> {
  public Pair {
    if (one.compareTo(other) >= 0) {
      throw new IllegalArgumentException("not in order: " + one + ", " + other);
    }
  }

  /** {@return the pair of two different ids, given in any order} */
  public static Pair of(String one, String other) {
    return one.compareTo(other) < 0 ? new Pair(one, other) : new Pair(other, one);
  }

  /** Orders by the first id, then by the second. */
  @Override
  public int compareTo(Pair pair) {
    int first = one.compareTo(pair.one);
    return first != 0 ? first : other.compareTo(pair.other);
  }
}
