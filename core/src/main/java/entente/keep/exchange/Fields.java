package entente.keep.exchange;

import entente.event.Actor;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;

/** Reads the cells of tables: what is empty or broken is nothing, unless it is needed. */
final class Fields {
  private static final List<DateTimeFormatter> DAYS =
      List.of(
          DateTimeFormatter.ISO_LOCAL_DATE,
          DateTimeFormatter.BASIC_ISO_DATE,
          DateTimeFormatter.ofPattern("d MMMM yyyy", Locale.ENGLISH),
          DateTimeFormatter.ofPattern("d-MMM-yyyy", Locale.ENGLISH));

  private Fields() {}

  static Optional<String> text(String cell) {
    String text = cell.strip();
    return text.isEmpty() || text.equals("None") || text.equals("NA")
        ? Optional.empty()
        : Optional.of(text);
  }

  /**
   * {@return the day}
   *
   * @throws IllegalArgumentException if the cell is none
   */
  static LocalDate day(String cell) {
    String text = cell.strip();
    for (DateTimeFormatter format : DAYS) {
      try {
        return LocalDate.parse(
            text.length() > 10 && text.charAt(4) == '-' ? text.substring(0, 10) : text, format);
      } catch (DateTimeParseException another) {
        // It may be written in the next way.
      }
    }
    throw new IllegalArgumentException("'" + text + "' is no day");
  }

  /**
   * {@return the number; none if the cell is empty}
   *
   * @throws IllegalArgumentException if the cell holds something else
   */
  static OptionalDouble number(String cell) {
    if (cell.isEmpty()) {
      return OptionalDouble.empty();
    }
    Optional<String> text = text(cell);
    if (text.isEmpty()) {
      return OptionalDouble.empty();
    }
    try {
      double number = Double.parseDouble(text.get());
      return Double.isFinite(number) ? OptionalDouble.of(number) : OptionalDouble.empty();
    } catch (NumberFormatException e) {
      throw new IllegalArgumentException("'" + text.get() + "' is no number", e);
    }
  }

  static OptionalInt count(String cell) {
    OptionalDouble number = number(cell);
    return number.isPresent() && number.getAsDouble() >= 0
        ? OptionalInt.of((int) number.getAsDouble())
        : OptionalInt.empty();
  }

  /** {@return the actor of that code and sector; none if the code is empty} */
  static Optional<Actor> actor(String code, String sector) {
    String plain =
        code.strip()
            .toUpperCase(Locale.ROOT)
            .replaceAll("[^A-Z0-9_-]+", "_")
            .replaceAll("^[_-]+|_+$", "");
    String letters = sector.strip().toUpperCase(Locale.ROOT).replaceAll("[^A-Z].*$", "");
    return plain.isEmpty() ? Optional.empty() : Optional.of(new Actor(plain, letters));
  }
}
