package entente.measure.channel;

import java.util.Locale;

/** Whether something is told to have passed, or only that it could. */
public enum Nature {
  /** It is claimed to have happened, or to be the practice. */
  FLOW,
  /** An agreement, a tie, a plan or a forecast by which it could come about. */
  CAPACITY;

  /** {@return the word of the outputs} */
  public String word() {
    return name().toLowerCase(Locale.ROOT);
  }
}
