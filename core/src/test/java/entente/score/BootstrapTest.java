package entente.score;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class BootstrapTest {
  private static Figures unit(int right, int missed) {
    return new Figures(Map.of(Figure.TYPED, new Measure(right, 0, missed)));
  }

  private static Interval interval(List<Figures> units) {
    return Objects.requireNonNull(Bootstrap.intervals(units).get(Figure.TYPED));
  }

  private static final List<Figures> MIXED =
      IntStream.range(0, 20).mapToObj(i -> unit(i % 4, 3 - i % 4)).toList();

  @Test
  void theSameUnitsGiveTheSameIntervals() {
    assertThat(Bootstrap.intervals(MIXED)).isEqualTo(Bootstrap.intervals(MIXED));
  }

  @Test
  void theIntervalHoldsTheFigureItself() {
    Interval interval = interval(MIXED);
    double value = Figure.TYPED.value(Figures.sum(MIXED).of(Figure.TYPED));
    assertThat(value).isBetween(interval.low(), interval.high());
    assertThat(interval.halfWidth()).isBetween(0.05, 0.3);
  }

  @Test
  void unitsThatAreAllAlikeLeaveNoDoubt() {
    Interval interval = interval(Collections.nCopies(5, unit(3, 1)));
    assertThat(interval.halfWidth()).isCloseTo(0, within(1e-12));
  }

  @Test
  void oneUnitTellsNothingOfOthers() {
    assertThat(Bootstrap.intervals(List.of(unit(3, 1)))).isEmpty();
  }

  @Test
  void whatIsNeverCountedHasNoInterval() {
    assertThat(Bootstrap.intervals(MIXED)).containsOnlyKeys(Figure.TYPED);
  }
}
