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
 * @param remark what the table adds about its use
 */
record Name(
    List<String> words,
    Optional<Actor> actor,
    String sector,
    NameKind kind,
    Optional<LocalDate> from,
    Optional<LocalDate> to,
    Remark remark) {

  /** What a reader must know to use a row. */
  enum Remark {
    NONE,
    /** Of several posts of a person, the one to take where the day is not known. */
    MAIN,
    /** Several states have such a body; the row's is meant where the text names no other. */
    DEFAULT,
    /** A company through which others speak: "on Twitter". */
    CHANNEL;

    static Remark parse(String note) {
      String first = note.strip().split(":", 2)[0];
      return switch (first) {
        case "main" -> MAIN;
        case "default" -> DEFAULT;
        case "channel" -> CHANNEL;
        default -> NONE;
      };
    }
  }

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

  /** {@return days for which it holds; an open end is taken as the bounds of the table} */
  long length() {
    long begin = from.orElse(LocalDate.of(1990, 1, 1)).toEpochDay();
    long end = to.orElse(LocalDate.of(2026, 1, 1)).toEpochDay();
    return end - begin;
  }

  boolean isSingleWord() {
    return words.size() == 1;
  }
}
