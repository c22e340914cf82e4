package entente.keep.event;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import java.util.Random;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every day lies in one period and no other. */
class StepTest {
  static LongStream seeds() {
    return new Random(2022_02_24).longs(100);
  }

  @ParameterizedTest(name = "seed {0}")
  @MethodSource("seeds")
  void everyDayLiesInOnePeriodAndNoOther(long seed) {
    Random random = new Random(seed);
    LocalDate from = LocalDate.of(1890, 1, 1).plusDays(random.nextInt(60_000));
    LocalDate to = from.plusDays(random.nextInt(3_000));
    for (Step step : Step.values()) {
      List<LocalDate> periods = step.periods(from, to);
      assertThat(periods).isSorted().doesNotHaveDuplicates();
      assertThat(periods.getFirst()).isBeforeOrEqualTo(from);
      assertThat(step.next(periods.getLast())).isAfter(to);
      LocalDate day =
          from.plusDays(random.nextInt(Math.toIntExact(1 + to.toEpochDay() - from.toEpochDay())));
      assertThat(
              periods.stream().filter(each -> !each.isAfter(day) && step.next(each).isAfter(day)))
          .containsExactly(step.first(day));
    }
  }

  @Test
  void weeksBeginOnMonday() {
    LocalDate sunday = LocalDate.of(2024, 5, 19);
    assertThat(Step.WEEK.first(sunday)).isEqualTo(LocalDate.of(2024, 5, 13));
    assertThat(Step.WEEK.first(sunday).getDayOfWeek()).isEqualTo(DayOfWeek.MONDAY);
    assertThat(Step.WEEK.next(sunday)).isEqualTo(LocalDate.of(2024, 5, 20));
  }

  @Test
  void theStepIsChosenByTheSpan() {
    LocalDate first = LocalDate.of(2024, 1, 1);
    assertThat(Step.of(first, first)).isEqualTo(Step.DAY);
    assertThat(Step.of(first, first.plusMonths(1))).isEqualTo(Step.DAY);
    assertThat(Step.of(first, first.plusMonths(9))).isEqualTo(Step.WEEK);
    assertThat(Step.of(first, first.plusYears(5))).isEqualTo(Step.MONTH);
    assertThat(Step.of(first, first.plusYears(60))).isEqualTo(Step.YEAR);
  }
}
