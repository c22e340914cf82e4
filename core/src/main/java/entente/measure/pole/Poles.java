package entente.measure.pole;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * The poles that are measured, and the kinds of commitment toward them.
 *
 * @param poles in the order of the file, at least one; names differ
 * @param families in the order of the file
 */
public record Poles(List<Pole> poles, List<Family> families) {
  public Poles {
    poles = List.copyOf(poles);
    families = List.copyOf(families);
  }

  /** {@return the pole of that name, in any letter case} */
  public Optional<Pole> named(String name) {
    String wanted = name.strip().toUpperCase(Locale.ROOT);
    return poles.stream().filter(each -> each.name().equals(wanted)).findFirst();
  }
}
