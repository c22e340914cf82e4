package entente.keep.reference.layout;

import java.util.Locale;

/** What a table tells. */
public enum Kind {
  VOTES("votes of states in the UN General Assembly"),
  ROLL_CALLS("roll calls of the UN General Assembly: days, resolutions, titles"),
  IDEAL_POINTS("where states stand in the Assembly, by year"),
  ALLIANCES("what states owe one another by treaty"),
  SYSTEM("which states belong to the system of states, and when"),
  CAPABILITIES("shares of the world's material capabilities"),
  SERIES("values of states by year or day"),
  SERIES_NOTES("what has to be known to read a series"),
  INFLUENCE("channels of influence: from, to, year, value, total");

  private final String tells;

  Kind(String tells) {
    this.tells = tells;
  }

  /** {@return its name in commands and outputs, such as {@code ideal-points}} */
  public String word() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /** {@return what such a table tells, as a clause} */
  public String tells() {
    return tells;
  }
}
