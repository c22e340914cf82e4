package entente.keep.tie;

import java.util.Locale;

/** What one statement says of a tie. */
public enum TieSign {
  /** That it is there. */
  HOLDS,
  /** That it begins. */
  BEGINS,
  /** That it is in force again. */
  RESUMES,
  /** That it is suspended, frozen, halted. */
  SUSPENDS,
  /** That it is over. */
  ENDS,
  /** That it is to come. */
  PLANNED,
  /** That there is none. */
  DENIED,
  /** That there could be one, or should. */
  IMAGINED;

  /** {@return the word of the outputs} */
  public String word() {
    return name().toLowerCase(Locale.ROOT);
  }
}
