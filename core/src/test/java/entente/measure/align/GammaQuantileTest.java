package entente.measure.align;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.withinPercentage;

import org.hipparchus.distribution.continuous.GammaDistribution;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class GammaQuantileTest {
  @ParameterizedTest
  @ValueSource(doubles = {0.5, 0.77, 1.5, 3.5, 14.2, 100.5, 12_345.6})
  void isThatOfTheDistribution(double shape) {
    GammaDistribution exact = new GammaDistribution(shape, 1);
    assertThat(GammaQuantile.LOW.of(shape))
        .isCloseTo(exact.inverseCumulativeProbability(0.05), withinPercentage(0.01));
    assertThat(GammaQuantile.HIGH.of(shape))
        .isCloseTo(exact.inverseCumulativeProbability(0.95), withinPercentage(0.01));
  }
}
