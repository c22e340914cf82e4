package entente.measure.align;

import java.util.List;

/**
 * One kind of commitment of a state toward a pole on a day.
 *
 * @param family name of the kind
 * @param label as people read it
 * @param status how it stands
 * @param belief how sure it is that it is in force, 0 to 1; 1 where a table of reference says so
 * @param grounds what it rests on, each in a few words with the id of its tie
 */
public record Commitment(
    String family, String label, Status status, double belief, List<String> grounds) {
  /** How a commitment stands. */
  public enum Status {
    IN_FORCE,
    /** Frozen or suspended. */
    FROZEN,
    /** Nothing is known of it. */
    NONE;

    /** {@return the word of the outputs} */
    public String word() {
      return name().toLowerCase(java.util.Locale.ROOT).replace('_', ' ');
    }
  }

  public Commitment {
    grounds = List.copyOf(grounds);
  }
}
