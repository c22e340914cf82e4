package entente.measure.portfolio;

import entente.keep.reference.Obligations;

/** What counts as a tie of one state to another, and for how much. */
public enum Ties {
  /** Defence 3, all else 0. */
  DEFENCE,
  /**
   * Defence or offence 3, neutrality or consultation 2, nonaggression 1, nothing 0: the order that
   * Signorino and Ritter (1999) put alliances in.
   */
  VALUED,
  /**
   * Whatever is owed 1. Declarations of nonaggression make this the widest of all: Russia and the
   * United States are tied by one in ATOP from 1991 on.
   */
  ANY;

  /** {@return the rating of a state that is owed this} */
  public double rating(Obligations owed) {
    return switch (this) {
      case DEFENCE -> owed.defence() ? 3 : 0;
      case VALUED ->
          owed.defence() || owed.offence()
              ? 3
              : owed.neutrality() || owed.consultation() ? 2 : owed.nonaggression() ? 1 : 0;
      case ANY -> owed.any() ? 1 : 0;
    };
  }

  /** {@return the highest rating; the lowest is 0} */
  double greatest() {
    return this == ANY ? 1 : 3;
  }

  /** {@return its name in commands: defence, valued or any} */
  public String word() {
    return switch (this) {
      case DEFENCE -> "defence";
      case VALUED -> "valued";
      case ANY -> "any";
    };
  }
}
