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
}
