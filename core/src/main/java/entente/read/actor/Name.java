package entente.read.actor;

import entente.event.Actor;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * A row of the actor table: one form of one name.
 *
 * @param words the form, normalised, word by word
 * @param actor whom it names; empty for an agent noun
 * @param sector for an agent noun, its sector
 * @param kind what sort of name it is
 * @param from first day on which it holds, if limited
 * @param to first day on which it no longer holds, if limited
 */
record Name(
    List<String> words,
    Optional<Actor> actor,
    String sector,
    NameKind kind,
    Optional<LocalDate> from,
    Optional<LocalDate> to) {

  boolean holdsOn(LocalDate day) {
    return from.map(first -> !day.isBefore(first)).orElse(true)
        && to.map(end -> day.isBefore(end)).orElse(true);
  }

  /** {@return days between the name's period and the day; 0 inside it} */
  long distance(LocalDate day) {
    if (holdsOn(day)) {
      return 0;
    }
    long before = from.map(first -> first.toEpochDay() - day.toEpochDay()).orElse(0L);
    long after = to.map(end -> day.toEpochDay() - end.toEpochDay()).orElse(0L);
    return Math.max(before, after);
  }
}
