package entente.keep.reference.layout;

import entente.event.PartialDate;
import entente.keep.reference.States;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.Set;

/**
 * The cells of a row by the names of their columns. A column can be named by several names, parted
 * by bars; the first that the table has is meant.
 */
final class Cells {
  private static final Set<String> NOTHING = Set.of("", "NA", ".", "NaN", "NULL");
  private static final int YEAR_MIN = 1;
  private static final int YEAR_MAX = 9999;

  private final Header header;
  private final List<String> cells;

  Cells(Header header, List<String> cells) {
    this.header = header;
    this.cells = cells;
  }

  /** {@return what stands there as it is written; empty if there is no such column} */
  String written(String column) {
    int index = header.index(column);
    return index < 0 ? "" : cells.get(index).strip();
  }

  /** {@return what stands there; none where nothing is known} */
  Optional<String> text(String column) {
    return Optional.of(written(column)).filter(cell -> !NOTHING.contains(cell));
  }

  String needed(String column) {
    return text(column).orElseThrow(() -> new IllegalArgumentException("has no " + name(column)));
  }

  private String name(String column) {
    for (String name : column.split("\\|", -1)) {
      if (header.has(name)) {
        return name;
      }
    }
    return column;
  }

  OptionalDouble number(String column) {
    Optional<String> text = text(column);
    if (text.isEmpty()) {
      return OptionalDouble.empty();
    }
    double number = Double.NaN;
    try {
      number = Double.parseDouble(text.get());
    } catch (NumberFormatException e) {
      // Told below, as what is infinite.
    }
    if (!Double.isFinite(number)) {
      throw new IllegalArgumentException(
          "has \"" + text.get() + "\" as " + name(column) + ", which is no number");
    }
    return OptionalDouble.of(number);
  }

  OptionalInt whole(String column) {
    OptionalDouble number = number(column);
    if (number.isEmpty()) {
      return OptionalInt.empty();
    }
    double value = number.getAsDouble();
    if (value != Math.rint(value) || Math.abs(value) > Integer.MAX_VALUE) {
      throw new IllegalArgumentException(
          "has \"" + written(column) + "\" as " + name(column) + ", which is no whole number");
    }
    return OptionalInt.of((int) value);
  }

  int neededWhole(String column) {
    needed(column);
    return whole(column).orElseThrow();
  }

  int year(String column) {
    int year = neededWhole(column);
    if (year < YEAR_MIN || year > YEAR_MAX) {
      throw new IllegalArgumentException("has the year " + year);
    }
    return year;
  }

  LocalDate day(String column) {
    String text = needed(column);
    try {
      return LocalDate.parse(text.length() > 10 ? text.substring(0, 10) : text);
    } catch (DateTimeParseException e) {
      throw new IllegalArgumentException(
          "has \"" + text + "\" as " + name(column) + "; write YYYY-MM-DD", e);
    }
  }

  Optional<PartialDate> date(String column) {
    return text(column)
        .map(text -> {
          try {
            return PartialDate.parse(text);
          } catch (IllegalArgumentException e) {
            throw new IllegalArgumentException(
                "has \"" + text + "\" as " + name(column) + "; write YYYY, YYYY-MM or YYYY-MM-DD",
                e);
          }
        });
  }

  /** {@return whether 1 stands there; none where nothing is known or a code of that} */
  Optional<Boolean> flag(String column) {
    OptionalInt value = whole(column);
    return value.isEmpty() || value.getAsInt() < 0
        ? Optional.empty()
        : Optional.of(value.getAsInt() == 1);
  }

  /** {@return the state of that number of the Correlates of War; none if it is none of ours} */
  Optional<String> cow(String column) {
    return States.shipped().ofCow(neededWhole(column));
  }

  /**
   * {@return the actor that a user names: a state by any code or name, or another by its code}
   *
   * @throws IllegalArgumentException if it is neither
   */
  String actor(String column) {
    String word = needed(column);
    return States.shipped().ofActor(word).orElseThrow(() -> noState(word, column));
  }

  /** {@return the state that a user names} */
  String state(String column) {
    String word = needed(column);
    return States.shipped().of(word).orElseThrow(() -> noState(word, column));
  }

  private IllegalArgumentException noState(String word, String column) {
    return new IllegalArgumentException(
        "has \""
            + word
            + "\" as "
            + name(column)
            + ", which is no state; write a code such as KAZ");
  }
}
