package entente.read.actor;

import entente.read.actor.Name.Remark;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** Chooses among rows of the same words by their time. */
final class Terms {
  private Terms() {}

  /**
   * {@return the row that holds on the day or is nearest to it; with no day the row for which the
   * name is best known, else the one that held longest}
   */
  static Name chosen(List<Name> names, Optional<LocalDate> day) {
    if (names.size() == 1) {
      return names.getFirst();
    }
    if (day.isPresent()) {
      LocalDate known = day.get();
      return names.stream()
          .min(Comparator.comparingLong(name -> name.distance(known)))
          .orElseThrow();
    }
    List<Name> main = names.stream().filter(name -> name.remark() == Remark.MAIN).toList();
    return (main.isEmpty() ? names : main)
        .stream().max(Comparator.comparingLong(Name::length)).orElseThrow();
  }
}
