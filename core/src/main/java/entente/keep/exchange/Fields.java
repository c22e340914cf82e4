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

  static OptionalDouble number(String cell) {
    try {
      double number = cell.isBlank() ? Double.NaN : Double.parseDouble(cell.strip());
      return Double.isFinite(number) ? OptionalDouble.of(number) : OptionalDouble.empty();
    } catch (NumberFormatException e) {
      return OptionalDouble.empty();
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
