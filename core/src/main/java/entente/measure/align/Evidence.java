package entente.measure.align;

import java.util.List;

/**
 * How much was counted of each kind of act.
 *
 * @param kinds in order
 */
record Evidence(List<Coded> kinds) {
  Evidence {
    kinds = List.copyOf(kinds);
  }

  double total() {
    return kinds.stream().mapToDouble(Coded::count).sum();
  }

  /** {@return whether our own reader coded any of it} */
  boolean isOwn() {
    for (Coded each : kinds) {
      if (each.ownBelief() > 0) {
        return true;
      }
    }
    return false;
  }
}
