package entente.measure.event;

import java.util.Optional;

/** Whether an act binds two sides or divides them. */
public enum Sign {
  COOPERATION,
  CONFLICT;

  /**
   * {@return the sign of an act of that type (PLOVER's quads); none for {@code REQUEST}, which asks
   * and neither gives nor takes, and for types that are no acts}
   */
  public static Optional<Sign> of(String type) {
    return switch (type) {
      case "AGREE", "CONSULT", "SUPPORT", "CONCEDE", "COOPERATE", "AID", "RETREAT" ->
          Optional.of(COOPERATION);
      case "ACCUSE", "REJECT", "THREATEN", "PROTEST", "SANCTION", "MOBILIZE", "COERCE", "ASSAULT" ->
          Optional.of(CONFLICT);
      default -> Optional.empty();
    };
  }

  /** {@return the word of the outputs} */
  public String word() {
    return name().toLowerCase(java.util.Locale.ROOT);
  }
}
