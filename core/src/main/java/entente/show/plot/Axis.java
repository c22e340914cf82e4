package entente.show.plot;

import entente.show.SafeText;
import java.util.Optional;

/**
 * The axis of the values.
 *
 * @param label what is measured, with its unit
 * @param scale from where to where; empty to fit the figures
 */
public record Axis(String label, Optional<Scale> scale) {
  public Axis {
    label = SafeText.of(label).strip();
  }

  /** {@return an axis with fixed ends} */
  public static Axis of(String label, Scale scale) {
    return new Axis(label, Optional.of(scale));
  }

  /** {@return an axis as long as the figures need} */
  public static Axis fitted(String label) {
    return new Axis(label, Optional.empty());
  }
}
