package entente.keep.match;

import java.util.List;

/**
 * What speaks for two mentions telling of one event, and what against.
 *
 * @param weight above 0 for, below 0 against; a sum of the reasons' weights
 * @param reasons one each, with its weight, such as {@code +1.0 same type}
 */
public record Link(double weight, List<String> reasons) {
  /** The weight of what cannot be the same, and of a pair that nothing brings together. */
  public static final double NEVER = -9;

  /** The weight of a pair that was not compared, for it shares no actor. */
  public static final double UNRELATED = -2;

  public Link {
    reasons = List.copyOf(reasons);
  }

  static Link never(String reason) {
    return new Link(NEVER, List.of(reason));
  }
}
