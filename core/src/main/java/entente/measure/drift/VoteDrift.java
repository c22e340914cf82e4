package entente.measure.drift;

import entente.measure.change.Drift;

/**
 * How the distance of a state's votes to a pole's leader changed from one year to another, and who
 * moved.
 *
 * @param from first year
 * @param to second year
 * @param drift the distances, and the two parts of the change, which add up to it
 */
public record VoteDrift(int from, int to, Drift drift) {
  private static final double MOSTLY = 2.0 / 3;
  private static final double STILL = 0.05;

  /** Who moved. */
  public enum Mover {
    STATE,
    POLE,
    BOTH,
    NOBODY
  }

  /**
   * {@return who moved: the one whose part is two thirds or more of all movement; nobody where all
   * movement is less than 0.05 of the scale}
   */
  public Mover mover() {
    double own = Math.abs(drift.own());
    double pole = Math.abs(drift.pole());
    double all = own + pole;
    if (all < STILL) {
      return Mover.NOBODY;
    }
    return own >= MOSTLY * all ? Mover.STATE : pole >= MOSTLY * all ? Mover.POLE : Mover.BOTH;
  }

  /** {@return it in a sentence} */
  public String words(String state, String leader) {
    String nearer = drift.change() < 0 ? "nearer together" : "apart";
    return switch (mover()) {
      case NOBODY -> "hardly moved";
      case STATE -> "%s moved; %s hardly did".formatted(state, leader);
      case POLE ->
          "movement of the pole: %s moved and %s hardly did, so the two came %s"
              .formatted(leader, state, nearer);
      case BOTH -> "both moved, and came " + nearer;
    };
  }
}
