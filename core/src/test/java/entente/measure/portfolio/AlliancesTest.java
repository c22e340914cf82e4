package entente.measure.portfolio;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import entente.keep.reference.Obligations;
import entente.keep.reference.ReferenceRow.Alliance;
import entente.measure.similarity.Crosstab;
import entente.measure.similarity.Distance;
import entente.measure.similarity.Measure;
import entente.measure.similarity.Pairs;
import java.util.List;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

/** Ties to the states of a system of six. */
class AlliancesTest {
  private static final List<String> MEMBERS = List.of("ARM", "BLR", "CAN", "KAZ", "RUS", "USA");
  private static final Obligations DEFENCE = new Obligations(true, false, false, false, true);
  private static final Obligations PEACE = new Obligations(false, false, false, true, false);

  private static final List<Alliance> ALLIANCES =
      List.of(
          new Alliance("KAZ", "RUS", DEFENCE, 1994, 2018),
          new Alliance("RUS", "KAZ", DEFENCE, 1994, 2018),
          new Alliance("KAZ", "ARM", DEFENCE, 1994, 2018),
          new Alliance("RUS", "ARM", DEFENCE, 1994, 2018),
          new Alliance("USA", "CAN", DEFENCE, 1991, 2018),
          new Alliance("USA", "RUS", PEACE, 1991, 2018),
          new Alliance("RUS", "USA", PEACE, 1991, 2018),
          new Alliance("KAZ", "USA", PEACE, 1991, 2018));

  private static double[] ratings(Ties ties, String one, String other) {
    Pairs pairs = Alliances.of(2000, MEMBERS, ALLIANCES, ties, true).pairs(one, other);
    double[] x = new double[pairs.n()];
    for (int i = 0; i < x.length; i++) {
      x[i] = pairs.x(i);
    }
    return x;
  }

  @Test
  void eachWayOfCountingRatesWhatIsOwed() {
    assertThat(ratings(Ties.DEFENCE, "KAZ", "RUS")).containsExactly(3, 0, 0, 3, 3, 0);
    assertThat(ratings(Ties.VALUED, "KAZ", "RUS")).containsExactly(3, 0, 0, 3, 3, 1);
    assertThat(ratings(Ties.ANY, "KAZ", "RUS")).containsExactly(1, 0, 0, 1, 1, 1);
  }

  @Test
  void valuedTiesAreRatedByTheirStrongestObligation() {
    assertThat(Ties.VALUED.rating(new Obligations(false, true, false, true, true))).isEqualTo(3);
    assertThat(Ties.VALUED.rating(new Obligations(false, false, true, true, false))).isEqualTo(2);
    assertThat(Ties.VALUED.rating(new Obligations(false, false, false, true, true))).isEqualTo(2);
    assertThat(Ties.VALUED.rating(PEACE)).isEqualTo(1);
    assertThat(Ties.VALUED.rating(Obligations.NONE)).isZero();
    assertThat(Ties.DEFENCE.rating(new Obligations(false, true, true, true, true))).isZero();
  }

  /** A pact of nonaggression makes allies of two that are none if any tie counts. */
  @Test
  void anyTieMakesTwoMoreAlikeThanDefenceDoes() {
    assertThat(kappa(Ties.DEFENCE, "USA", "RUS")).isNegative();
    assertThat(kappa(Ties.ANY, "USA", "RUS")).isGreaterThan(kappa(Ties.DEFENCE, "USA", "RUS"));
  }

  private static double kappa(Ties ties, String one, String other) {
    Pairs pairs = Alliances.of(2000, MEMBERS, ALLIANCES, ties, true).pairs(one, other);
    return new Measure.Kappa(Distance.SQUARED).of(Crosstab.of(pairs)).value().orElseThrow();
  }

  @Test
  void withoutThemselvesTheTwoAreNoItems() {
    Alliances alliances = Alliances.of(2000, MEMBERS, ALLIANCES, Ties.DEFENCE, false);
    assertThat(alliances.pairs("KAZ", "RUS").n()).isEqualTo(4);
    assertThat(alliances.leftOut("KAZ", "RUS")).containsExactly("KAZ and RUS themselves");
  }

  @Test
  void aStateOutsideOfTheSystemIsNoItemAndRatesNothing() {
    List<String> fewer = List.of("CAN", "KAZ", "RUS", "USA");
    Alliances alliances = Alliances.of(2000, fewer, ALLIANCES, Ties.DEFENCE, true);
    assertThat(alliances.pairs("KAZ", "RUS").n()).isEqualTo(4);
    assertThat(alliances.absence("ARM")).contains("ARM is not in the system of states in 2000");
  }

  @Test
  void aStateCountsByItsWeightAndWithoutOneItIsLeftOut() {
    TreeMap<String, Double> shares = new TreeMap<>();
    shares.put("KAZ", .1);
    shares.put("USA", .6);
    Alliances alliances =
        Alliances.of(2000, MEMBERS, ALLIANCES, Ties.DEFENCE, true).weighted(shares);
    Pairs pairs = alliances.pairs("KAZ", "RUS");
    assertThat(pairs.n()).isEqualTo(2);
    assertThat(pairs.weight(1)).isEqualTo(.6, within(1e-12));
    assertThat(alliances.leftOut("KAZ", "RUS"))
        .containsExactly("without a weight: ARM, BLR, CAN, RUS");
  }

  @Test
  void whatHeldInOtherYearsDoesNotCount() {
    Pairs pairs = Alliances.of(1992, MEMBERS, ALLIANCES, Ties.DEFENCE, true).pairs("KAZ", "RUS");
    assertThat(pairs.x(0)).isZero();
  }

  @Test
  void theDifferencesAreTheItemsThatAreRatedOtherwise() {
    Alliances alliances = Alliances.of(2000, MEMBERS, ALLIANCES, Ties.DEFENCE, true);
    assertThat(alliances.differences("USA", "RUS"))
        .containsExactly(
            new Alliances.Difference("ARM", "none", "defence, consultation"),
            new Alliances.Difference("CAN", "defence, consultation", "none"),
            new Alliances.Difference("KAZ", "none", "defence, consultation"),
            new Alliances.Difference("RUS", "nonaggression", "itself"),
            new Alliances.Difference("USA", "itself", "nonaggression"));
    assertThat(alliances.differences("KAZ", "KAZ")).isEmpty();
  }
}
