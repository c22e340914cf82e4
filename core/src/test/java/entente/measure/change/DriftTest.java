package entente.measure.change;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import entente.measure.Measured;
import java.util.Arrays;
import java.util.Random;
import org.junit.jupiter.api.Test;

class DriftTest {
  @Test
  void theTwoPartsAddUpToTheChange() {
    Random random = new Random(41);
    for (int round = 0; round < 1000; round++) {
      Drift drift =
          Drift.of(
              random.nextGaussian(),
              random.nextGaussian(),
              random.nextGaussian(),
              random.nextGaussian());
      assertThat(drift.own() + drift.pole()).isCloseTo(drift.change(), within(1e-14));
    }
  }

  @Test
  void whoStandsStillDoesNotMove() {
    Random random = new Random(42);
    for (int round = 0; round < 100; round++) {
      double still = random.nextGaussian();
      Drift poleMoves = Drift.of(still, still, random.nextGaussian(), random.nextGaussian());
      assertThat(poleMoves.own()).isZero();
      Drift stateMoves = Drift.of(random.nextGaussian(), random.nextGaussian(), still, still);
      assertThat(stateMoves.pole()).isZero();
    }
  }

  @Test
  void aPoleThatLeavesIsNotAStateThatTurnsAway() {
    Drift drift = Drift.of(-0.81, -0.81, -0.8, -1.2);
    assertThat(drift.change()).isCloseTo(0.38, within(1e-12));
    assertThat(drift.pole()).isCloseTo(0.38, within(1e-12));
    assertThat(drift.own()).isZero();
  }

  @Test
  void theTwoPartsDoNotHangOnTheOrderOrTheSideOfTheScale() {
    Drift drift = Drift.of(0.2, 0.9, -1.1, 0.4);
    Drift mirrored = Drift.of(-0.2, -0.9, 1.1, -0.4);
    Drift exchanged = Drift.of(-1.1, 0.4, 0.2, 0.9);
    assertThat(mirrored).isEqualTo(drift);
    assertThat(exchanged.own()).isEqualTo(drift.pole());
  }

  @Test
  void anEffectIsRankedAmongPlacebosBySize() {
    double[] placebos = {0.1, -3, 0.5, 2, -0.2, 0.3, 0, 1, -1};
    assertThat(Placebo.rank(-2.5, placebos)).isEqualTo(2);
    assertThat(Placebo.pValue(-2.5, placebos)).isEqualTo(Measured.of(0.2));
    assertThat(Placebo.pValue(1, new double[0])).isEqualTo(Measured.missing("no placebos"));
  }

  @Test
  void adjustedValuesAreThoseOfR() {
    // p.adjust(c(0.01, 0.04, 0.03, 0.005, 0.5, 0.03), "BH")
    double[] p = {0.01, 0.04, 0.03, 0.005, 0.5, 0.03};
    double[] adjusted = FalseDiscovery.adjusted(p);
    double[] expected = {0.030, 0.048, 0.045, 0.030, 0.5, 0.045};
    for (int i = 0; i < p.length; i++) {
      assertThat(adjusted[i]).isCloseTo(expected[i], within(1e-12));
    }
    assertThat(FalseDiscovery.expectedFalseAlarms(600, 0.05)).isEqualTo(30);
  }

  @Test
  void withNothingToFindFewSeriesAreKept() {
    Random random = new Random(43);
    int any = 0;
    for (int round = 0; round < 400; round++) {
      double[] p = random.doubles(50).toArray();
      any += Arrays.stream(FalseDiscovery.adjusted(p)).anyMatch(each -> each <= 0.1) ? 1 : 0;
    }
    assertThat(any / 400.0).isBetween(0.05, 0.15);
  }

  @Test
  void aSeriesThatStopsOnOneSideOfTheDateTellsNothing() {
    double[] counts = {3, 4, 2, 5, 0, 0, 0, 0};
    assertThat(InterruptedCounts.of(counts, 4).result()).isEmpty();
    assertThat(InterruptedSeries.of(counts, 7, 1).result()).isEmpty();
    assertThat(InterruptedCounts.of(new double[] {1, -2, 1, 1, 2, 3, 4}, 3).result()).isEmpty();
  }

  @Test
  void doublingTheExposureLeavesJumpAndSlopeAsTheyAre() {
    double[] counts = {3, 4, 2, 5, 4, 9, 12, 8, 11, 15};
    double[] exposure = {10, 11, 9, 12, 10, 11, 12, 10, 9, 12};
    double[] twice = Arrays.stream(exposure).map(each -> 2 * each).toArray();
    InterruptedCounts once = InterruptedCounts.of(counts, exposure, 5).result().orElseThrow();
    InterruptedCounts doubled = InterruptedCounts.of(counts, twice, 5).result().orElseThrow();
    assertThat(doubled.coefficients().get(0))
        .isCloseTo(once.coefficients().get(0) - Math.log(2), within(1e-9));
    for (int i = 1; i < 4; i++) {
      assertThat(doubled.coefficients().get(i)).isCloseTo(once.coefficients().get(i), within(1e-9));
    }
  }
}
