package entente.foresee.record;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import entente.event.Actor;
import entente.event.Factuality;
import entente.event.PartialDate;
import entente.event.Period;
import entente.event.Role;
import entente.keep.forecast.Answers;
import entente.keep.forecast.FirstEvent;
import entente.keep.forecast.Question;
import entente.keep.forecast.TextForecast;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class TextRecordTest {
  private static final LocalDate MARCH = LocalDate.of(2024, 3, 1);
  private static final LocalDate LATER = LocalDate.of(2025, 3, 1);

  private static final Map<Role, List<Actor>> ASKS =
      Map.of(Role.SOURCE, List.of(Actor.of("TJK")), Role.TARGET, List.of(Actor.of("CSTO")));

  private static TextForecast text(
      String statement,
      String speaker,
      @Nullable LocalDate said,
      Factuality factuality,
      String when) {
    return new TextForecast(
        statement,
        "e1",
        Optional.of(speaker).filter(each -> !each.isEmpty()),
        Optional.of("Steppe Wire"),
        Optional.ofNullable(said),
        "REQUEST",
        factuality,
        Optional.of(when)
            .filter(each -> !each.isEmpty())
            .map(each -> Period.of(PartialDate.parse(each))),
        ASKS,
        "Tajikistan will ask the CSTO for help.");
  }

  private static TextForecast text(String when) {
    return text("s1", "", MARCH, Factuality.CERTAIN, when);
  }

  private static TextForecast of(String type, Map<Role, List<Actor>> roles) {
    return new TextForecast(
        "s1",
        "e1",
        Optional.empty(),
        Optional.empty(),
        Optional.of(MARCH),
        type,
        Factuality.CERTAIN,
        Optional.empty(),
        roles,
        "");
  }

  private static Answers on(LocalDate day) {
    return asked ->
        asked.stream()
            .map(each ->
                day.isAfter(each.after()) && !day.isAfter(each.until())
                    ? Optional.of(new FirstEvent("e2", day))
                    : Optional.<FirstEvent>empty())
            .toList();
  }

  @Test
  void aForecastWithoutATimeIsWaitedForHalfAYear() {
    assertThat(text("").until(MARCH)).isEqualTo(LocalDate.of(2024, 8, 28));
    assertThat(text("2023").until(MARCH)).isEqualTo(LocalDate.of(2024, 8, 28));
    assertThat(text("2024-05").until(MARCH)).isEqualTo(LocalDate.of(2024, 5, 31));
  }

  @Test
  void whatComesBeforeTheTimeThatTheTextTellsIsNotWhatItForetold() {
    assertThat(text("2024-05").questions(MARCH))
        .containsExactly(
            new Question(
                "TJK", "REQUEST", "CSTO", LocalDate.of(2024, 4, 30), LocalDate.of(2024, 5, 31)));
    assertThat(text("2024").questions(MARCH).getFirst().after()).isEqualTo(MARCH);
  }

  @Test
  void oneForecasterForetellsAnEventOnceHoweverOften() {
    TextRecord record =
        TextRecord.of(
            List.of(
                text("s1", "", MARCH.plusDays(9), Factuality.CERTAIN, ""),
                text("s2", "", MARCH, Factuality.CERTAIN, ""),
                text("s3", "RUS.GOV", MARCH, Factuality.CERTAIN, "")),
            LATER,
            on(LocalDate.of(2024, 6, 1)));
    assertThat(record.byForecaster())
        .extracting(TextTally::name, TextTally::said, TextTally::due, TextTally::right)
        .containsExactly(tuple("RUS.GOV", 1, 1, 1), tuple("Steppe Wire", 1, 1, 1));
    assertThat(record.forecasts().getFirst().said()).isEqualTo(MARCH);
    assertThat(record.forecasts().getFirst().times()).isEqualTo(2);
  }

  @Test
  void whoForetellsThatItWillNotComeIsRightWhenItDidNot() {
    TextForecast not = text("s1", "", MARCH, Factuality.CERTAINLY_NOT, "");
    JudgedText quiet = TextRecord.of(List.of(not), LATER, on(LATER)).forecasts().getFirst();
    assertThat(quiet.fate()).isEqualTo(Fate.DID_NOT_COME);
    assertThat(quiet.isRight()).isTrue();
    JudgedText asked =
        TextRecord.of(List.of(not), LATER, on(MARCH.plusDays(3))).forecasts().getFirst();
    assertThat(asked.isRight()).isFalse();
  }

  @Test
  void whatIsOpenIsNeitherRightNorCounted() {
    TextRecord record = TextRecord.of(List.of(text("")), MARCH.plusDays(9), on(LATER));
    assertThat(record.open()).hasSize(1);
    assertThat(record.open().getFirst().isRight()).isFalse();
    assertThat(record.all().orElseThrow().share()).isEmpty();
  }

  @Test
  void whatHasNoDayOrNoTwoIsCountedAsLeftOut() {
    TextRecord record =
        TextRecord.of(
            List.of(
                text("s1", "", null, Factuality.CERTAIN, ""),
                of("CONSULT", Map.of(Role.SOURCE, List.of(Actor.of("KAZ"))))),
            LATER,
            on(LATER));
    assertThat(record.forecasts()).isEmpty();
    assertThat(record.undated()).isEqualTo(1);
    assertThat(record.unbound()).isEqualTo(1);
  }

  @Test
  void twoWhoWillMeetAreAskedForOnce() {
    List<Actor> both = new ArrayList<>(List.of(Actor.of("KAZ"), Actor.of("UZB")));
    assertThat(of("CONSULT", Map.of(Role.SOURCE, both)).questions(MARCH))
        .extracting(Question::source, Question::target)
        .containsExactly(tuple("KAZ", "UZB"));
    assertThat(of("ASSAULT", Map.of(Role.SOURCE, both)).questions(MARCH)).isEmpty();
  }

  @Test
  void degreesOfCertaintyAreTalliedApart() {
    TextRecord record =
        TextRecord.of(
            List.of(
                text("s1", "RUS", MARCH, Factuality.CERTAIN, ""),
                text("s2", "USA", MARCH, Factuality.PROBABLE, "")),
            LATER,
            on(LATER));
    assertThat(record.byCertainty())
        .extracting(TextTally::name)
        .containsExactly("certain", "probable");
  }
}
