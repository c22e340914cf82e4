package entente.foresee.chance;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.function.ToDoubleFunction;
import java.util.stream.IntStream;

/**
 * Makes scores into frequencies: the rising step function that lies nearest to what came (pool
 * adjacent violators, Ayer and others 1955), joined by lines between the middles of its steps.
 * Immutable.
 */
final class Isotonic {
  /** So many cases at least stand behind a step, so that no step is as steep as chance makes it. */
  private static final int LEAST = 50;

  /** Leaves scores as they are. */
  static final Isotonic NONE = new Isotonic(new double[0], new double[0]);

  private final double[] scores;
  private final double[] shares;

  private Isotonic(double[] scores, double[] shares) {
    this.scores = scores;
    this.shares = shares;
  }

  /** A step while steps are pooled. */
  private record Step(double score, double came, double weight, int cases) {
    static final Step NONE = new Step(0, 0, 0, 0);

    Step and(Step other) {
      return new Step(
          score + other.score, came + other.came, weight + other.weight, cases + other.cases);
    }

    double share() {
      return came / weight;
    }

    /** The rule of succession keeps a step from saying never or always. */
    double frequency() {
      return (came + 0.5) / (weight + 1);
    }
  }

  /** {@return the steps, from what came of cases with these scores} */
  static Isotonic fit(List<Case> cases, double[] scores) {
    int[] order =
        IntStream.range(0, scores.length)
            .boxed()
            .sorted(Comparator.comparingDouble(i -> scores[i]))
            .mapToInt(i -> i)
            .toArray();
    List<Step> steps = new ArrayList<>();
    Step open = Step.NONE;
    for (int place = 0; place < order.length; place++) {
      int i = order[place];
      double weight = cases.get(i).weight();
      open = open.and(new Step(weight * scores[i], cases.get(i).came() ? weight : 0, weight, 1));
      // Cases of one score stand in one step.
      boolean closes = place + 1 == order.length || scores[order[place + 1]] != scores[i];
      if (closes && open.cases() >= LEAST) {
        push(steps, open, Step::share);
        open = Step.NONE;
      }
    }
    if (open.cases() > 0) {
      push(steps, steps.isEmpty() ? open : steps.removeLast().and(open), Step::share);
    }
    // Of a step with few cases the frequency may stand above that of the next, though no share did.
    List<Step> rising = new ArrayList<>();
    steps.forEach(step -> push(rising, step, Step::frequency));
    return new Isotonic(
        rising.stream().mapToDouble(step -> step.score() / step.weight()).toArray(),
        rising.stream().mapToDouble(Step::frequency).toArray());
  }

  private static void push(List<Step> steps, Step step, ToDoubleFunction<Step> height) {
    Step last = step;
    while (!steps.isEmpty()
        && height.applyAsDouble(steps.getLast()) >= height.applyAsDouble(last)) {
      last = steps.removeLast().and(last);
    }
    steps.add(last);
  }

  /** {@return whether it has any step} */
  boolean isFitted() {
    return scores.length > 0;
  }

  /** {@return the frequency for a score} */
  double of(double score) {
    if (scores.length == 0) {
      return score;
    }
    int found = Arrays.binarySearch(scores, score);
    if (found >= 0) {
      return shares[found];
    }
    int above = -found - 1;
    if (above == 0) {
      return shares[0] * Math.max(0, score / scores[0]);
    }
    if (above == scores.length) {
      return shares[above - 1];
    }
    double part = (score - scores[above - 1]) / (scores[above] - scores[above - 1]);
    return shares[above - 1] + part * (shares[above] - shares[above - 1]);
  }
}
