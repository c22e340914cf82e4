package entente.event;

import java.util.Locale;

/** The part that an actor plays in a statement. */
public enum Role {
  /** Who does it. */
  SOURCE,
  /** To whom it is done. */
  TARGET,
  /** Who takes part without leading. */
  PARTICIPANT,
  /** On whose land, or at whose invitation. */
  HOST,
  /** Through whom it passes. */
  VIA,
  /** Under whose control or supervision. */
  OVERSEER;

  /** {@return the word of the interchange format, such as {@code source}} */
  public String word() {
    return name().toLowerCase(Locale.ROOT);
  }

  /**
   * {@return the role of that word}
   *
   * @throws IllegalArgumentException if no role has it
   */
  public static Role parse(String word) {
    return valueOf(word.strip().toUpperCase(Locale.ROOT));
  }
}
