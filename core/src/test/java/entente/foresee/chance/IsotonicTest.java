package entente.foresee.chance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.offset;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.SplittableRandom;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class IsotonicTest {
  private record Scored(double score, boolean came, double weight) {}

  @ParameterizedTest(name = "seed {0}")
  @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
  void frequenciesRiseWithScoresAndAreNeverNoneOrAll(long seed) {
    SplittableRandom random = new SplittableRandom(seed);
    List<Scored> scored = new ArrayList<>();
    for (int i = 0; i < 3000; i++) {
      double score = Math.pow(random.nextDouble(), 3);
      scored.add(
          new Scored(score, random.nextDouble() < score / 3, random.nextDouble() < 0.1 ? 40 : 1));
    }
    Isotonic isotonic = fit(scored);
    double before = 0;
    for (int i = 0; i <= 10_000; i++) {
      double share = isotonic.of(i / 10_000.0);
      assertThat(share).isBetween(before, 1.0);
      before = share;
    }
    assertThat(before).isLessThan(1);
    assertThat(isotonic.of(0.5)).isPositive();
  }

  /** A small step that never came, then a great one that came once in a thousand cases. */
  @Test
  void aStepWithFewCasesDoesNotStandAboveTheNext() {
    List<Scored> scored = new ArrayList<>();
    for (int i = 0; i < 50; i++) {
      scored.add(new Scored(0.1 + i * 1e-6, false, 1));
    }
    for (int i = 0; i < 5000; i++) {
      scored.add(new Scored(0.2 + i * 1e-6, i % 1000 == 0, 1));
    }
    Isotonic isotonic = fit(scored);
    assertThat(isotonic.of(0.1)).isLessThanOrEqualTo(isotonic.of(0.3));
  }

  @Test
  void theOrderOfCasesOfOneScoreDoesNotMatter() {
    List<Scored> scored = new ArrayList<>();
    for (int i = 0; i < 400; i++) {
      scored.add(new Scored(0.5, i >= 200, 1));
      scored.add(new Scored(0.8, i >= 100, 1));
    }
    double half = fit(scored).of(0.5);
    assertThat(half).isCloseTo(0.5, offset(0.01));
    assertThat(fit(scored).of(0.8)).isCloseTo(0.75, offset(0.01));
    Collections.shuffle(scored, new Random(1));
    assertThat(fit(scored).of(0.5)).isEqualTo(half);
  }

  @Test
  void keepsTheMean() {
    SplittableRandom random = new SplittableRandom(6);
    List<Scored> scored = new ArrayList<>();
    for (int i = 0; i < 20_000; i++) {
      double score = random.nextDouble();
      scored.add(new Scored(score, random.nextDouble() < score * score, 1 + random.nextInt(3)));
    }
    Isotonic isotonic = fit(scored);
    double weight = scored.stream().mapToDouble(Scored::weight).sum();
    double came = scored.stream().filter(Scored::came).mapToDouble(Scored::weight).sum() / weight;
    double mean =
        scored.stream().mapToDouble(each -> each.weight() * isotonic.of(each.score())).sum()
            / weight;
    assertThat(mean).isCloseTo(came, offset(0.005));
    DoubleStream.of(0.2, 0.5, 0.8)
        .forEach(score -> assertThat(isotonic.of(score)).isCloseTo(score * score, offset(0.05)));
  }

  @Test
  void withoutCasesAScoreIsLeftAsItIs() {
    assertThat(fit(List.of()).of(0.3)).isEqualTo(0.3);
  }

  @Test
  void belowAllThatWasSeenItFallsToNone() {
    List<Scored> scored =
        IntStream.range(0, 100).mapToObj(i -> new Scored(0.5, i % 2 == 0, 1)).toList();
    Isotonic isotonic = fit(scored);
    assertThat(isotonic.of(0)).isZero();
    assertThat(isotonic.of(0.25)).isCloseTo(0.25, offset(0.01));
    assertThat(isotonic.of(0.9)).isCloseTo(0.5, offset(0.01));
  }

  private static Isotonic fit(List<Scored> scored) {
    return Isotonic.fit(
        scored.stream().map(each -> new Case(new double[0], each.came(), each.weight())).toList(),
        scored.stream().mapToDouble(Scored::score).toArray());
  }
}
