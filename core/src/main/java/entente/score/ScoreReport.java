package entente.score;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * All that a comparison with gold gives.
 *
 * @param documents how many were compared
 * @param gold how many gold statements they have
 * @param system how many were coded in them
 * @param unit what was drawn for the intervals
 * @param units how many there are of these
 * @param figures every figure with its counts
 * @param intervals the 95 % interval of each figure that has one
 * @param types gold types of every kind, events first, then by how often the gold has them
 * @param roles actors by role, without sectors, events and ties
 * @param standings statements of every kind: right where type and standing are the gold's
 * @param confusion of event types
 * @param misses in the order of documents and text
 */
public record ScoreReport(
    int documents,
    int gold,
    int system,
    Unit unit,
    int units,
    Figures figures,
    Map<Figure, Interval> intervals,
    List<Row> types,
    List<Row> roles,
    List<Row> standings,
    Confusion confusion,
    List<Miss> misses) {
  /** How often units were drawn for the intervals. */
  public static final int ROUNDS = Bootstrap.ROUNDS;

  /** The seed of the draws. */
  public static final long SEED = Bootstrap.SEED;

  public ScoreReport {
    intervals = Map.copyOf(intervals);
    types = List.copyOf(types);
    roles = List.copyOf(roles);
    standings = List.copyOf(standings);
    misses = List.copyOf(misses);
  }

  /** What is drawn for the intervals. */
  public enum Unit {
    /** Whole documents. */
    DOCUMENT("document"),
    /** Stretches of text with four gold statements each, as documents are too few. */
    BLOCK("block of 4 gold statements");

    private final String words;

    Unit(String words) {
      this.words = words;
    }

    /** {@return what it is in plain words, in the singular} */
    public String words() {
      return words;
    }
  }

  /** {@return the interval of that figure, if it has one} */
  public Optional<Interval> interval(Figure figure) {
    return Optional.ofNullable(intervals.get(figure));
  }

  /** {@return how many misses each cause has, in the order of {@link Cause}; none left out} */
  public Map<Cause, Integer> causes() {
    EnumMap<Cause, Integer> counts = new EnumMap<>(Cause.class);
    for (Cause cause : Cause.values()) {
      counts.put(cause, 0);
    }
    misses.forEach(miss -> counts.merge(miss.cause(), 1, Integer::sum));
    return counts;
  }
}
