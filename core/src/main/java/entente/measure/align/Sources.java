package entente.measure.align;

/**
 * From where the uncertainty of a share comes: parts of its variance, which add up to 1.
 *
 * @param belief whether the events took place
 * @param coding whether they were coded rightly
 * @param counts that they are few
 * @param outlets how outlets choose what they tell
 */
public record Sources(double belief, double coding, double counts, double outlets) {
  /** {@return the parts, from how much variance goes when each is taken away} */
  static Sources of(double belief, double coding, double counts, double outlets) {
    double sum =
        Math.max(0, belief) + Math.max(0, coding) + Math.max(0, counts) + Math.max(0, outlets);
    return sum > 0
        ? new Sources(
            Math.max(0, belief) / sum,
            Math.max(0, coding) / sum,
            Math.max(0, counts) / sum,
            Math.max(0, outlets) / sum)
        : new Sources(0, 0, 1, 0);
  }
}
