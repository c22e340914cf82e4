package entente.read.actor;

import java.util.Locale;

/** What sort of name a row of the table gives. */
public enum NameKind {
  STATE,
  DEMONYM,
  CAPITAL,
  PLACE,
  REGION,
  /** A place or body that stands for a government or an arm of it: "the Kremlin". */
  SEAT,
  ORGANISATION,
  BLOC,
  GROUP,
  MEDIUM,
  COMPANY,
  PERSON,
  /** A common noun for one who acts in a sector: "troops", "the ministry". */
  AGENT;

  static NameKind parse(String word) {
    return valueOf(word.strip().toUpperCase(Locale.ROOT));
  }

  /** {@return whether the name can be where something happens} */
  public boolean isPlace() {
    return this == STATE || this == CAPITAL || this == PLACE || this == REGION;
  }
}
