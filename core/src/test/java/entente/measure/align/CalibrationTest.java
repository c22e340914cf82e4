package entente.measure.align;

import static org.assertj.core.api.Assertions.assertThat;

import entente.event.Actor;
import entente.event.Role;
import entente.event.Standing;
import entente.keep.event.CountedEvent;
import entente.keep.event.Event;
import entente.keep.reference.Memberships;
import entente.measure.Interval;
import entente.measure.Outcome;
import entente.measure.event.Acts;
import entente.measure.event.Belief;
import entente.measure.event.CodingAccuracy;
import entente.measure.pole.Pole;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.SplittableRandom;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Whether intervals of 90 % hold the truth in about 90 of 100 cases: states whose true shares are
 * known act, some acts are made up, some are coded wrongly, each outlet chooses what it tells.
 */
class CalibrationTest {
  private static final LocalDate TODAY = LocalDate.of(2024, 6, 30);
  private static final int STATES = 1000;
  private static final int DAYS = 1800;
  private static final int OUTLETS = 12;
  private static final double[] MEANS = {0.35, 0.25, 0.2, 0.12, 0.08};
  private static final double SPREAD = 5;
  private static final CodingAccuracy CODING = new CodingAccuracy(130, 25);
  private static final Standing[] STANDINGS = {
    Standing.REPORTED, Standing.REPORTED, Standing.ATTRIBUTED, Standing.ALLEGED
  };

  @ParameterizedTest(name = "{0} acts a year, outlets as alike as {1}")
  @CsvSource({"20,1000000", "80,1000000", "80,30", "80,12", "300,12"})
  void intervalsHoldTheTruthAsOftenAsTheySay(int perYear, double alike) {
    SplittableRandom random = new SplittableRandom(perYear * 31L + (long) alike);
    List<CountedEvent> events = new ArrayList<>();
    double[][] truth = new double[STATES][];
    for (int state = 0; state < STATES; state++) {
      truth[state] = dirichlet(MEANS, SPREAD, random);
      act(state, truth[state], perYear, alike, random, events);
    }
    Alignments alignments =
        Alignments.of(
            Acts.of(events),
            poles(),
            Memberships.of(List.of()),
            new DocumentDays.Builder().build(),
            CODING);
    List<List<List<EventLine>>> series = alignments.series(names(), Kernel.DEFAULT, List.of(TODAY));
    int[] held = new int[MEANS.length];
    for (int state = 0; state < STATES; state++) {
      List<EventLine> lines = series.get(state).getFirst();
      for (int pole = 0; pole < MEANS.length; pole++) {
        Interval interval = ((Outcome.Found<Interval>) lines.get(pole).share()).found();
        double share = truth[state][pole];
        held[pole] += interval.low() <= share && share <= interval.high() ? 1 : 0;
      }
    }
    assertThat(Arrays.stream(held).sum() / (double) (STATES * MEANS.length))
        .as("held, by pole: %s", Arrays.toString(held))
        .isBetween(0.87, 0.93);
  }

  private static void act(
      int state,
      double[] shares,
      int perYear,
      double alike,
      SplittableRandom random,
      List<CountedEvent> events) {
    double[][] byOutlet = new double[OUTLETS][];
    for (int outlet = 0; outlet < OUTLETS; outlet++) {
      byOutlet[outlet] = dirichlet(shares, alike, random);
    }
    double coding = CODING.share();
    int acts = (int) Math.round(perYear * DAYS / 365.25);
    for (int i = 0; i < acts; i++) {
      int outlet = random.nextInt(OUTLETS);
      Standing standing = STANDINGS[random.nextInt(STANDINGS.length)];
      boolean sound =
          random.nextDouble() < Belief.of(List.of(standing)) && random.nextDouble() < coding;
      int pole = pick(sound ? byOutlet[outlet] : MEANS, random);
      events.add(
          new CountedEvent(
              "e" + state + "-" + i,
              TODAY.minusDays(random.nextInt(DAYS)),
              "CONSULT",
              Event.Status.REPORTED,
              List.of(
                  new Event.Part(Role.SOURCE, Actor.of("S" + state)),
                  new Event.Part(Role.TARGET, Actor.of("P" + pole))),
              List.of(new CountedEvent.Origin("outlet " + outlet, standing))));
    }
  }

  private static int pick(double[] shares, SplittableRandom random) {
    double at = random.nextDouble();
    int pole = 0;
    while (pole < shares.length - 1 && at >= shares[pole]) {
      at -= shares[pole++];
    }
    return pole;
  }

  private static double[] dirichlet(double[] means, double spread, SplittableRandom random) {
    double[] drawn = new double[means.length];
    double sum = 0;
    for (int i = 0; i < means.length; i++) {
      drawn[i] = Draws.gamma(means[i] * spread, random);
      sum += drawn[i];
    }
    for (int i = 0; i < means.length; i++) {
      drawn[i] /= sum;
    }
    return drawn;
  }

  private static List<Pole> poles() {
    List<Pole> poles = new ArrayList<>();
    for (int pole = 0; pole < MEANS.length; pole++) {
      poles.add(
          new Pole("P" + pole, "P" + pole, "P" + pole, List.of(), Set.of(), Set.of(), Set.of()));
    }
    return poles;
  }

  private static List<String> names() {
    List<String> names = new ArrayList<>();
    for (int state = 0; state < STATES; state++) {
      names.add("S" + state);
    }
    return names;
  }
}
