package entente.measure.balance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import entente.measure.Measured;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class BalanceTest {
  private static List<SignedEdge> random(Random random, int nodes) {
    List<SignedEdge> edges = new ArrayList<>();
    for (int a = 0; a < nodes; a++) {
      for (int b = a + 1; b < nodes; b++) {
        if (random.nextInt(3) > 0) {
          edges.add(new SignedEdge("n" + a, "n" + b, random.nextBoolean()));
        }
      }
    }
    return edges;
  }

  /** The fewest frustrated edges over every way of making two camps, one by one. */
  private static int least(List<SignedEdge> edges, int nodes) {
    int least = Integer.MAX_VALUE;
    for (int camps = 0; camps < 1 << nodes; camps++) {
      int frustrated = 0;
      for (SignedEdge edge : edges) {
        int a = Integer.parseInt(edge.a().substring(1));
        int b = Integer.parseInt(edge.b().substring(1));
        boolean together = (camps >> a & 1) == (camps >> b & 1);
        frustrated += together == edge.positive() ? 0 : 1;
      }
      least = Math.min(least, frustrated);
    }
    return least;
  }

  @Test
  void frustrationIsTheLeastOverAllCamps() {
    Random random = new Random(51);
    for (int round = 0; round < 100; round++) {
      int nodes = 2 + random.nextInt(7);
      List<SignedEdge> edges = random(random, nodes);
      assertThat(Balance.of(edges).frustration()).isEqualTo(Measured.of(least(edges, nodes)));
    }
  }

  @Test
  void twoCampsAreBalancedAndFreeOfFrustration() {
    List<SignedEdge> edges = new ArrayList<>();
    for (int a = 0; a < 9; a++) {
      for (int b = a + 1; b < 9; b++) {
        edges.add(new SignedEdge("s" + a, "s" + b, a % 2 == b % 2));
      }
    }
    Balance balance = Balance.of(edges);
    assertThat(balance.triads()).isEqualTo(84);
    assertThat(balance.balancedShare()).isEqualTo(Measured.of(1));
    assertThat(balance.frustration()).isEqualTo(Measured.of(0));
  }

  @Test
  void threeCampsAreBalancedWeaklyOnly() {
    Balance balance =
        Balance.of(
            List.of(
                new SignedEdge("a", "b", false),
                new SignedEdge("b", "c", false),
                new SignedEdge("a", "c", false)));
    assertThat(balance.balancedShare()).isEqualTo(Measured.of(0));
    assertThat(balance.weaklyBalancedShare()).isEqualTo(Measured.of(1));
    assertThat(balance.frustration()).isEqualTo(Measured.of(1));
  }

  @Test
  void withoutATriadThereIsNoShare() {
    Balance balance = Balance.of(List.of(new SignedEdge("a", "b", true)));
    assertThat(balance.balancedShare()).isEqualTo(Measured.missing("no triads"));
  }

  @Test
  void tooManyActorsAreTold() {
    List<SignedEdge> ring = new ArrayList<>();
    for (int i = 0; i < 30; i++) {
      ring.add(new SignedEdge("s" + i, "s" + (i + 1) % 30, true));
    }
    assertThat(Balance.of(ring).frustration())
        .isEqualTo(
            Measured.missing("30 actors hang together, and frustration is counted for 26 at most"));
  }

  @Test
  void twoEdgesOfOnePairAreRefused() {
    assertThatThrownBy(() ->
            Balance.of(List.of(new SignedEdge("a", "b", true), new SignedEdge("b", "a", false))))
        .hasMessage("b and a have two edges");
  }
}
