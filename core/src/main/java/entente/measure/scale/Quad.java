package entente.measure.scale;

import java.util.Optional;

/** The quarters of events: said or done, with or against. */
public enum Quad {
  /** CAMEO roots 01 to 05. */
  VERBAL_COOPERATION,
  /** CAMEO roots 06 to 08. */
  MATERIAL_COOPERATION,
  /** CAMEO roots 09 to 13. */
  VERBAL_CONFLICT,
  /** CAMEO roots 14 to 20. */
  MATERIAL_CONFLICT;

  /** {@return the quarter of a CAMEO code by its root, if it begins with one} */
  public static Optional<Quad> of(String cameo) {
    if (cameo.length() < 2
        || !Character.isDigit(cameo.charAt(0))
        || !Character.isDigit(cameo.charAt(1))) {
      return Optional.empty();
    }
    int root = Integer.parseInt(cameo.substring(0, 2));
    if (root < 1 || root > 20) {
      return Optional.empty();
    }
    return Optional.of(
        root <= 5
            ? VERBAL_COOPERATION
            : root <= 8 ? MATERIAL_COOPERATION : root <= 13 ? VERBAL_CONFLICT : MATERIAL_CONFLICT);
  }

  /** {@return whether it is cooperation} */
  public boolean isCooperation() {
    return this == VERBAL_COOPERATION || this == MATERIAL_COOPERATION;
  }
}
