package entente.measure.similarity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import entente.measure.Measured;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Laws of the measures, over random ratings of known seeds. */
class SimilarityPropertiesTest {
  private static final int ROUNDS = 200;
  private static final int RANGE = 3;
  private static final List<Measure> MEASURES = measures();

  private static List<Measure> measures() {
    List<Measure> all = new ArrayList<>(List.of(new Measure.TauB()));
    all.add(Measure.Agreement.ofCategories());
    all.add(Measure.Agreement.withHalf(2));
    for (Distance distance : Distance.values()) {
      all.add(new Measure.S(distance, RANGE));
      all.add(new Measure.Kappa(distance));
      all.add(new Measure.Pi(distance));
      all.add(new Measure.A(distance, RANGE));
    }
    return all;
  }

  private static double[] ratings(Random random, int n) {
    return IntStream.range(0, n)
        .mapToDouble(i -> random.nextInt(10) == 0 ? Double.NaN : random.nextInt(RANGE + 1))
        .toArray();
  }

  private static byte[] codes(double[] ratings) {
    byte[] codes = new byte[ratings.length];
    for (int i = 0; i < codes.length; i++) {
      codes[i] = (byte) (Double.isNaN(ratings[i]) ? -1 : ratings[i]);
    }
    return codes;
  }

  private static void assertSame(Measured one, Measured other) {
    if (one.value().isPresent() && other.value().isPresent()) {
      assertThat(one.value().getAsDouble()).isCloseTo(other.value().getAsDouble(), within(1e-12));
    } else {
      assertThat(one).isEqualTo(other);
    }
  }

  @Test
  void theTwoStatesCanBeSwapped() {
    Random random = new Random(1);
    for (int round = 0; round < ROUNDS; round++) {
      int n = 1 + random.nextInt(40);
      double[] x = ratings(random, n);
      double[] y = ratings(random, n);
      for (Measure measure : MEASURES) {
        assertSame(
            measure.of(Crosstab.of(Pairs.of(x, y))), measure.of(Crosstab.of(Pairs.of(y, x))));
      }
    }
  }

  @Test
  void theOrderOfItemsDoesNotMatter() {
    Random random = new Random(2);
    for (int round = 0; round < ROUNDS; round++) {
      int n = 1 + random.nextInt(40);
      double[] x = ratings(random, n);
      double[] y = ratings(random, n);
      List<Integer> order = new ArrayList<>(IntStream.range(0, n).boxed().toList());
      Collections.shuffle(order, random);
      double[] x2 = order.stream().mapToDouble(i -> x[i]).toArray();
      double[] y2 = order.stream().mapToDouble(i -> y[i]).toArray();
      for (Measure measure : MEASURES) {
        assertSame(
            measure.of(Crosstab.of(Pairs.of(x, y))), measure.of(Crosstab.of(Pairs.of(x2, y2))));
      }
    }
  }

  @Test
  void whoRatesAllTheSameIsAsAlikeAsCanBe() {
    Random random = new Random(3);
    for (int round = 0; round < ROUNDS; round++) {
      double[] x = ratings(random, 10 + random.nextInt(30));
      Crosstab table = Crosstab.of(Pairs.of(x, x));
      for (Measure measure : MEASURES) {
        if (!(measure instanceof Measure.A)) {
          assertThat(measure.of(table).value()).hasValueCloseTo(1.0, within(1e-12));
        }
      }
    }
  }

  @Test
  void figuresStayWithinTheirBounds() {
    Random random = new Random(4);
    for (int round = 0; round < ROUNDS; round++) {
      int n = 1 + random.nextInt(12);
      Crosstab table = Crosstab.of(Pairs.of(ratings(random, n), ratings(random, n)));
      for (Measure measure : MEASURES) {
        measure
            .of(table)
            .value()
            .ifPresent(each -> assertThat(each).isBetween(measure.least() - 1e-12, 1 + 1e-12));
      }
    }
  }

