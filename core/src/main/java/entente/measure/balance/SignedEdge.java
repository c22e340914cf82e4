package entente.measure.balance;

/**
 * Two actors that are with or against each other.
 *
 * @param a one
 * @param b another
 * @param positive whether they are with each other
 */
public record SignedEdge(String a, String b, boolean positive) {
  public SignedEdge {
    if (a.equals(b)) {
      throw new IllegalArgumentException(a + " cannot be with or against itself");
    }
  }
}
