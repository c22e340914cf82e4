package entente.foresee.record;

import java.util.Locale;

/** What became of what was foreseen, by some day. */
public enum Fate {
  /** Its time is not over, and it has not come. */
  OPEN,
  /** It came. */
  CAME,
  /** Its time is over, and it did not come. */
  DID_NOT_COME;

  static Fate of(boolean came, boolean due) {
    if (came) {
      return CAME;
    }
    return due ? DID_NOT_COME : OPEN;
  }

  /** {@return the words of the outputs, such as {@code did not come}} */
  public String word() {
    return name().toLowerCase(Locale.ROOT).replace('_', ' ');
  }
}
