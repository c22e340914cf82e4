package entente.keep.store;

import entente.event.Standing;
import java.util.Locale;

/** Words of the tables and what they stand for. */
final class Words {
  private Words() {}

  /** {@return the standing of that word, such as {@code call to action}} */
  static Standing standing(String word) {
    return Standing.valueOf(word.toUpperCase(Locale.ROOT).replace(' ', '_'));
  }
}
