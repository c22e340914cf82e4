package entente.foresee.graph;

import java.time.DateTimeException;
import java.time.LocalDate;

/** How the days of a graph are written. */
public enum DayNames {
  /** As dates; days are counted from 1970-01-01. */
  DATES,
  /** As numbers, as in the data sets of the field. */
  NUMBERS;

  /** {@return the day as it is written} */
  public String of(int day) {
    return this == DATES ? LocalDate.ofEpochDay(day).toString() : "day " + day;
  }

  /**
   * {@return the day that is written so}
   *
   * @throws IllegalArgumentException if it is not a day; the message says how to write one
   */
  public int parse(String written) {
    try {
      return this == DATES
          ? Math.toIntExact(LocalDate.parse(written).toEpochDay())
          : Integer.parseInt(written);
    } catch (DateTimeException | NumberFormatException e) {
      throw new IllegalArgumentException(
          "'"
              + written
              + (this == DATES
                  ? "' is not a day; write YYYY-MM-DD"
                  : "' is no number of a day of these data"),
          e);
    }
  }
}
