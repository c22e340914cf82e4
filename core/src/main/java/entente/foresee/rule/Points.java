package entente.foresee.rule;

import java.util.Arrays;

/**
 * How many points each rule is worth: for all questions, for one side of a type (who acts, who is
 * acted upon), and for one type; the three are added. Points add up to the score of an answer, and
 * are learnt together, so that two rules that see the same facts share what those are worth.
 *
 * <p>Learnt by AdaGrad (Duchi, Hazan and Singer 2011): a step is as great as the rule has moved
 * little so far, so that rare types keep near what holds for all.
 */
public final class Points {
  /** Chosen on the validation days of ICEWS14, as was the damping. */
  private static final float RATE = 0.02f;

  private static final float DAMPING = 20;

  private final int rules;
  private final int types;
  private final float[] general;
  private final float[] ofSide;
  private final float[] ofType;
  private final float[] movedGeneral;
  private final float[] movedOfSide;
  private final float[] movedOfType;
  private final long[] times;
  private final long[] right;

  /**
   * No points for any rule.
   *
   * @param types how many, seen from both sides
   */
  public Points(int rules, int types) {
    this.rules = rules;
    this.types = types;
    general = new float[rules];
    ofSide = new float[2 * rules];
    ofType = new float[Math.multiplyExact(rules, types)];
    movedGeneral = damped(general.length);
    movedOfSide = damped(ofSide.length);
    movedOfType = damped(ofType.length);
    times = new long[rules];
    right = new long[rules];
  }

  private static float[] damped(int size) {
    float[] moved = new float[size];
    Arrays.fill(moved, DAMPING);
    return moved;
  }

  /** {@return how many rules there are} */
  public int rules() {
    return rules;
  }

  /** {@return how many types there are, seen from both sides} */
  public int types() {
    return types;
  }

  private int side(int type) {
    return type < types / 2 ? 0 : 1;
  }

  /** Writes the points of all rules for questions of that type. */
  void card(int type, float[] into) {
    int side = side(type) * rules;
    int own = type * rules;
    for (int rule = 0; rule < rules; rule++) {
      into[rule] = general[rule] + ofSide[side + rule] + ofType[own + rule];
    }
  }

  /** {@return the points of a rule for questions of that type} */
  public float of(int rule, int type) {
    return general[rule] + ofSide[side(type) * rules + rule] + ofType[type * rules + rule];
  }

  /** Moves the points of a rule up the gradient of the likelihood. */
  void move(int rule, int type, float gradient) {
    step(general, movedGeneral, rule, gradient);
    step(ofSide, movedOfSide, side(type) * rules + rule, gradient);
    step(ofType, movedOfType, type * rules + rule, gradient);
  }

  private static void step(float[] points, float[] moved, int at, float gradient) {
    moved[at] += gradient * gradient;
    points[at] += RATE * gradient / (float) Math.sqrt(moved[at]);
  }

  /** Remembers that a rule spoke for an answer, and whether the answer was right. */
  void record(int rule, boolean isRight) {
    times[rule]++;
    if (isRight) {
      right[rule]++;
    }
  }

  /** {@return how often the rule spoke for an answer while it was learnt} */
  public long times(int rule) {
    return times[rule];
  }

  /** {@return how often that answer was right} */
  public long right(int rule) {
    return right[rule];
  }

  /** Which of the three parts of a rule's points. */
  public enum Part {
    GENERAL,
    OF_SIDE,
    OF_TYPE
  }

  /**
   * {@return one part of a rule's points}
   *
   * @param which 0, or 0 for who acts and 1 for who is acted upon, or the type
   */
  public float part(Part part, int rule, int which) {
    return switch (part) {
      case GENERAL -> general[rule];
      case OF_SIDE -> ofSide[which * rules + rule];
      case OF_TYPE -> ofType[which * rules + rule];
    };
  }

  /** Sets one part of a rule's points. */
  void set(Part part, int rule, int which, float points) {
    switch (part) {
      case GENERAL -> general[rule] = points;
      case OF_SIDE -> ofSide[which * rules + rule] = points;
      case OF_TYPE -> ofType[which * rules + rule] = points;
    }
  }

  /** Sets a rule's record. */
  void setRecord(int rule, long spoke, long wasRight) {
    times[rule] = spoke;
    right[rule] = wasRight;
  }
}
