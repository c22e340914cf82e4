package entente.measure.balance;

import entente.measure.Measured;
import java.util.Arrays;
import java.util.List;

/**
 * The fewest edges whose sign would have to change for the network to fall into two camps (Harary
 * 1959; Zaslavsky 1987). Exact: all ways of making two camps are tried, each part that hangs
 * together for itself, so that time doubles with every actor.
 */
public final class Frustration {
  /** The most actors in one part of the network that hangs together. */
  public static final int MOST_ACTORS = 26;

  private Frustration() {}

  static Measured of(SignedGraph graph) {
    int sum = 0;
    for (List<Integer> component : graph.components()) {
      if (component.size() > MOST_ACTORS) {
        return Measured.missing(
            component.size()
                + " actors hang together, and frustration is counted for "
                + MOST_ACTORS
                + " at most");
      }
      sum += least(graph, component);
    }
    return Measured.of(sum);
  }

  /** Goes through the camps in an order in which one actor at a time changes sides. */
  private static int least(SignedGraph graph, List<Integer> component) {
    int n = component.size();
    int[][] signs = new int[n][n];
    int frustrated = 0;
    for (int a = 0; a < n; a++) {
      for (int b = 0; b < n; b++) {
        signs[a][b] = graph.sign(component.get(a), component.get(b));
        frustrated += a < b && signs[a][b] < 0 ? 1 : 0;
      }
    }
    int[] camp = new int[n];
    Arrays.fill(camp, 1);
    int least = frustrated;
    for (int step = 1; step < 1 << (n - 1); step++) {
      int moved = Integer.numberOfTrailingZeros(step);
      for (int other = 0; other < n; other++) {
        // An edge that agreed with the camps no longer does, and the other way round.
        frustrated += signs[moved][other] * camp[moved] * camp[other];
      }
      camp[moved] = -camp[moved];
      least = Math.min(least, frustrated);
    }
    return least;
  }
}
