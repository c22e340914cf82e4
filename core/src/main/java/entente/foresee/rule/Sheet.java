package entente.foresee.rule;

/**
 * A question with the candidates for its answer and the rules that speak for each. Nobody changes
 * it.
 *
 * <p>The rules of candidate i are those from {@code starts[i]} to before {@code starts[i + 1]}.
 */
public final class Sheet {
  private final int type;
  private final int[] candidates;
  private final int[] starts;
  private final char[] rules;

  /** A sheet of these candidates. */
  public Sheet(int type, int[] candidates, int[] starts, char[] rules) {
    this.type = type;
    this.candidates = candidates;
    this.starts = starts;
    this.rules = rules;
  }

  /** {@return the asked type, seen from the given side} */
  public int type() {
    return type;
  }

  /** {@return how many candidates there are} */
  public int size() {
    return candidates.length;
  }

  /** {@return the actor that is a candidate} */
  public int actor(int candidate) {
    return candidates[candidate];
  }

  /** {@return the place of the first rule of a candidate} */
  public int start(int candidate) {
    return starts[candidate];
  }

  /** {@return the rule at that place} */
  public int rule(int place) {
    return rules[place];
  }
}
