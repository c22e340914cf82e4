package entente.show.plot;

import entente.show.SafeText;
import java.time.LocalDate;

/**
 * A day to be marked; not drawn where it lies outside the time of the series.
 *
 * @param day marked by an upright line
 * @param label stands above the line, such as {@code 24 Feb 2022}
 */
public record Mark(LocalDate day, String label) {
  public Mark {
    label = SafeText.of(label).strip();
  }
}
