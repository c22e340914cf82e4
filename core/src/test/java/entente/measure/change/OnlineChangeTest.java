package entente.measure.change;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class OnlineChangeTest {
  private static final double HAZARD = 0.2;

  /**
   * The evidence of a series summed over all ways of cutting it, each with its probability: a
   * change after a value or none.
   */
  private static double evidence(double[] series, Predictive model) {
    double sum = 0;
    for (int cuts = 0; cuts < 1 << series.length; cuts++) {
      double log = 0;
      double n = 0;
      double total = 0;
      for (int t = 0; t < series.length; t++) {
        log += model.logLikelihood(series[t], n, total);
        boolean cut = (cuts >> t & 1) == 1;
        log += Math.log(cut ? HAZARD : 1 - HAZARD);
        n = cut ? 0 : n + 1;
        total = cut ? 0 : total + series[t];
      }
      sum += Math.exp(log);
    }
    return Math.log(sum);
  }

  @Test
  void theEvidenceIsTheSumOverAllWaysOfCutting() {
    Random random = new Random(21);
    for (int round = 0; round < 20; round++) {
      double[] values = new double[8];
      double[] counts = new double[8];
      for (int i = 0; i < values.length; i++) {
        values[i] = random.nextGaussian() * 3;
        counts[i] = random.nextInt(9);
      }
      Predictive gaussian = new Predictive.Gaussian(0.5, 4, 1.5);
      Predictive poisson = new Predictive.Counts(2, 0.5);
      assertThat(OnlineChange.of(values, gaussian, HAZARD).result().orElseThrow().logEvidence())
          .isCloseTo(evidence(values, gaussian), within(1e-9));
      assertThat(OnlineChange.of(counts, poisson, HAZARD).result().orElseThrow().logEvidence())
          .isCloseTo(evidence(counts, poisson), within(1e-9));
    }
  }

  @Test
  void theCountsOfOnePlaceAreADistribution() {
    Predictive counts = new Predictive.Counts(2.5, 0.7);
    double sum = 0;
    for (int value = 0; value < 400; value++) {
      sum += Math.exp(counts.logLikelihood(value, 3, 8));
    }
    assertThat(sum).isCloseTo(1, within(1e-9));
  }

  @Test
  void aBurstOfEventsIsSeenUnderAllHazards() {
    double[] counts = new double[40];
    Arrays.fill(counts, 0, 30, 2);
    Arrays.fill(counts, 30, 40, 14);
    List<OnlineChange.UnderHazard> answers =
        OnlineChange.overHazards(counts, new Predictive.Counts(1, 0.2), 0.02)
            .result()
            .orElseThrow();
    assertThat(answers).hasSize(3);
    assertThat(answers)
        .allSatisfy(each -> {
          assertThat(each.change().runLength()).isEqualTo(10);
          assertThat(each.change().changedWithin(11)).isGreaterThan(0.9);
        });
  }

  @Test
  void aGapTeachesNothingAndTimeGoesOn() {
    Predictive model = new Predictive.Gaussian(0, 10, 1);
    double[] gap = {1, 1.2, Double.NaN, 0.9};
    OnlineChange change = OnlineChange.of(gap, model, 0.01).result().orElseThrow();
    assertThat(change.runLengths()).hasSize(5);
    assertThat(change.runLengths().stream().mapToDouble(each -> each).sum())
        .isCloseTo(1, within(1e-12));
    assertThat(change.runLength()).isEqualTo(4);
  }

  @Test
  void whatIsNoCountHasNoAnswer() {
    assertThat(OnlineChange.of(new double[] {1, 2.5}, new Predictive.Counts(1, 1), 0.1).result())
        .isEmpty();
    assertThat(OnlineChange.of(new double[0], new Predictive.Counts(1, 1), 0.1).result()).isEmpty();
  }
}
