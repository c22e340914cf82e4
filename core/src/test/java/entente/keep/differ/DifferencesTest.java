package entente.keep.differ;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;

class DifferencesTest {
  private static Claim claim(String who, String about, Claim.Kind kind, String value, String day) {
    return new Claim(
        who,
        about,
        kind,
        List.of(value),
        Optional.empty(),
        Optional.of(day).filter(text -> !text.isEmpty()).map(LocalDate::parse));
  }

  @Test
  void aTollThatRisesFromDayToDayGrows() {
    List<Difference> found =
        Differences.of(
            List.of(
                claim("a", "deaths", Claim.Kind.NUMBER, "24", "2022-09-16"),
                claim("b", "deaths", Claim.Kind.NUMBER, "36", "2022-09-17"),
                claim("c", "deaths", Claim.Kind.NUMBER, "59", "2022-09-18")));
    assertThat(found).hasSize(1);
    assertThat(found.getFirst().verdict()).isEqualTo(Difference.Verdict.GROWS);
    assertThat(found.getFirst().positions())
        .extracting(Difference.Position::value)
        .containsExactly("24", "36", "59");
  }

  @Test
  void twoTollsOfOneDayDiffer() {
    List<Difference> found =
        Differences.of(
            List.of(
                claim("a", "deaths", Claim.Kind.NUMBER, "24", "2022-09-16"),
                claim("b", "deaths", Claim.Kind.NUMBER, "41", "2022-09-16")));
    assertThat(found).extracting(Difference::verdict).containsExactly(Difference.Verdict.DIFFERS);
  }

  @Test
  void aTollThatFallsDiffers() {
    assertThat(
            Differences.of(
                List.of(
                    claim("a", "deaths", Claim.Kind.NUMBER, "41", "2022-09-16"),
                    claim("b", "deaths", Claim.Kind.NUMBER, "24", "2022-09-18"))))
        .extracting(Difference::verdict)
        .containsExactly(Difference.Verdict.DIFFERS);
  }

  @Test
  void thoseWhoSayTheSameDoNotDiffer() {
    assertThat(
            Differences.of(
                List.of(
                    claim("a", "host", Claim.Kind.ROLE, "Tajikistan", ""),
                    claim("b", "host", Claim.Kind.ROLE, "Tajikistan", ""))))
        .isEmpty();
  }

  @Test
  void whetherItTookPlaceAtAllIsToldWithWhoSaysSo() {
    Difference found =
        Differences.of(
                List.of(
                    claim("a", "it", Claim.Kind.OCCURRENCE, "took place", ""),
                    claim("b", "it", Claim.Kind.OCCURRENCE, "did not take place", ""),
                    claim("c", "it", Claim.Kind.OCCURRENCE, "took place", "")))
            .getFirst();
    assertThat(found.positions())
        .anySatisfy(position ->
            assertThat(position.claims()).extracting(Claim::mention).containsExactly("a", "c"));
  }

  @Test
  void theOrderOfClaimsDoesNotMatter() {
    Random random = new Random(3);
    List<Claim> claims = new ArrayList<>();
    for (int i = 0; i < 40; i++) {
      claims.add(
          claim(
              "m" + i,
              List.of("deaths", "troops", "host").get(random.nextInt(3)),
              Claim.Kind.NUMBER,
              Integer.toString(10 + random.nextInt(4)),
              "2022-09-1" + random.nextInt(9)));
    }
    List<Difference> first = Differences.of(claims);
    for (int i = 0; i < 20; i++) {
      Collections.shuffle(claims, random);
      assertThat(Differences.of(claims)).isEqualTo(first);
    }
  }

  private static Claim bounded(String who, String value, String bound) {
    return new Claim(
        who, "killed", Claim.Kind.NUMBER, List.of(value), Optional.of(bound), Optional.empty());
  }

  private static List<Difference.Verdict> verdicts(Claim... claims) {
    return Differences.of(List.of(claims)).stream().map(Difference::verdict).toList();
  }

  @Test
  void whoSaysMoreThanTenDoesNotContradictTwelveButTwenty() {
    Claim more = bounded("a", "10", "more than");
    assertThat(verdicts(more, claim("b", "killed", Claim.Kind.NUMBER, "12", "")))
        .containsExactly(Difference.Verdict.LEAVES_ROOM);
    assertThat(verdicts(more, claim("b", "killed", Claim.Kind.NUMBER, "20", "")))
        .containsExactly(Difference.Verdict.DIFFERS);
    assertThat(
            verdicts(
                bounded("a", "500", "up to"), claim("b", "killed", Claim.Kind.NUMBER, "350", "")))
        .containsExactly(Difference.Verdict.LEAVES_ROOM);
    assertThat(verdicts(bounded("a", "350", "about"), bounded("b", "300", "about")))
        .containsExactly(Difference.Verdict.DIFFERS);
  }

  @Test
  void whoNamesAMonthTakesNoSideBetweenTwoDaysOfIt() {
    List<String> ids = List.of("a", "b", "c");
    for (int turn = 0; turn < 3; turn++) {
      Difference found =
          Differences.of(
                  List.of(
                      claim(ids.get(turn), "start", Claim.Kind.DATE, "2022-08", ""),
                      claim(ids.get((turn + 1) % 3), "start", Claim.Kind.DATE, "2022-08-10", ""),
                      claim(ids.get((turn + 2) % 3), "start", Claim.Kind.DATE, "2022-08-06", "")))
              .getFirst();
      assertThat(found.positions())
          .extracting(Difference.Position::value)
          .containsExactly("2022-08-06", "2022-08-10");
    }
  }

  @Test
  void aWeekDoesNotContradictADayInIt() {
    Claim week =
        new Claim(
            "a",
            "day",
            Claim.Kind.DATE,
            List.of("2022-08-08", "2022-08-14"),
            Optional.empty(),
            Optional.empty());
    assertThat(Differences.of(List.of(week, claim("b", "day", Claim.Kind.DATE, "2022-08-10", ""))))
        .isEmpty();
    assertThat(Differences.of(List.of(week, claim("b", "day", Claim.Kind.DATE, "2022-08-16", ""))))
        .hasSize(1);
  }

  @Test
  void whoGivesTwoFiguresAgreesWithWhoGivesOneOfThem() {
    assertThat(
            Differences.of(
                List.of(
                    claim("a", "USD", Claim.Kind.NUMBER, "5000000", ""),
                    claim("a", "USD", Claim.Kind.NUMBER, "10000000", ""),
                    claim("b", "USD", Claim.Kind.NUMBER, "10000000", ""))))
        .isEmpty();
  }

  @Test
  void aFigureInWordsIsComparedWithOneInDigits() {
    assertThat(
            Differences.of(
                List.of(
                    claim("a", "states", Claim.Kind.STATUS, "hundreds", ""),
                    bounded("b", "600", "over"))))
        .isEmpty();
    assertThat(
            Differences.of(
                List.of(
                    claim("a", "killed", Claim.Kind.STATUS, "hundreds", ""),
                    bounded("b", "600", "over"))))
        .hasSize(1);
  }
}
