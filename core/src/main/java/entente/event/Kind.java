package entente.event;

import java.util.Locale;

/** What sort of thing a statement asserts. */
public enum Kind {
  /** An act. */
  EVENT,
  /** A standing relation. */
  TIE,
  /** An evaluation of an actor with no act and no tie in it. */
  APPRAISAL;

  /** {@return the word of the interchange format} */
  public String word() {
    return name().toLowerCase(Locale.ROOT);
  }

  /**
   * {@return the kind of that word}
   *
   * @throws IllegalArgumentException if there is none
   */
  public static Kind parse(String word) {
    return valueOf(word.strip().toUpperCase(Locale.ROOT));
  }
}
