package entente.event;

import java.util.Locale;

/** How the act stands to the real course of things, as its teller puts it. */
public enum Modality {
  /** Took place, is under way, stands. */
  ACTUAL,
  /** Pledged, agreed, announced, intended. */
  PLANNED,
  /** Predicted by whoever speaks. */
  FORECAST,
  /** Imagined, conditional, counterfactual. */
  HYPOTHETICAL,
  /** Should, must, urged. */
  DIRECTIVE;

  /** {@return the word of the interchange format} */
  public String word() {
    return name().toLowerCase(Locale.ROOT);
  }

  /**
   * {@return the modality of that word}
   *
   * @throws IllegalArgumentException if there is none
   */
  public static Modality parse(String word) {
    return valueOf(word.strip().toUpperCase(Locale.ROOT));
  }
}
