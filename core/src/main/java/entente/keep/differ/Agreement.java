package entente.keep.differ;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;

/** Whether two claims on one point can both be right. */
final class Agreement {
  private Agreement() {}

  static boolean between(Claim one, Claim other) {
    return switch (one.kind()) {
      case NUMBER -> numbers(one, other);
      case DATE -> dates(one, other);
      case ROLE, PLACE -> lists(one.values(), other.values());
      case STATUS, OCCURRENCE, CAUSE ->
          areLists(one, other) || Wordings.agree(one.values(), other.values());
    };
  }

  /**
   * {@return how much a claim leaves open: of two that agree with a third, the lesser says more}
   */
  static double vagueness(Claim claim) {
    return switch (claim.kind()) {
      case NUMBER -> Numbers.of(claim).map(Numbers.Range::length).orElse(Double.MAX_VALUE);
      case DATE ->
          Dates.in(claim.values()).map(range -> (double) range.length()).orElse(Double.MAX_VALUE);
      case ROLE, PLACE -> -claim.values().size();
      case STATUS, OCCURRENCE, CAUSE -> claim.values().size();
    };
  }

  /** "More than ten" and twelve can both be right; ten and twelve cannot. */
  private static boolean numbers(Claim one, Claim other) {
    Optional<Numbers.Range> some = Numbers.of(one);
    Optional<Numbers.Range> others = Numbers.of(other);
    return (some.isPresent() && others.isPresent())
        ? some.get().meets(others.get())
        : Wordings.agree(one.values(), other.values());
  }

  /** A day in words says too little to contradict one in figures. */
  private static boolean dates(Claim one, Claim other) {
    Optional<Dates.Range> some = Dates.in(one.values());
    Optional<Dates.Range> others = Dates.in(other.values());
    // A day that was counted from a number of days may be one off.
    int slack = one.isImplied() || other.isImplied() ? 1 : 0;
    if (some.isEmpty() && others.isEmpty()) {
      return areLists(one, other) || Wordings.agree(one.values(), other.values());
    }
    return some.isEmpty() || others.isEmpty() || some.get().meets(others.get(), slack);
  }

  /** Whom one has met, what one has brought: a list may leave out, and contradicts none. */
  private static boolean areLists(Claim one, Claim other) {
    return one.values().size() > 1 || other.values().size() > 1;
  }

  /** A shorter list leaves out; it contradicts only where each names what the other does not. */
  private static boolean lists(List<String> some, List<String> others) {
    return new HashSet<>(some).containsAll(others) || new HashSet<>(others).containsAll(some);
  }
}
