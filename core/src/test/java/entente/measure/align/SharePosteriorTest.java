package entente.measure.align;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.offset;

import entente.measure.Interval;
import entente.measure.event.CodingAccuracy;
import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;
import org.hipparchus.distribution.continuous.BetaDistribution;
import org.junit.jupiter.api.Test;

/** The posterior of a share beside what is known of it by other ways. */
class SharePosteriorTest {
  private static final double[] SURE = {1};

  @Test
  void isBetaWhereAllIsSound() {
    SplittableRandom random = new SplittableRandom(5);
    for (int round = 0; round < 300; round++) {
      double[] counts = new double[2 + random.nextInt(4)];
      Arrays.setAll(counts, kind -> Math.exp(random.nextDouble(-3, 8)) * random.nextInt(2));
      double all = Arrays.stream(counts).sum();
      List<SharePosterior> shares = SharePosterior.of(others(counts, 1), even(counts.length), SURE);
      for (int kind = 0; kind < counts.length; kind++) {
        BetaDistribution beta =
            new BetaDistribution(
                counts[kind] + 0.5, all - counts[kind] + (counts.length - 1) / 2.0);
        double deviation = Math.sqrt(beta.getNumericalVariance());
        SharePosterior share = shares.get(kind);
        assertThat(share.mean()).isCloseTo(beta.getNumericalMean(), offset(0.02 * deviation));
        assertThat(Math.sqrt(share.variance())).isCloseTo(deviation, offset(0.02 * deviation));
        assertThat(share.low())
            .isCloseTo(beta.inverseCumulativeProbability(Interval.TAIL), offset(0.05 * deviation));
        assertThat(share.high())
            .isCloseTo(
                beta.inverseCumulativeProbability(1 - Interval.TAIL), offset(0.05 * deviation));
      }
    }
  }

  @Test
  void isWhatDrawsOfAllSharesTogetherSay() {
    CodingAccuracy coding = new CodingAccuracy(130, 25);
    Evidence evidence =
        new Evidence(List.of(new Coded(30, 0.7, 0.2), new Coded(12, 0.5, 0.1), Coded.NONE));
    double[] background = {0.5, 0.3, 0.2};
    double[][] drawn = new ShareSampler(coding, 20_000).draw(evidence, background, 20_000, 1);
    List<SharePosterior> shares = SharePosterior.of(evidence, background, coding.rates());
    for (int kind = 0; kind < 3; kind++) {
      double[] sorted = drawn[kind].clone();
      Arrays.sort(sorted);
      assertThat(shares.get(kind).low()).isCloseTo(sorted[1000], offset(0.03));
      assertThat(shares.get(kind).high()).isCloseTo(sorted[19_000], offset(0.03));
      assertThat(shares.get(kind).mean())
          .isCloseTo(Arrays.stream(sorted).average().orElseThrow(), offset(0.03));
    }
  }

  @Test
  void lessSoundEntriesTellLess() {
    double[] counts = {30, 30};
    double sure =
        SharePosterior.of(others(counts, 0.9), even(2), SURE).getFirst().interval().width();
    double less =
        SharePosterior.of(others(counts, 0.5), even(2), SURE).getFirst().interval().width();
    assertThat(less).isGreaterThan(1.3 * sure);
  }

  @Test
  void theOnlyKindIsAll() {
    assertThat(SharePosterior.of(others(new double[] {3}, 0.5), even(1), SURE).getFirst().low())
        .isEqualTo(1);
  }

  private static Evidence others(double[] counts, double sound) {
    return new Evidence(
        Arrays.stream(counts).mapToObj(count -> new Coded(count, 0, sound)).toList());
  }

  private static double[] even(int kinds) {
    double[] shares = new double[kinds];
    Arrays.fill(shares, 1.0 / kinds);
    return shares;
  }
}
