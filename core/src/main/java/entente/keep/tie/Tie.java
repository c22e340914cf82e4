package entente.keep.tie;

import entente.event.PartialDate;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * A standing tie with its life.
 *
 * @param key which tie
 * @param state how it stands by the latest that is told
 * @param since the earliest day from which somebody says that it holds or begins
 * @param until the day from which it is said to be suspended or over
 * @param reference what the dated table of memberships says
 * @param referenceNote the table's own words, such as {@code member since 2002-10-07}
 * @param origins the articles that tell of it, as in {@link entente.keep.event.Event}
 * @param tellers the number of different named sources
 * @param firstSeen when the first article appeared
 * @param lastSeen when the last one did
 */
public record Tie(
    TieKey key,
    State state,
    Optional<PartialDate> since,
    Optional<PartialDate> until,
    Reference reference,
    String referenceNote,
    Map<String, String> origins,
    int tellers,
    Optional<LocalDate> firstSeen,
    Optional<LocalDate> lastSeen) {

  /** How a tie stands. */
  public enum State {
    /** Said to hold, and nothing later says otherwise. */
    IN_FORCE,
    /** Said to be suspended or frozen. */
    SUSPENDED,
    /** Said to be over. */
    ENDED,
    /** Only planned. */
    PLANNED,
    /** Only said not to be. */
    DENIED,
    /** Said by some to be, and by others not to be. */
    DISPUTED,
    /** Only imagined, foretold or called for. */
    IMAGINED;

    /** {@return the word of the outputs, such as {@code in force}} */
    public String word() {
      return name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }

    /**
     * {@return the state of that word}
     *
     * @throws IllegalArgumentException if none has it
     */
    public static State parse(String word) {
      return valueOf(word.toUpperCase(Locale.ROOT).replace(' ', '_'));
    }
  }

  /** What the table of memberships says of a claim. */
  public enum Reference {
    /** The same. */
    AGREES,
    /** Otherwise. */
    DISAGREES,
    /** Nothing: no membership, or an organisation that the table does not know. */
    UNKNOWN;

    /** {@return the word of the outputs} */
    public String word() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  public Tie {
    origins = java.util.Collections.unmodifiableMap(new java.util.TreeMap<>(origins));
  }
}
