package entente.foresee.rule;

import java.util.Arrays;

/**
 * Scores the candidates of a question, and learns from the right answers: a conditional logit
 * (McFadden 1974), in which a right answer stands against all candidates that are wrong. Not for
 * several threads.
 */
public final class Learner {
  /** A candidate whose chance is less moves nothing. */
  private static final float LEAST = 5e-4f;

  private final Points points;
  private final float[] card;
  private final float[] gradient;
  private final int[] touched;
  private final boolean[] isTouched;
  private int touches;
  private int carded = -1;
  private float[] weights = new float[0];

  /** A learner that moves these points. */
  public Learner(Points points) {
    this.points = points;
    card = new float[points.rules()];
    gradient = new float[points.rules()];
    touched = new int[points.rules()];
    isTouched = new boolean[points.rules()];
  }

  /** {@return by candidate, the sum of the points of the rules that speak for it} */
  public float[] scores(Sheet sheet) {
    if (carded != sheet.type()) {
      carded = sheet.type();
      points.card(carded, card);
    }
    float[] scores = new float[sheet.size()];
    for (int candidate = 0; candidate < scores.length; candidate++) {
      float sum = 0;
      for (int at = sheet.start(candidate); at < sheet.start(candidate + 1); at++) {
        sum += card[sheet.rule(at)];
      }
      scores[candidate] = sum;
    }
    return scores;
  }

  /**
   * Moves points toward the right answers.
   *
   * @param right by candidate, whether it was one
   */
  public void learn(Sheet sheet, boolean[] right) {
    record(sheet, right);
    float[] scores = scores(sheet);
    weights = weights.length < scores.length ? new float[scores.length] : weights;
    float most = Float.NEGATIVE_INFINITY;
    for (float each : scores) {
      most = Math.max(most, each);
    }
    float wrong = 0;
    boolean any = false;
    for (int candidate = 0; candidate < scores.length; candidate++) {
      weights[candidate] = (float) Math.exp(scores[candidate] - most);
      any |= right[candidate];
      wrong += right[candidate] ? 0 : weights[candidate];
    }
    if (!any || wrong == 0) {
      return;
    }
    float pull = 0;
    for (int candidate = 0; candidate < scores.length; candidate++) {
      if (right[candidate]) {
        float whole = wrong + weights[candidate];
        pull += 1 / whole;
        push(sheet, candidate, wrong / whole);
      }
    }
    for (int candidate = 0; candidate < scores.length; candidate++) {
      float back = weights[candidate] * pull;
      if (!right[candidate] && back > LEAST) {
        push(sheet, candidate, -back);
      }
    }
    for (int i = 0; i < touches; i++) {
      points.move(touched[i], sheet.type(), gradient[touched[i]]);
      gradient[touched[i]] = 0;
      isTouched[touched[i]] = false;
    }
    touches = 0;
    carded = -1;
  }

  private void record(Sheet sheet, boolean[] right) {
    for (int candidate = 0; candidate < sheet.size(); candidate++) {
      for (int at = sheet.start(candidate); at < sheet.start(candidate + 1); at++) {
        points.record(sheet.rule(at), right[candidate]);
      }
    }
  }

  private void push(Sheet sheet, int candidate, float by) {
    for (int at = sheet.start(candidate); at < sheet.start(candidate + 1); at++) {
      int rule = sheet.rule(at);
      if (!isTouched[rule]) {
        isTouched[rule] = true;
        touched[touches++] = rule;
      }
      gradient[rule] += by;
    }
  }

  /** {@return by candidate, the chance that it is the answer, given that there is one} */
  public double[] chances(Sheet sheet) {
    return chances(scores(sheet));
  }

  /** {@return by candidate, the chance that it is the answer, given these scores} */
  public static double[] chances(float[] scores) {
    double most = Float.NEGATIVE_INFINITY;
    for (float each : scores) {
      most = Math.max(most, each);
    }
    double[] chances = new double[scores.length];
    for (int candidate = 0; candidate < scores.length; candidate++) {
      chances[candidate] = Math.exp(scores[candidate] - most);
    }
    double sum = Arrays.stream(chances).sum();
    for (int candidate = 0; candidate < chances.length; candidate++) {
      chances[candidate] /= sum;
    }
    return chances;
  }
}
