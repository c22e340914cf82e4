package entente.measure.channel;

import static entente.measure.channel.HopExamples.hop;
import static entente.measure.channel.HopExamples.terms;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** How likely some path stands. */
class ReliabilityTest {
  private static Chance chance(List<Hop> hops, String from, String to) {
    return new Reliability(new HopTable(hops, 5), false, from, terms(5)).of(to);
  }

  /**
   * Case {@code rel-a}: independent directed edges, enumerated by a script of its own: 0.6751. By
   * hand: 1 - 0.9 (1 - 0.9 (1 - 0.5 (1 - 0.42))) = 0.6751.
   */
  @Test
  void independentEdgesGiveTheTextbooksTwoTerminalReliability() {
    List<Hop> hops =
        List.of(
            hop("KAZ", "TUR", 0.9),
            hop("TUR", "GBR", 0.6),
            hop("TUR", "USA", 0.5),
            hop("GBR", "USA", 0.7),
            hop("KAZ", "USA", 0.1));
    Chance chance = chance(hops, "KAZ", "USA");
    assertThat(chance.estimate()).isCloseTo(0.6751, within(1e-12));
    assertThat(chance.isExact()).isTrue();
  }

  @Test
  void twoHopsOfOneSourceStandOrFallTogether() {
    List<Hop> shared = List.of(hop("A", "B", 0.9, "one"), hop("B", "C", 0.9, "one"));
    List<Hop> apart = List.of(hop("A", "B", 0.9, "one"), hop("B", "C", 0.9, "other"));
    assertThat(chance(shared, "A", "C").estimate()).isCloseTo(0.9, within(1e-12));
    assertThat(chance(apart, "A", "C").estimate()).isCloseTo(0.81, within(1e-12));
  }

  @Test
  void theBolderClaimOfASourceStandsOnlyWithTheSaferOne() {
    List<Hop> shared = List.of(hop("A", "B", 0.9, "one"), hop("B", "C", 0.5, "one"));
    assertThat(chance(shared, "A", "C").estimate()).isCloseTo(0.5, within(1e-12));
  }

  /** Two ways that rest on one source are hardly better than one. */
  @Test
  void aSecondWayOfTheSameSourceAddsNothing() {
    List<Hop> hops =
        List.of(
            hop("A", "B", 0.9, "one"),
            hop("B", "D", 0.9, "one"),
            hop("A", "C", 0.9, "one"),
            hop("C", "D", 0.9, "one"));
    assertThat(chance(hops, "A", "D").estimate()).isCloseTo(0.9, within(1e-12));
  }

  /** Against enumerating every combination of the draws, on random graphs with shared sources. */
  @Test
  void factoringEqualsEnumeration() {
    Random random = new Random(7);
    for (int round = 0; round < 60; round++) {
      List<Hop> hops = new ArrayList<>();
      for (int i = 0; i < 8; i++) {
        String from = "N" + random.nextInt(5);
        String to = "N" + random.nextInt(5);
        if (!from.equals(to)) {
          hops.add(
              hop(
                  from,
                  to,
                  (1 + random.nextInt(9)) / 10.0,
                  Window.on(HopExamples.day(random.nextInt(4))),
                  0,
                  "origin" + random.nextInt(4)));
        }
      }
      assertThat(chance(hops, "N0", "N1").estimate())
          .as("round %d", round)
          .isCloseTo(enumerated(hops, "N0", "N1"), within(1e-12));
    }
  }

  private static double enumerated(List<Hop> hops, String from, String to) {
    HopTable table = new HopTable(hops, 5);
    SharedSources shared = SharedSources.of(hops, false);
    int[] levels = new int[shared.sources().size()];
    double sum = 0;
    while (true) {
      double weight = 1;
      for (int i = 0; i < levels.length; i++) {
        weight *= shared.sources().get(i).weight(levels[i]);
      }
      if (table.reaches(shared.standing(levels, false), from, to, terms(5).start(), "")) {
        sum += weight;
      }
      int place = 0;
      while (place < levels.length && levels[place] == shared.sources().get(place).levels()) {
        levels[place++] = 0;
      }
      if (place == levels.length) {
        return sum;
      }
      levels[place]++;
    }
  }

  @Test
  void aHopByItselfIsAsLikelyAsItIsBelieved() {
    List<Told> two =
        List.of(
            HopExamples.told("c", "one", entente.event.Standing.REPORTED),
            HopExamples.told("c", "other", entente.event.Standing.ALLEGED));
    Hop hop =
        new Hop(
            "c",
            "A",
            "B",
            "arms",
            Nature.FLOW,
            "supply",
            Window.unknown(),
            0,
            Hop.belief(two),
            two);
    assertThat(hop.belief()).isCloseTo(18.0 / 19, within(1e-12));
    assertThat(chance(List.of(hop), "A", "B").estimate()).isCloseTo(18.0 / 19, within(1e-12));
  }

  @Test
  void aLargeGraphIsCountedInDrawsWithAnIntervalAndTheSameOnEveryRun() {
    List<Hop> hops = new ArrayList<>();
    Random random = new Random(3);
    for (int from = 0; from < 14; from++) {
      for (int to = 0; to < 14; to++) {
        if (from != to) {
          hops.add(hop("N" + from, "N" + to, 0.02 + 0.1 * random.nextDouble()));
        }
      }
    }
    Chance chance = chance(hops, "N0", "N1");
    assertThat(chance.isExact()).isFalse();
    assertThat(chance.draws()).isEqualTo(10_000);
    assertThat(chance.figure().low()).isLessThan(chance.estimate());
    assertThat(chance.figure().high()).isGreaterThan(chance.estimate());
    assertThat(chance.figure().width()).isLessThan(0.03);
    assertThat(chance(hops, "N0", "N1")).isEqualTo(chance);
  }

  @Test
  void countingAgreesWithComputing() {
    Chance counted = Chance.counted(6751, 10_000);
    assertThat(counted.figure().low()).isLessThan(0.6751).isGreaterThan(0.66);
    assertThat(Chance.counted(0, 100).figure().low()).isZero();
    assertThat(Chance.counted(100, 100).figure().high()).isEqualTo(1);
  }
}
