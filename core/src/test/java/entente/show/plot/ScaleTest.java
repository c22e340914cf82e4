package entente.show.plot;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import entente.measure.Interval;
import java.time.LocalDate;
import java.util.List;
import java.util.Random;
import java.util.stream.DoubleStream;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class ScaleTest {
  static LongStream seeds() {
    return new Random(7).longs(100);
  }

  @ParameterizedTest(name = "seed {0}")
  @MethodSource("seeds")
  void aFittedScaleHoldsAllFigures(long seed) {
    Random random = new Random(seed);
    double about = random.nextGaussian() * 1000;
    double[] figures =
        random
            .doubles(1 + random.nextInt(5), about, about + Math.exp(random.nextInt(12)))
            .toArray();

    Scale scale = Scale.around(DoubleStream.of(figures));

    for (double figure : figures) {
      assertThat(figure).isBetween(scale.low() - 1e-6, scale.high() + 1e-6);
      assertThat(scale.place(figure)).isBetween(0.0, 1.0);
    }
  }

  @Test
  void aFittedScaleEndsOnRoundNumbers() {
    assertThat(Scale.around(DoubleStream.of(803, 2090))).isEqualTo(new Scale(800, 2200));
    assertThat(Scale.around(DoubleStream.empty())).isEqualTo(Scale.SHARE);
  }

  @Test
  void refusesAScaleWithoutLengthOrEnd() {
    assertThatThrownBy(() -> new Scale(1, 1)).isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> new Scale(0, Double.POSITIVE_INFINITY))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void figuresAreRoundedByTheLengthOfTheirScale() {
    assertThat(Decimals.on(Scale.SHARE).of(new Interval(0.4142, 0.3333, 0.5)))
        .isEqualTo("0.41 [0.33, 0.50]");
    assertThat(Decimals.on(new Scale(0, 5000)).of(1234.5678)).isEqualTo("1,235");
    assertThat(Decimals.on(Scale.BALANCE).of(-0.001)).isEqualTo("0.00");
    assertThat(Decimals.on(Scale.SHARE).of(Interval.exactly(0.5))).isEqualTo("0.50");
  }

  @Test
  void aSeriesOutOfOrderIsRefused() {
    LocalDate day = LocalDate.of(2022, 2, 24);
    List<Point> twice = List.of(Point.gap(day), Point.gap(day));

    assertThatThrownBy(() -> new Series("East", twice))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("2022-02-24");
  }

  @Test
  void aFigureWithoutAPlaceIsRefused() {
    Interval endless = new Interval(1, 0, Double.POSITIVE_INFINITY);

    assertThatThrownBy(() -> Row.of("", "East", endless, 3))
        .isInstanceOf(IllegalArgumentException.class);
  }
}
