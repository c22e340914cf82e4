package entente.measure.change;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import entente.measure.Outcome;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class BreaksTest {
  private static final double[] STEPS = {1, 2, 1, 2, 1, 11, 12, 11, 12, 11, 31, 32, 31, 32, 31};

  /** Every segmentation with stretches of at least that length. */
  private static List<List<Integer>> all(int n, int minSegment) {
    List<List<Integer>> found = new ArrayList<>();
    grow(List.of(), 0, n, minSegment, found);
    return found;
  }

  private static void grow(
      List<Integer> ends, int from, int n, int minSegment, List<List<Integer>> found) {
    if (n - from >= minSegment) {
      found.add(ends);
    }
    for (int end = from + minSegment; end <= n - minSegment; end++) {
      List<Integer> longer = new ArrayList<>(ends);
      longer.add(end);
      grow(longer, end, n, minSegment, found);
    }
  }

  private static double[] series(Random random, int n) {
    double[] series = new double[n];
    double level = 0;
    for (int i = 0; i < n; i++) {
      level = random.nextInt(4) == 0 ? random.nextInt(8) : level;
      series[i] = level + random.nextGaussian();
    }
    return series;
  }

  @Test
  void penalisedBreaksAreTheBestOfAllSegmentations() {
    Random random = new Random(11);
    for (int round = 0; round < 150; round++) {
      int minSegment = 1 + random.nextInt(4);
      double[] series = series(random, minSegment + random.nextInt(14));
      double penalty = random.nextInt(4) == 0 ? 0 : random.nextDouble() * 12;
      MeanCost cost = new MeanCost(series);
      double best =
          all(series.length, minSegment).stream()
              .mapToDouble(ends -> Segmentation.of(cost, ends).objective(penalty))
              .min()
              .orElseThrow();
      Segmentation found = PenalisedBreaks.of(series, penalty, minSegment).result().orElseThrow();
      assertThat(found.objective(penalty)).isCloseTo(best, within(1e-9));
    }
  }

  @Test
  void fixedBreaksAreTheBestOfTheirNumber() {
    Random random = new Random(12);
    for (int round = 0; round < 100; round++) {
      int minSegment = 1 + random.nextInt(3);
      int breaks = random.nextInt(4);
      double[] series = series(random, 13);
      MeanCost cost = new MeanCost(series);
      double best =
          all(series.length, minSegment).stream()
              .filter(ends -> ends.size() == breaks)
              .mapToDouble(ends -> Segmentation.of(cost, ends).rss())
              .min()
              .orElseThrow();
      assertThat(FixedBreaks.of(series, breaks, minSegment).result().orElseThrow().rss())
          .isCloseTo(best, within(1e-9));
    }
  }

  @Test
  void thePathHoldsTheBestSegmentationOfEveryPenalty() {
    Random random = new Random(13);
    for (int round = 0; round < 60; round++) {
      double[] series = series(random, 30);
      PenaltyPath path = PenaltyPath.of(series, 2, 0.1, 500).result().orElseThrow();
      assertThat(path.stages().getFirst().from()).isEqualTo(0.1);
      assertThat(path.stages().getLast().to()).isEqualTo(500);
      for (int i = 0; i < path.stages().size(); i++) {
        PenaltyPath.Stage stage = path.stages().get(i);
        assertThat(stage.from()).isLessThan(stage.to());
        if (i > 0) {
          assertThat(stage.from()).isEqualTo(path.stages().get(i - 1).to());
        }
        double within = (stage.from() + stage.to()) / 2;
        assertThat(stage.segmentation().objective(within))
            .isCloseTo(
                PenalisedBreaks.of(series, within, 2).result().orElseThrow().objective(within),
                within(1e-9));
      }
    }
  }

  @Test
  void agreatStepOutlastsASmallOne() {
    PenaltyPath path = PenaltyPath.of(STEPS, 2, 1, 5000).result().orElseThrow();
    List<PenaltyPath.Persistence> breaks = path.persistences();
    assertThat(breaks).extracting(PenaltyPath.Persistence::end).containsExactly(5, 10);
    assertThat(breaks.getLast().upTo()).isGreaterThan(5 * breaks.getFirst().upTo());
  }

  @Test
  void theUsualPathEndsWhereNoBreakIsLeft() {
    PenaltyPath path = PenaltyPath.of(STEPS, 2).result().orElseThrow();
    assertThat(path.stages().getLast().segmentation().ends()).isEmpty();
    assertThat(path.persistences()).extracting(PenaltyPath.Persistence::end).contains(5, 10);
  }

  @Test
  void gapsAndShortSeriesHaveNoBreaks() {
    assertThat(PenalisedBreaks.of(new double[] {1, Double.NaN, 3}, 1, 1))
        .isEqualTo(Outcome.missing("the series has gaps"));
    assertThat(FixedBreaks.of(new double[] {1, 2, 3}, 1, 2))
        .isEqualTo(Outcome.missing("3 places are too few for 2 stretches of 2"));
  }

  @Test
  void theLevelOfASeriesCostsNoDigits() {
    Random random = new Random(14);
    double[] series = series(random, 40);
    double[] far = series.clone();
    for (int i = 0; i < far.length; i++) {
      far[i] += 1e9;
    }
    assertThat(FixedBreaks.of(far, 2, 3).result().orElseThrow().rss())
        .isCloseTo(FixedBreaks.of(series, 2, 3).result().orElseThrow().rss(), within(1e-4));
  }

  @Test
  void thePlaceOfTheHighestPointIsADistribution() {
    for (double phi : new double[] {0.05, 0.5, 1, 2, 20}) {
      ArgMax place = new ArgMax(phi);
      double last = 0;
      for (double x = -400; x <= 400; x += 0.5) {
        double now = place.below(x);
        assertThat(now).isBetween(last - 1e-9, 1 + 1e-9);
        last = now;
      }
      assertThat(place.below(-1e4)).isCloseTo(0, within(1e-9));
      assertThat(place.below(1e5)).isCloseTo(1, within(1e-9));
      assertThat(place.below(-1e-12)).isCloseTo(place.below(0), within(1e-4));
    }
  }

  @Test
  void withEqualNoiseTheNinetyFivePercentReachIsThatOfBai() {
    // Bai (1997) gives 7.7 and 11.0 for 90 and 95 %.
    ArgMax place = new ArgMax(1);
    assertThat(place.below(0)).isCloseTo(0.5, within(1e-12));
    assertThat(place.below(11.03)).isCloseTo(0.975, within(2e-4));
    assertThat(place.below(7.69)).isCloseTo(0.95, within(2e-4));
  }

  @Test
  void intervalsOfABreakHoldItAboutAsOftenAsTheySay() {
    Random random = new Random(15);
    int held = 0;
    int rounds = 400;
    for (int round = 0; round < rounds; round++) {
      double[] series = new double[120];
      for (int i = 0; i < series.length; i++) {
        series[i] = (i < 50 ? 0 : 1.5) + random.nextGaussian();
      }
      Segmentation cut = FixedBreaks.of(series, 1, 15).result().orElseThrow();
      BreakInterval interval = BreakInterval.of(series, cut, 0.9).result().orElseThrow().getFirst();
      held += interval.low() <= 50 && 50 <= interval.high() ? 1 : 0;
    }
    assertThat((double) held / rounds).isBetween(0.88, 0.99);
  }
}
