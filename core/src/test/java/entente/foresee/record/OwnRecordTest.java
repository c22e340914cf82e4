package entente.foresee.record;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import entente.keep.forecast.Answers;
import entente.keep.forecast.FirstEvent;
import entente.keep.forecast.Forecast;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class OwnRecordTest {
  private static final LocalDate MADE = LocalDate.of(2024, 1, 1);
  private static final LocalDate MARCH = LocalDate.of(2024, 3, 31);
  private static final Answers NOTHING = asked -> asked.stream().map(each -> none()).toList();

  private static Optional<FirstEvent> none() {
    return Optional.empty();
  }

  private static Forecast forecast(double probability, LocalDate until, String by) {
    return Forecast.of(MADE, until, "KAZ", "AGREE", "UZB", probability, by, "");
  }

  private static Judged due(double probability, boolean came) {
    return new Judged(
        forecast(probability, MARCH, "ana"),
        true,
        came ? Optional.of(new FirstEvent("e1", MARCH)) : Optional.empty());
  }

  /** (0.01 + 0.04 + 0.36 + 1) / 4, and minus the mean of ln 0.9, ln 0.8, ln 0.4 and ln 0.001. */
  @Test
  void scoresAreThoseReckonedByHand() {
    Scores scores =
        Scores.of(List.of(due(0.9, true), due(0.2, false), due(0.6, false), due(1, false)))
            .orElseThrow();
    assertThat(scores.brier()).isCloseTo(0.3525, within(1e-12));
    assertThat(scores.logScore()).isCloseTo(2.0381375, within(1e-7));
    assertThat(scores.baseRate()).isEqualTo(0.25);
    assertThat(scores.baseRateBrier()).isEqualTo(0.1875);
    assertThat(scores.skill().orElseThrow()).isCloseTo(-0.88, within(1e-12));
  }

  @Test
  void whoSaysTheBaseRateHasNoSkillAndWhoIsAlwaysRightHasAll() {
    List<Judged> baseRate = List.of(due(0.5, true), due(0.5, false));
    assertThat(Scores.of(baseRate).orElseThrow().skill().orElseThrow()).isZero();
    List<Judged> right = List.of(due(1, true), due(0, false));
    assertThat(Scores.of(right).orElseThrow().skill().orElseThrow()).isEqualTo(1);
    assertThat(Scores.of(right).orElseThrow().logScore()).isCloseTo(0.0010005, within(1e-7));
  }

  @Test
  void whereAllCameTheBaseRateLeavesNothingToBeBetterIn() {
    assertThat(Scores.of(List.of(due(0.9, true))).orElseThrow().skill()).isEmpty();
    assertThat(Scores.of(List.of())).isEmpty();
  }

  /** One of one that came: at least 0.05; none of two: at most 1 less the root of 0.05. */
  @Test
  void aTenthTellsHowOftenItsForecastsCame() {
    List<Tenth> tenths = Tenth.of(List.of(due(1, true), due(0.7, false), due(0.75, false)));
    assertThat(tenths).extracting(Tenth::tenth).containsExactly(7, 9);
    assertThat(tenths.getFirst().probability()).isCloseTo(0.725, within(1e-12));
    assertThat(tenths.getFirst().share().high()).isCloseTo(1 - Math.sqrt(0.05), within(1e-9));
    assertThat(tenths.getLast().share().low()).isCloseTo(0.05, within(1e-9));
    assertThat(tenths.getLast().share().high()).isEqualTo(1);
  }

  @Test
  void aForecastIsDueOnItsLastDayAndNotBefore() {
    List<Forecast> one = List.of(forecast(0.4, MARCH, "ana"));
    assertThat(OwnRecord.of(one, MARCH.minusDays(1), NOTHING).open()).hasSize(1);
    OwnRecord record = OwnRecord.of(one, MARCH, NOTHING);
    assertThat(record.due()).extracting(Judged::fate).containsExactly(Fate.DID_NOT_COME);
  }

  /** Else those that come would count at once, and those that do not only later. */
  @Test
  void whatCameEarlyIsScoredWhenItsTimeIsOver() {
    Answers came =
        asked -> asked.stream().map(each -> Optional.of(new FirstEvent("e1", MADE))).toList();
    OwnRecord early = OwnRecord.of(List.of(forecast(0.4, MARCH, "ana")), MARCH.minusDays(1), came);
    assertThat(early.early()).hasSize(1);
    assertThat(early.open()).isEmpty();
    assertThat(early.scores()).isEmpty();
  }

  @Test
  void nothingIsAskedOfDaysAfterTheOneByWhichItIsJudged() {
    OwnRecord.of(
        List.of(forecast(0.4, MARCH, "ana")),
        LocalDate.of(2024, 2, 1),
        asked -> {
          assertThat(asked.getFirst().until()).isEqualTo(LocalDate.of(2024, 2, 1));
          return List.of(none());
        });
  }

  @Test
  void theWorstMissIsTheMostSurprisingAndACoinIsNone() {
    OwnRecord record =
        new OwnRecord(
            MARCH, List.of(due(0.5, true), due(0.3, true), due(0.95, false), due(0.1, false)));
    assertThat(record.worst(5))
        .extracting(each -> each.forecast().probability())
        .containsExactly(0.95, 0.3);
    assertThat(record.worst(1)).hasSize(1);
  }

  @Test
  void eachWhoForesawHasScoresOfTheirOwn() {
    OwnRecord record =
        OwnRecord.of(
            List.of(forecast(0.2, MARCH, "ana"), forecast(0.6, MARCH, "bo")), MARCH, NOTHING);
    assertThat(record.scoresByName()).containsOnlyKeys("ana", "bo");
    assertThat(record.scoresByName())
        .hasEntrySatisfying(
            "bo", scores -> assertThat(scores.brier()).isCloseTo(0.36, within(1e-12)));
  }
}
