package entente.keep.store;

import static org.assertj.core.api.Assertions.assertThat;

import entente.keep.event.Lane;
import entente.keep.event.Step;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.LongStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** When events take place, counted by periods. */
class EventTimesTest {
  private static final List<String> TYPES = List.of("AID", "AGREE", "REQUEST", "REJECT", "ASSAULT");
  private static final LocalDate DAY = LocalDate.of(2024, 5, 13);

  @TempDir private Path folder;

  private Path file() {
    return folder.resolve("told.duckdb");
  }

  static LongStream seeds() {
    return new Random(2022_02_24).longs(4);
  }

  @ParameterizedTest(name = "seed {0}")
  @MethodSource("seeds")
  void noEventIsLostAndNoneCountedTwice(long seed) throws SQLException {
    Random random = new Random(seed);
    List<LocalDate> days = new ArrayList<>();
    List<String> types = new ArrayList<>();
    try (ToldLedger ledger = ToldLedger.in(file())) {
      for (int i = 0; i < 40; i++) {
        LocalDate day = DAY.plusDays(random.nextInt(900));
        String type = TYPES.get(random.nextInt(TYPES.size()));
        days.add(day);
        types.add(type);
        if (random.nextInt(4) == 0) {
          ledger.record(day, type, "RUS", "KAZ", "");
        } else {
          ledger.event(day, type, "RUS", "KAZ", false, "");
        }
      }
    }
    try (LedgerQueries queries = LedgerQueries.open(file())) {
      for (Step step : Step.values()) {
        Map<String, Long> expected = new TreeMap<>();
        for (int i = 0; i < days.size(); i++) {
          expected.merge(
              step.first(days.get(i)) + " " + Lane.of(types.get(i)).word(), 1L, Long::sum);
        }
        assertThat(counted(queries.times(Filter.NONE).periods(step))).isEqualTo(expected);
      }
      assertThat(queries.times(Filter.NONE).extent().events()).isEqualTo(40);
      LocalDate middle = DAY.plusDays(450);
      EventTimes before = queries.times(Filter.NONE.between(LocalDate.MIN.withYear(1), middle));
      EventTimes after =
          queries.times(Filter.NONE.between(middle.plusDays(1), LocalDate.of(2100, 1, 1)));
      assertThat(before.extent().events() + after.extent().events()).isEqualTo(40);
    }
  }

  private static Map<String, Long> counted(Table periods) {
    Map<String, Long> counted = new TreeMap<>();
    for (List<@Nullable Object> row : periods.rows()) {
      counted.merge(row.get(0) + " " + row.get(1), (Long) row.get(2), Long::sum);
    }
    return counted;
  }

  @Test
  void whatGoesOnFromBeforeIsCountedOnTheFirstDayAsked() throws SQLException {
    try (ToldLedger ledger = ToldLedger.in(file())) {
      ledger.lasting(
          ledger.event(DAY, "ASSAULT", "RUS", "UKR", true, "a siege"), DAY.plusMonths(3));
    }
    try (LedgerQueries queries = LedgerQueries.open(file())) {
      LocalDate july = LocalDate.of(2024, 7, 1);
      EventTimes times = queries.times(Filter.NONE.between(july, july.plusDays(30)));
      assertThat(times.extent().first()).contains(july);
      assertThat(times.extent().contradicted()).isEqualTo(1);
      assertThat(times.periods(Step.MONTH).rows())
          .containsExactly(List.of("2024-07-01", "material conflict", 1L, 1L));
    }
  }

  @Test
  void whatHasNoDayStandsInNoPeriod() throws SQLException {
    try (ToldLedger ledger = ToldLedger.in(file())) {
      ledger.event(null, "AID", "RUS", "KAZ", false, "some aid");
    }
    try (LedgerQueries queries = LedgerQueries.open(file())) {
      assertThat(queries.times(Filter.NONE).extent().dateless()).isEqualTo(1);
      assertThat(queries.times(Filter.NONE).extent().first()).isEmpty();
      assertThat(queries.times(Filter.NONE).periods(Step.DAY).rows()).isEmpty();
    }
  }
}
