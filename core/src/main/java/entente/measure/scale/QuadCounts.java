package entente.measure.scale;

import entente.measure.Measured;
import java.util.Arrays;
import java.util.List;

/** How many events lie in each quarter; these claim no more than an order of two by two. */
public record QuadCounts(
    long verbalCooperation, long materialCooperation, long verbalConflict, long materialConflict) {

  /**
   * Counts events.
   *
   * @throws IllegalArgumentException if a code has no root from 01 to 20
   */
  public static QuadCounts of(List<String> cameo) {
    long[] counts = new long[Quad.values().length];
    for (String code : cameo) {
      counts[
          Quad.of(code)
              .orElseThrow(() -> new IllegalArgumentException(code + " is no CAMEO code"))
              .ordinal()]++;
    }
    return new QuadCounts(counts[0], counts[1], counts[2], counts[3]);
  }

  /** {@return the counts in the order of {@link Quad}} */
  public List<Long> counts() {
    return Arrays.asList(verbalCooperation, materialCooperation, verbalConflict, materialConflict);
  }

  /** {@return events of cooperation} */
  public long cooperation() {
    return verbalCooperation + materialCooperation;
  }

  /** {@return events of conflict} */
  public long conflict() {
    return verbalConflict + materialConflict;
  }

  /** {@return (cooperation - conflict) / (cooperation + conflict), from -1 to 1} */
  public Measured net() {
    long all = cooperation() + conflict();
    return all == 0
        ? Measured.missing("no events")
        : Measured.of((double) (cooperation() - conflict()) / all);
  }

  /** {@return what is known of the share of cooperation; its mean is never 0 or 1} */
  public SharePosterior share() {
    return new SharePosterior(cooperation(), cooperation() + conflict());
  }
}
