package entente.event;

import java.util.Collection;
import java.util.List;
import java.util.Locale;

/** The one plain word that tells a reader how far to take a statement as fact. */
public enum Standing {
  /** The author says that it is so. */
  REPORTED,
  /** Somebody named says that it is so. */
  ATTRIBUTED,
  /** Told by somebody unnamed, or as no more than probable or possible. */
  ALLEGED,
  /** Announced, pledged or intended. */
  PLANNED,
  /** Predicted. */
  FORECAST,
  /** Imagined, conditional or counterfactual. */
  HYPOTHETICAL,
  /** Somebody wants it done. */
  CALL_TO_ACTION,
  /** Said not to be so. */
  DENIED,
  /** An evaluation. */
  OPINION;

  /** {@return the word as readers see it, such as {@code call to action}} */
  public String word() {
    return name().toLowerCase(Locale.ROOT).replace('_', ' ');
  }

  /**
   * {@return the standing of that word}
   *
   * @throws IllegalArgumentException if none has it
   */
  public static Standing parse(String word) {
    return valueOf(word.toUpperCase(Locale.ROOT).replace(' ', '_'));
  }

  /**
   * {@return the strongest of these: who tells a thing as a fact has said all that a weaker word
   * would}
   *
   * @param words at least one
   */
  public static Standing strongest(Collection<String> words) {
    return words.stream().map(Standing::parse).min(Standing::compareTo).orElseThrow();
  }

  /** Derives the word from what a statement holds; it is never stored beside that. */
  public static Standing of(
      Kind kind, List<Speaker> sources, Modality modality, Factuality factuality) {
    if (kind == Kind.APPRAISAL) {
      return OPINION;
    }
    return switch (modality) {
      case HYPOTHETICAL -> HYPOTHETICAL;
      case DIRECTIVE -> CALL_TO_ACTION;
      case FORECAST -> FORECAST;
      case PLANNED -> factuality.denies() ? DENIED : PLANNED;
      case ACTUAL -> ofActual(sources, factuality);
    };
  }

  private static Standing ofActual(List<Speaker> sources, Factuality factuality) {
    if (factuality.denies()) {
      return DENIED;
    }
    if (factuality != Factuality.CERTAIN || sources.contains(Speaker.UNNAMED)) {
      return ALLEGED;
    }
    return sources.isEmpty() ? REPORTED : ATTRIBUTED;
  }
}
