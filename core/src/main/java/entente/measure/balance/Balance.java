package entente.measure.balance;

import entente.measure.Measured;
import java.util.Collection;

/**
 * How balanced a network of friends and foes is (Cartwright and Harary 1956). A triad is balanced
 * if the product of its signs is positive; weakly, unless just one sign is negative (Davis 1967).
 * States that hedge break balance by intent: this describes, and proves nothing.
 *
 * @param allPositive triads +++
 * @param oneNegative triads ++-
 * @param twoNegative triads +--
 * @param allNegative triads ---
 * @param frustration the fewest signs to change for two camps; see {@link Frustration}
 */
public record Balance(
    long allPositive, long oneNegative, long twoNegative, long allNegative, Measured frustration) {

  /**
   * Counts the triads whose three edges are all there.
   *
   * @throws IllegalArgumentException if two actors have two edges
   */
  public static Balance of(Collection<SignedEdge> edges) {
    SignedGraph graph = SignedGraph.of(edges);
    long[] byNegatives = new long[4];
    for (int a = 0; a < graph.nodes(); a++) {
      for (int b = a + 1; b < graph.nodes(); b++) {
        for (int c = b + 1; c < graph.nodes() && graph.sign(a, b) != 0; c++) {
          if (graph.sign(a, c) != 0 && graph.sign(b, c) != 0) {
            int sum = graph.sign(a, b) + graph.sign(a, c) + graph.sign(b, c);
            byNegatives[(3 - sum) / 2]++;
          }
        }
      }
    }
    return new Balance(
        byNegatives[0], byNegatives[1], byNegatives[2], byNegatives[3], Frustration.of(graph));
  }

  /** {@return the number of triads} */
  public long triads() {
    return allPositive + oneNegative + twoNegative + allNegative;
  }

  /** {@return the share of triads that are balanced} */
  public Measured balancedShare() {
    return share(allPositive + twoNegative);
  }

  /** {@return the share of triads that are balanced or could be with more than two camps} */
  public Measured weaklyBalancedShare() {
    return share(triads() - oneNegative);
  }

  private Measured share(long part) {
    return triads() == 0 ? Measured.missing("no triads") : Measured.of((double) part / triads());
  }
}
