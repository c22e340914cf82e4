package entente.measure.drift;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** The band in which a series would lie if it had moved as others did. */
class PlaceboBandTest {
  private static StepSeries series(double... values) {
    return new StepSeries("counts", ends(values.length), DoubleStream.of(values).boxed().toList());
  }

  private static List<LocalDate> ends(int number) {
    return IntStream.range(0, number)
        .mapToObj(i -> YearMonth.of(2020, 1).plusMonths(i).atEndOfMonth())
        .toList();
  }

  @Test
  void othersThatMovedTheSameLeaveNoRoomAroundTheSeries() {
    StepSeries own = series(2, 4, 6);
    List<StepSeries> others =
        List.of(
            series(1, 2, 3),
            series(2, 4, 6),
            series(4, 8, 12),
            series(10, 20, 30),
            series(3, 6, 9));
    PlaceboBand band = PlaceboBand.of(own, others);
    assertThat(band.low()).containsExactly(2.0, 4.0, 6.0);
    assertThat(band.high()).containsExactly(2.0, 4.0, 6.0);
    assertThat(band.outside(own)).isZero();
  }

  @Test
  void aJumpThatNobodyElseMadeIsOutside() {
    List<StepSeries> flat = IntStream.range(0, 10).mapToObj(i -> series(5, 5, 5, 5, 5, 5)).toList();
    assertThat(PlaceboBand.of(series(1, 1, 1, 9, 9, 9), flat).outside(series(1, 1, 1, 9, 9, 9)))
        .isEqualTo(6);
  }

  @Test
  void fewOthersAndThoseWithoutActsMakeNoBand() {
    PlaceboBand band =
        PlaceboBand.of(
            series(1, 2), List.of(series(1, 1), series(0, 0), series(0, 0), series(2, 1)));
    assertThat(band.isEmpty()).isTrue();
    assertThat(band.others()).isEqualTo(2);
  }

  @Test
  void aSeriesThatMovesAsOthersIsOutsideInAboutATenthOfTheSteps() {
    Random random = new Random(20261127);
    List<StepSeries> all = new ArrayList<>();
    for (int i = 0; i < 61; i++) {
      all.add(series(random.doubles(240).map(each -> Math.rint(20 + 20 * each)).toArray()));
    }
    long outside = PlaceboBand.of(all.getFirst(), all.subList(1, 61)).outside(all.getFirst());
    assertThat(outside / 240.0).isBetween(0.04, 0.17);
  }
}
