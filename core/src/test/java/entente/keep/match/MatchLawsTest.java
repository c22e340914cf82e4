package entente.keep.match;

import static org.assertj.core.api.Assertions.assertThat;

import entente.event.Actor;
import entente.event.PartialDate;
import entente.event.Period;
import entente.event.Role;
import entente.keep.reference.Memberships;
import entente.read.sense.SenseVector;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;

class MatchLawsTest {
  private final StatementMatch match = new StatementMatch(new ActorFit(Memberships.shipped()));

  private static Mention drill(String id, String name, String day, String... actors) {
    return new Mention(
        id,
        "article-" + id,
        0,
        Mention.Realm.COURSE,
        "COOPERATE",
        Optional.empty(),
        Map.of(Role.SOURCE, List.of(actors).stream().map(Actor::parse).toList()),
        Set.of(),
        day.isEmpty() ? Time.UNKNOWN : Time.stated(Period.of(PartialDate.parse(day))),
        Optional.empty(),
        Optional.empty(),
        name.isEmpty() ? Set.of() : Set.of(name),
        Set.of(),
        List.of(),
        Map.of(),
        SenseVector.NONE,
        SenseVector.NONE);
  }

  @Test
  void theYearIsPartOfANameHoweverItIsWritten() {
    assertThat(NamedThings.in("the Regional Cooperation 22 drill", List.of()))
        .isEqualTo(NamedThings.in("exercise Regional Cooperation 2022", List.of()))
        .containsExactly("regional cooperation 2022");
  }

  @Test
  void twoEditionsOfOneSeriesAreNeverOneEvent() {
    Link link =
        match.link(
            drill("a", "regional cooperation 2022", "2022-08-10", "USA", "TJK"),
            drill("b", "regional cooperation 2023", "2022-08-10", "USA", "TJK"));
    assertThat(link.weight()).isNegative();
    assertThat(link.reasons()).contains("two editions of one series");
  }

  @Test
  void anOrganisationFitsItsMembersAndAStateItsArmy() {
    ActorFit fit = new ActorFit(Memberships.shipped());
    assertThat(fit.fit(Actor.parse("CSTO"), Actor.parse("ARM"))).isPositive();
    assertThat(fit.fit(Actor.parse("TJK"), Actor.parse("TJK.MIL"))).isGreaterThan(0.9);
    assertThat(fit.fit(Actor.parse("TJK"), Actor.parse("UZB"))).isZero();
  }

  @Test
  void daysApartSpeakAgainstAndTheSameDayFor() {
    double same =
        match
            .link(
                drill("a", "", "2022-08-10", "USA", "TJK"),
                drill("b", "", "2022-08-10", "USA", "TJK"))
            .weight();
    double later =
        match
            .link(
                drill("a", "", "2022-08-10", "USA", "TJK"),
                drill("b", "", "2022-08-14", "USA", "TJK"))
            .weight();
    assertThat(later).isLessThan(same - 2);
  }

  @Test
  void aWeightDoesNotDependOnWhichComesFirst() {
    Random random = new Random(11);
    List<String> actors = List.of("USA", "TJK", "KAZ.MIL", "CSTO", "ARM");
    for (int i = 0; i < 200; i++) {
      Mention one = random(random, "a" + i, actors);
      Mention other = random(random, "b" + i, actors);
      assertThat(match.link(one, other).weight()).isEqualTo(match.link(other, one).weight());
    }
  }

  private static Mention random(Random random, String id, List<String> actors) {
    String day = "2022-08-" + (10 + random.nextInt(15));
    return drill(
        id,
        random.nextBoolean() ? "shield 2022" : "",
        random.nextInt(3) == 0 ? "" : day,
        actors.get(random.nextInt(5)),
        actors.get(random.nextInt(5)));
  }

  @Test
  void groupsDoNotDependOnTheOrderOfMentions() {
    Random random = new Random(5);
    List<Mention> mentions = new ArrayList<>();
    Map<Pair, Double> weights = new HashMap<>();
    for (int i = 0; i < 25; i++) {
      mentions.add(drill("m" + (100 + i), "", "", "USA"));
      for (int j = 0; j < i; j++) {
        weights.put(
            Pair.of("m" + (100 + j), "m" + (100 + i)), Math.round(random.nextGaussian() * 8) / 8.0);
      }
    }
    List<List<Mention>> first = Clusters.of(mentions, weights);
    assertThat(first).hasSizeGreaterThan(1).hasSizeLessThan(25);
    for (int i = 0; i < 20; i++) {
      Collections.shuffle(mentions, random);
      assertThat(Clusters.of(mentions, weights)).isEqualTo(first);
    }
  }

  @Test
  void timesThatOverlapHaveNoGap() {
    Time month = Time.stated(Period.of(PartialDate.parse("2022-08")));
    Time day = Time.published(LocalDate.of(2022, 8, 17));
    assertThat(month.gap(day)).contains(0L);
    assertThat(day.gap(Time.stated(Period.of(PartialDate.parse("2022-08-20"))))).contains(3L);
    assertThat(day.gap(Time.UNKNOWN)).isEmpty();
  }

  @Test
  void twoThatMayBeOneEventAreFoundUnderOneKey() {
    Random random = new Random(17);
    List<String> actors = List.of("USA", "TJK", "KAZ.MIL", "CSTO", "ARM", "RUS");
    for (int i = 0; i < 500; i++) {
      Mention one = random(random, "a" + i, actors.subList(0, 5));
      Mention other = random(random, "b" + i, actors.subList(1, 6));
      if (match.link(one, other).weight() > Link.NEVER) {
        assertThat(Matching.keys(one)).containsAnyElementsOf(Matching.keys(other));
      }
    }
  }

  @Test
  void aThirdReportDoesNotJoinTwoEditionsOfOneSeries() {
    Mention first = drill("a", "shield 2017", "", "RUS", "BLR");
    Mention second = drill("b", "shield 2021", "", "RUS", "BLR");
    Mention undated = drill("c", "shield", "", "RUS", "BLR");
    Map<Pair, Double> weights = Map.of(Pair.of("a", "c"), 4.5, Pair.of("b", "c"), 4.0);
    assertThat(Clusters.of(List.of(first, second, undated), weights))
        .containsExactly(List.of(first, undated), List.of(second));
  }

  @Test
  void aMemberIsOneOnlyWhileItIs() {
    ActorFit fit = new ActorFit(Memberships.shipped());
    assertThat(
            fit.on(Optional.of(LocalDate.of(2015, 1, 1)))
                .fit(Actor.parse("EU"), Actor.parse("GBR")))
        .isPositive();
    assertThat(
            fit.on(Optional.of(LocalDate.of(2024, 1, 1)))
                .fit(Actor.parse("EU"), Actor.parse("GBR")))
        .isZero();
  }
}
