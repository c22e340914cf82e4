package entente.foresee.evaluate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.offset;

import entente.foresee.rank.Asked;
import entente.foresee.rank.Question;
import entente.foresee.rule.Sheet;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class RanksTest {
  private static final int ACTORS = 20;

  @Test
  void theBestIsFirst() {
    assertThat(rank(0, new int[] {0}, 3, 2, 1)).isEqualTo(1);
    assertThat(rank(2, new int[] {2}, 3, 2, 1)).isEqualTo(3);
  }

  @Test
  void tiesShareTheirMeanRank() {
    assertThat(rank(1, new int[] {1}, 5, 4, 4, 4, 1)).isEqualTo(3);
    assertThat(rank(0, new int[] {0}, 0, 0)).isEqualTo(1.5);
  }

  @Test
  void otherRightAnswersAreTakenOut() {
    assertThat(rank(3, new int[] {0, 1, 3}, 5, 4, 3, 2, 1)).isEqualTo(2);
    assertThat(rank(2, new int[] {1, 2}, 5, 4, 4, 4)).isEqualTo(2.5);
  }

  @Test
  void anAnswerThatNoRuleSpeaksForStandsInTheMiddleOfTheRest() {
    // Three listed, seventeen not: the middle of places 4 to 20.
    assertThat(rank(9, new int[] {9}, 3, 2, 1)).isEqualTo(12);
    // One other answer is listed, one is not: of two and sixteen, the middle of places 3 to 18.
    assertThat(rank(9, new int[] {0, 9, 10}, 3, 2, 1)).isEqualTo(10.5);
  }

  @Test
  void sumsUpInTheUsualFigures() {
    Ranks ranks = new Ranks(ACTORS);
    float[] scores = {9, 8, 7, 6};
    ranks.add(asked(new int[] {0, 1, 2, 3}, 0), scores);
    ranks.add(asked(new int[] {0, 1, 2, 3}, 3), scores);
    assertThat(ranks.count()).isEqualTo(2);
    assertThat(ranks.reciprocal()).isCloseTo((1 + 1 / 4.0) / 2, offset(1e-12));
    assertThat(ranks.hits()).containsExactly(0.5, 0.5, 1);
    assertThat(new Ranks(ACTORS).reciprocal()).isZero();
  }

  /** As the scorer beside the benchmark states it: sort what is left of all actors, and look. */
  @Test
  void areThoseOfTheProtocol() {
    SplittableRandom random = new SplittableRandom(4);
    for (int round = 0; round < 2000; round++) {
      int listed = 1 + random.nextInt(ACTORS - 1);
      int[] actors = shuffled(random);
      float[] scores = new float[listed];
      for (int i = 0; i < listed; i++) {
        scores[i] = random.nextInt(4);
      }
      int[] answers = Arrays.copyOf(shuffled(random), 1 + random.nextInt(5));
      int[] candidates = Arrays.copyOf(actors, listed);
      Asked asked = asked(candidates, answers);
      Ranks ranks = new Ranks(ACTORS);
      for (int i = 0; i < answers.length; i++) {
        assertThat(ranks.rank(asked, scores, asked.places().get(i)))
            .isEqualTo(naive(candidates, scores, answers, answers[i]));
      }
    }
  }

  private static double naive(int[] candidates, float[] scores, int[] answers, int answer) {
    Set<Integer> others = new HashSet<>(Arrays.stream(answers).boxed().toList());
    others.remove(answer);
    double[] all = new double[ACTORS];
    Arrays.fill(all, -1);
    for (int i = 0; i < candidates.length; i++) {
      all[candidates[i]] = scores[i];
    }
    List<Integer> places = new ArrayList<>();
    List<Integer> ranked =
        IntStream.range(0, ACTORS)
            .filter(actor -> !others.contains(actor))
            .boxed()
            .sorted((one, other) -> Double.compare(all[other], all[one]))
            .toList();
    for (int place = 0; place < ranked.size(); place++) {
      if (all[ranked.get(place)] == all[answer]) {
        places.add(place + 1);
      }
    }
    return places.stream().mapToInt(each -> each).average().orElseThrow();
  }

  private static int[] shuffled(SplittableRandom random) {
    int[] all = IntStream.range(0, ACTORS).toArray();
    for (int i = all.length - 1; i > 0; i--) {
      int j = random.nextInt(i + 1);
      int kept = all[i];
      all[i] = all[j];
      all[j] = kept;
    }
    return all;
  }

  /** Candidates are the actors from 0. */
  private static double rank(int answer, int[] answers, float... scores) {
    Asked asked = asked(IntStream.range(0, scores.length).toArray(), answers);
    int place = asked.places().get(Arrays.binarySearch(answers, answer));
    return new Ranks(ACTORS).rank(asked, scores, place);
  }

  private static Asked asked(int[] candidates, int... answers) {
    List<Integer> listed = Arrays.stream(candidates).boxed().toList();
    List<Integer> right = Arrays.stream(answers).boxed().toList();
    return new Asked(
        0,
        new Question(0, 0, right),
        new Sheet(0, candidates, new int[candidates.length + 1], new char[0]),
        right.stream().map(listed::indexOf).toList());
  }
}
