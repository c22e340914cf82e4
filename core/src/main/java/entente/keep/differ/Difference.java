package entente.keep.differ;

import java.util.List;

/**
 * A point on which reports do not say the same.
 *
 * @param about the point
 * @param kind what sort of point it is
 * @param verdict whether they contradict one another
 * @param positions the values, at least two, each with who holds it
 */
public record Difference(String about, Claim.Kind kind, Verdict verdict, List<Position> positions) {

  /** What a difference means. */
  public enum Verdict {
    /** Not all can be right. */
    DIFFERS,
    /** The figure rises from day to day; each may have been right when it was told. */
    GROWS,
    /** The figures are not the same, but all can be right: "at least 17" and 18. */
    LEAVES_ROOM;

    /** {@return the word of the outputs} */
    public String word() {
      return name().toLowerCase(java.util.Locale.ROOT).replace('_', ' ');
    }
  }

  /**
   * A value and who holds it.
   *
   * @param value as written by the first who holds it
   * @param claims those who hold it, in order
   */
  public record Position(String value, List<Claim> claims) {
    public Position {
      claims = List.copyOf(claims);
    }
  }

  public Difference {
    positions = List.copyOf(positions);
    if (positions.size() < 2) {
      throw new IllegalArgumentException("a difference needs two positions: " + about);
    }
  }
}
