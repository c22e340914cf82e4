package entente.foresee.rule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.offset;

import entente.foresee.rule.Points.Part;
import java.util.Arrays;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;

class LearnerTest {
  private static final int RULES = 8;
  private static final int TYPES = 4;
  private static final int TYPE = 1;

  @Test
  void aScoreIsTheSumOfThePointsOfTheRules() {
    Points points = new Points(RULES, TYPES);
    points.set(Part.GENERAL, 0, 0, 1);
    points.set(Part.OF_SIDE, 0, 0, 10);
    points.set(Part.OF_SIDE, 0, 1, 20);
    points.set(Part.OF_TYPE, 0, TYPE, 100);
    points.set(Part.OF_TYPE, 3, TYPE, 1000);
    Learner learner = new Learner(points);
    assertThat(learner.scores(sheet(TYPE, "03", "0", "", "33")))
        .containsExactly(1111, 111, 0, 2000);
    assertThat(learner.scores(sheet(0, "03"))).containsExactly(11);
    assertThat(learner.scores(sheet(2, "03"))).containsExactly(21);
  }

  @Test
  void chancesAreThoseOfAConditionalLogit() {
    Points points = new Points(RULES, TYPES);
    points.set(Part.GENERAL, 0, 0, (float) Math.log(3));
    double[] chances = new Learner(points).chances(sheet(TYPE, "0", "1"));
    assertThat(chances[0]).isCloseTo(0.75, offset(1e-6));
    assertThat(chances[1]).isCloseTo(0.25, offset(1e-6));
    points.set(Part.GENERAL, 0, 0, 5000);
    assertThat(new Learner(points).chances(sheet(TYPE, "0", "1"))).containsExactly(1, 0);
  }

  @Test
  void pointsMoveUpTheGradientOfTheLikelihood() {
    SplittableRandom random = new SplittableRandom(3);
    for (int round = 0; round < 50; round++) {
      float[] before = new float[RULES];
      for (int rule = 0; rule < RULES; rule++) {
        before[rule] = (float) random.nextDouble(-1, 1);
      }
      Sheet sheet = sheet(TYPE, "0123", "14", "256", "367", "04", "");
      boolean[] right = {random.nextBoolean(), true, false, random.nextBoolean(), false, false};
      Points points = points(before);
      new Learner(points).learn(sheet, right);
      double[] step = new double[RULES];
      double[] slope = new double[RULES];
      for (int rule = 0; rule < RULES; rule++) {
        step[rule] = points.part(Part.GENERAL, rule, 0) - before[rule];
        double[] up = wide(before);
        double[] down = wide(before);
        up[rule] += 1e-4;
        down[rule] -= 1e-4;
        slope[rule] = (likelihood(up, sheet, right) - likelihood(down, sheet, right)) / 2e-4;
      }
      // First steps are a little shorter than in proportion where the slope is steep.
      assertThat(cosine(step, slope)).isGreaterThan(0.998);
    }
  }

  @Test
  void allThreePartsLearn() {
    Points points = new Points(RULES, TYPES);
    new Learner(points).learn(sheet(TYPE, "0", "1"), new boolean[] {true, false});
    assertThat(points.part(Part.GENERAL, 0, 0)).isPositive();
    assertThat(points.part(Part.OF_SIDE, 0, 0)).isPositive();
    assertThat(points.part(Part.OF_SIDE, 0, 1)).isZero();
    assertThat(points.part(Part.OF_TYPE, 0, TYPE)).isPositive();
    assertThat(points.part(Part.OF_TYPE, 0, 0)).isZero();
  }

  @Test
  void aRuleThatIsAlwaysRightGainsAndOneThatNeverIsLoses() {
    Points points = new Points(RULES, TYPES);
    Learner learner = new Learner(points);
    SplittableRandom random = new SplittableRandom(5);
    for (int round = 0; round < 2000; round++) {
      boolean first = random.nextBoolean();
      // Rule 0 speaks for the right answer, rule 1 for the wrong one, rule 2 for either.
      String right = random.nextBoolean() ? "02" : "0";
      String wrong = random.nextBoolean() ? "12" : "1";
      learner.learn(
          sheet(TYPE, first ? right : wrong, first ? wrong : right), new boolean[] {first, !first});
    }
    assertThat(points.of(0, TYPE)).isGreaterThan(1);
    assertThat(points.of(1, TYPE)).isLessThan(-1);
    assertThat(points.of(2, TYPE)).isBetween(-0.1f, 0.1f);
    assertThat(points.times(0)).isEqualTo(2000);
    assertThat(points.right(0)).isEqualTo(2000);
    assertThat(points.times(1)).isEqualTo(2000);
    assertThat(points.right(1)).isZero();
  }

  @Test
  void aQuestionThatTellsNothingMovesNothing() {
    Points points = new Points(RULES, TYPES);
    Learner learner = new Learner(points);
    learner.learn(sheet(TYPE, "0", "1"), new boolean[] {false, false});
    learner.learn(sheet(TYPE, "0", "1"), new boolean[] {true, true});
    learner.learn(sheet(TYPE), new boolean[0]);
    assertThat(points.of(0, TYPE)).isZero();
    assertThat(points.of(1, TYPE)).isZero();
    assertThat(points.times(0)).isEqualTo(2);
  }

  private static double likelihood(double[] points, Sheet sheet, boolean[] right) {
    double[] weights = new double[sheet.size()];
    double wrong = 0;
    for (int candidate = 0; candidate < weights.length; candidate++) {
      double score = 0;
      for (int at = sheet.start(candidate); at < sheet.start(candidate + 1); at++) {
        score += points[sheet.rule(at)];
      }
      weights[candidate] = Math.exp(score);
      wrong += right[candidate] ? 0 : weights[candidate];
    }
    double sum = 0;
    for (int candidate = 0; candidate < weights.length; candidate++) {
      if (right[candidate]) {
        sum += Math.log(weights[candidate] / (weights[candidate] + wrong));
      }
    }
    return sum;
  }

  private static double cosine(double[] one, double[] other) {
    double product = 0;
    double ofOne = 0;
    double ofOther = 0;
    for (int i = 0; i < one.length; i++) {
      product += one[i] * other[i];
      ofOne += one[i] * one[i];
      ofOther += other[i] * other[i];
    }
    return product / Math.sqrt(ofOne * ofOther);
  }

  private static double[] wide(float[] points) {
    double[] wide = new double[points.length];
    Arrays.setAll(wide, i -> points[i]);
    return wide;
  }

  private static Points points(float[] general) {
    Points points = new Points(RULES, TYPES);
    for (int rule = 0; rule < RULES; rule++) {
      points.set(Part.GENERAL, rule, 0, general[rule]);
    }
    return points;
  }

  /** A sheet whose candidates have the rules of these digits. */
  private static Sheet sheet(int type, String... candidates) {
    int[] actors = new int[candidates.length];
    int[] starts = new int[candidates.length + 1];
    for (int i = 0; i < candidates.length; i++) {
      actors[i] = i;
      starts[i + 1] = starts[i] + candidates[i].length();
    }
    char[] rules = String.join("", candidates).toCharArray();
    for (int i = 0; i < rules.length; i++) {
      rules[i] -= '0';
    }
    return new Sheet(type, actors, starts, rules);
  }
}
