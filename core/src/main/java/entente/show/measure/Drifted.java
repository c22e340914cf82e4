package entente.show.measure;

import entente.measure.drift.DriftReport;
import entente.measure.drift.PlaceboBand;
import entente.measure.drift.StepSeries;
import entente.measure.pole.Pole;
import java.util.List;

/**
 * A state's drift toward one pole with all that it is worked out from.
 *
 * @param pole toward which
 * @param report what was found
 * @param counts acts of cooperation with the pole, by step
 * @param placebos the same counts of other states
 */
public record Drifted(Pole pole, DriftReport report, StepSeries counts, List<StepSeries> placebos) {
  public Drifted {
    placebos = List.copyOf(placebos);
  }

  /** {@return what the series would look like if it had moved as others' did} */
  public PlaceboBand band() {
    return PlaceboBand.of(counts, placebos);
  }
}
