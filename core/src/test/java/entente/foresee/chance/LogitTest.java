package entente.foresee.chance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.offset;

import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;

class LogitTest {
  private static final double[] TRUE = {-1.5, 2, -0.7};

  @Test
  void findsTheWeightsThatMadeTheCases() {
    Logit logit = Logit.fit(cases(new SplittableRandom(1), 40_000), new double[3]);
    for (double[] signals : new double[][] {{1, 0, 0}, {1, 1, 0}, {1, 0, 1}, {1, -2, 3}}) {
      assertThat(odds(logit.of(signals))).isCloseTo(sum(signals), offset(0.15));
    }
  }

  @Test
  void aWeightIsAsGoodAsThatManyCases() {
    List<Case> cases = cases(new SplittableRandom(2), 300);
    List<Case> heavy = new ArrayList<>();
    List<Case> repeated = new ArrayList<>();
    for (int i = 0; i < cases.size(); i++) {
      Case each = cases.get(i);
      int times = 1 + i % 4;
      heavy.add(new Case(each.signals(), each.came(), times));
      for (int time = 0; time < times; time++) {
        repeated.add(each);
      }
    }
    double[] signals = {1, 0.3, -0.4};
    assertThat(Logit.fit(heavy, new double[3]).of(signals))
        .isCloseTo(Logit.fit(repeated, new double[3]).of(signals), offset(1e-9));
  }

  @Test
  void signalsThatTellAllApartStillGetAWeight() {
    List<Case> cases = new ArrayList<>();
    for (int i = 0; i < 100; i++) {
      cases.add(new Case(new double[] {1, i < 50 ? -5 : 5}, i >= 50, 1));
    }
    Logit logit = Logit.fit(cases, new double[2]);
    assertThat(logit.of(new double[] {1, 5})).isBetween(0.95, 1.0);
    assertThat(logit.of(new double[] {1, -5})).isBetween(0.0, 0.05);
    assertThat(logit.of(new double[] {1, 0})).isCloseTo(0.5, offset(0.01));
  }

  /** Almost nothing comes, and signals run from far below to above, as logarithms of counts do. */
  @Test
  void seldomEventsAreFoundToBeSeldom() {
    SplittableRandom random = new SplittableRandom(5);
    List<Case> cases = new ArrayList<>();
    double came = 0;
    for (int i = 0; i < 30_000; i++) {
      double rate = Math.exp(random.nextDouble(-9, 0));
      boolean did = random.nextDouble() < 1 - Math.exp(-rate);
      came += did ? 1 : 0;
      cases.add(
          new Case(new double[] {1, Math.log(rate + 0.01), Math.log(rate * 0.5 + 0.01)}, did, 1));
    }
    Logit logit = Logit.fit(cases, new double[3]);
    double mean =
        cases.stream().mapToDouble(each -> logit.of(each.signals())).average().orElseThrow();
    assertThat(mean).isCloseTo(came / cases.size(), offset(0.002));
  }

  private static List<Case> cases(SplittableRandom random, int count) {
    List<Case> cases = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      double[] signals = {1, random.nextDouble(-2, 2), random.nextDouble(-2, 2)};
      double chance = 1 / (1 + Math.exp(-sum(signals)));
      cases.add(new Case(signals, random.nextDouble() < chance, 1));
    }
    return cases;
  }

  private static double sum(double[] signals) {
    double sum = 0;
    for (int i = 0; i < signals.length; i++) {
      sum += TRUE[i] * signals[i];
    }
    return sum;
  }

  private static double odds(double chance) {
    return Math.log(chance / (1 - chance));
  }
}
