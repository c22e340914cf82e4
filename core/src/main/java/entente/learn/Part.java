package entente.learn;

import java.util.Locale;

/** Parts of speech of the words that are suggested. */
public enum Part {
  VERB,
  NOUN,
  ADJECTIVE;

  /** {@return its name, such as {@code verb}} */
  public String word() {
    return name().toLowerCase(Locale.ROOT);
  }
}
