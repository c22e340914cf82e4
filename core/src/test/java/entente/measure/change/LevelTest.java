package entente.measure.change;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.Random;
import org.hipparchus.linear.LUDecomposition;
import org.hipparchus.linear.MatrixUtils;
import org.hipparchus.linear.RealMatrix;
import org.junit.jupiter.api.Test;

class LevelTest {
  /**
   * The level by one great least squares problem: steps and noise weighted by their variances. That
   * is what the smoother must give, gaps and all.
   */
  private static double[][] direct(double[] series, double level, double[] noise) {
    int n = series.length;
    RealMatrix precision = MatrixUtils.createRealMatrix(n, n);
    double[] right = new double[n];
    for (int t = 0; t < n; t++) {
      if (!Double.isNaN(series[t])) {
        precision.addToEntry(t, t, 1 / noise[t]);
        right[t] = series[t] / noise[t];
      }
      if (t > 0) {
        precision.addToEntry(t, t, 1 / level);
        precision.addToEntry(t - 1, t - 1, 1 / level);
        precision.addToEntry(t, t - 1, -1 / level);
        precision.addToEntry(t - 1, t, -1 / level);
      }
    }
    RealMatrix covariance = new LUDecomposition(precision).getSolver().getInverse();
    double[] variances = new double[n];
    for (int t = 0; t < n; t++) {
      variances[t] = covariance.getEntry(t, t);
    }
    return new double[][] {covariance.operate(right), variances};
  }

  @Test
  void smoothingIsTheLeastSquaresOfStepsAndNoiseWithGapsAnywhere() {
    Random random = new Random(31);
    for (int round = 0; round < 50; round++) {
      int n = 5 + random.nextInt(20);
      double[] series = new double[n];
      double[] noise = new double[n];
      for (int t = 0; t < n; t++) {
        series[t] = random.nextInt(3) == 0 ? Double.NaN : random.nextGaussian() * 5;
        noise[t] = 0.2 + random.nextDouble() * 3;
      }
      series[random.nextInt(n)] = 1;
      double level = 0.1 + random.nextDouble();
      double[][] expected = direct(series, level, noise);
      SmoothedLevel smoothed = SmoothedLevel.of(series, level, noise).result().orElseThrow();
      for (int place = 1; place <= n; place++) {
        assertThat(smoothed.state(place)).isCloseTo(expected[0][place - 1], within(1e-8));
        assertThat(smoothed.variance(place)).isCloseTo(expected[1][place - 1], within(1e-8));
      }
    }
  }

  @Test
  void aWalkWithoutNoiseAndNoiseWithoutAWalkAreTold() {
    Random random = new Random(32);
    double[] walk = new double[200];
    double[] noise = new double[200];
    for (int t = 0; t < 200; t++) {
      walk[t] = (t == 0 ? 0 : walk[t - 1]) + random.nextGaussian();
      noise[t] = 7 + random.nextGaussian();
    }
    LocalLevel ofWalk = LocalLevel.fit(walk).result().orElseThrow();
    assertThat(ofWalk.level()).isBetween(0.7, 1.3);
    assertThat(ofWalk.epsilon()).isLessThan(0.1);
    LocalLevel ofNoise = LocalLevel.fit(noise).result().orElseThrow();
    assertThat(ofNoise.level()).isLessThan(0.01);
    assertThat(ofNoise.epsilon()).isBetween(0.7, 1.3);
  }

  @Test
  void variancesFollowTheUnitOfTheSeries() {
    Random random = new Random(33);
    double[] series = new double[80];
    double level = 0;
    for (int t = 0; t < series.length; t++) {
      level += random.nextGaussian() * 0.5;
      series[t] = t % 9 == 4 ? Double.NaN : level + random.nextGaussian();
    }
    double[] thousandfold = Arrays.stream(series).map(each -> 1000 * each + 5e5).toArray();
    LocalLevel small = LocalLevel.fit(series).result().orElseThrow();
    LocalLevel great = LocalLevel.fit(thousandfold).result().orElseThrow();
    assertThat(great.level() / 1e6).isCloseTo(small.level(), within(1e-5));
    assertThat(great.epsilon() / 1e6).isCloseTo(small.epsilon(), within(1e-5));
  }

  @Test
  void anEmptySeriesHasNoLevel() {
    double[] nothing = {Double.NaN, Double.NaN, Double.NaN};
    assertThat(new LocalLevel(1, 1).smooth(nothing).result()).isEmpty();
    assertThat(LocalLevel.fit(nothing).result()).isEmpty();
  }

  @Test
  void theIntervalWidensInAGap() {
    double[] series = {1, 2, Double.NaN, Double.NaN, Double.NaN, 2, 1};
    SmoothedLevel smoothed = new LocalLevel(1, 1).smooth(series).result().orElseThrow();
    assertThat(smoothed.interval(4).width()).isGreaterThan(smoothed.interval(2).width());
  }
}
