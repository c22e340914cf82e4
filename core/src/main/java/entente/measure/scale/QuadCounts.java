package entente.measure.scale;

import entente.measure.Measured;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** How many events lie in each quarter; these claim no more than an order of two by two. */
public record QuadCounts(
    long verbalCooperation, long materialCooperation, long verbalConflict, long materialConflict) {

  /**
   * Counts events.
   *
   * @throws IllegalArgumentException if a code has no root from 01 to 20
   */
  public static QuadCounts of(List<String> cameo) {
    Map<Quad, Long> counts = new EnumMap<>(Quad.class);
    for (String code : cameo) {
      counts.merge(
          Quad.of(code).orElseThrow(() -> new IllegalArgumentException(code + " is no CAMEO code")),
          1L,
          Long::sum);
    }
    return new QuadCounts(
        counts.getOrDefault(Quad.VERBAL_COOPERATION, 0L),
        counts.getOrDefault(Quad.MATERIAL_COOPERATION, 0L),
        counts.getOrDefault(Quad.VERBAL_CONFLICT, 0L),
        counts.getOrDefault(Quad.MATERIAL_CONFLICT, 0L));
  }

  /** {@return the counts in the order of {@link Quad}} */
  public List<Long> counts() {
    return List.of(verbalCooperation, materialCooperation, verbalConflict, materialConflict);
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