  @Test
  void kappaAndPiOfSquaredDistancesHaveTheirClosedForms() {
    Random random = new Random(5);
    for (int round = 0; round < ROUNDS; round++) {
      Pairs pairs = Pairs.of(ratings(random, 30), ratings(random, 30));
      double mx = IntStream.range(0, pairs.n()).mapToDouble(pairs::x).average().orElseThrow();
      double my = IntStream.range(0, pairs.n()).mapToDouble(pairs::y).average().orElseThrow();
      double m = (mx + my) / 2;
      double apart = 0;
      double own = pairs.n() * (mx - my) * (mx - my);
      double pooled = 0;
      for (int i = 0; i < pairs.n(); i++) {
        apart += Math.pow(pairs.x(i) - pairs.y(i), 2);
        own += Math.pow(pairs.x(i) - mx, 2) + Math.pow(pairs.y(i) - my, 2);
        pooled += Math.pow(pairs.x(i) - m, 2) + Math.pow(pairs.y(i) - m, 2);
      }
      Crosstab table = Crosstab.of(pairs);
      assertThat(new Measure.Kappa(Distance.SQUARED).of(table).value())
          .hasValueCloseTo(1 - apart / own, within(1e-12));
      assertThat(new Measure.Pi(Distance.SQUARED).of(table).value())
          .hasValueCloseTo(1 - apart / pooled, within(1e-12));
    }
  }

  @Test
  void codesOfLevelsGiveTheSameTable() {
    Random random = new Random(6);
    for (int round = 0; round < ROUNDS; round++) {
      double[] x = ratings(random, 25);
      double[] y = ratings(random, 25);
      Crosstab coded = Crosstab.ofCodes(new double[] {0, 1, 2, 3}, codes(x), codes(y));
      Crosstab table = Crosstab.of(Pairs.of(x, y));
      for (Measure measure : MEASURES) {
        assertSame(measure.of(table), measure.of(coded));
        assertSame(Jackknife.items(measure, table), Jackknife.items(measure, coded));
      }
    }
  }

  @Test
  void theErrorFromTheTableIsThatOfLeavingOutEachItem() {
    Random random = new Random(7);
    for (int round = 0; round < 50; round++) {
      int n = 2 + random.nextInt(20);
      double[] x = ratings(random, n);
      double[] y = ratings(random, n);
      Pairs pairs = Pairs.of(x, y);
      int[] each = IntStream.range(0, n).toArray();
      double[] ones = new double[n];
      java.util.Arrays.fill(ones, 1);
      for (Measure measure : MEASURES) {
        Measured fast = Jackknife.items(measure, pairs);
        if (fast.value().isPresent()) {
          assertSame(fast, Jackknife.groups(measure, pairs, each));
          if (!(measure instanceof Measure.TauB)) {
            assertSame(fast, Jackknife.items(measure, Pairs.weighted(x, y, ones)));
          }
        } else {
          assertThat(Jackknife.groups(measure, pairs, each).value()).isEmpty();
        }
      }
    }
  }

  @Test
  void repeatingEveryItemNarrowsTheErrorUnlessRepeatsAreOneGroup() {
    Random random = new Random(8);
    double[] x = IntStream.range(0, 40).mapToDouble(i -> random.nextInt(4)).toArray();
    double[] y = IntStream.range(0, 40).mapToDouble(i -> random.nextInt(4)).toArray();
    double[] x3 = IntStream.range(0, 120).mapToDouble(i -> x[i % 40]).toArray();
    double[] y3 = IntStream.range(0, 120).mapToDouble(i -> y[i % 40]).toArray();
    int[] series = IntStream.range(0, 120).map(i -> i % 40).toArray();
    Measure kappa = new Measure.Kappa(Distance.SQUARED);
    double once = Jackknife.items(kappa, Pairs.of(x, y)).value().orElseThrow();
    double thrice = Jackknife.items(kappa, Pairs.of(x3, y3)).value().orElseThrow();
    assertThat(thrice).isLessThan(0.65 * once);
    assertThat(Jackknife.groups(kappa, Pairs.of(x3, y3), series).value())
        .hasValueCloseTo(once, within(1e-12));
  }
}
