package entente.show.plot;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Random;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class TimeAxisTest {
  static LongStream seeds() {
    return new Random(1970).longs(200);
  }

  @Test
  void tenYearsAreNamedByTheirJanuaries() {
    assertThat(TimeAxis.days(LocalDate.of(2014, 1, 1), LocalDate.of(2023, 12, 1)))
        .hasSize(10)
        .allSatisfy(day -> assertThat(day.getDayOfYear()).isEqualTo(1));
  }

  @Test
  void twoYearsAreNamedByQuarters() {
    assertThat(TimeAxis.days(LocalDate.of(2021, 2, 10), LocalDate.of(2022, 12, 31)))
        .startsWith(LocalDate.of(2021, 4, 1), LocalDate.of(2021, 7, 1))
        .endsWith(LocalDate.of(2022, 10, 1));
  }

  @ParameterizedTest(name = "seed {0}")
  @MethodSource("seeds")
  void anyTimeHasAFewNamesAndAllLieWithinIt(long seed) {
    Random random = new Random(seed);
    LocalDate from = LocalDate.of(1816, 1, 1).plusDays(random.nextInt(73_000));
    LocalDate to = from.plusDays(1 + (long) Math.exp(random.nextDouble() * 11));

    assertThat(TimeAxis.days(from, to))
        .hasSizeBetween(2, 13)
        .allSatisfy(day -> assertThat(day).isBetween(from, to));
  }
}
