package entente.read.detail;

import entente.event.PartialDate;
import entente.event.Period;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAdjusters;
import java.util.Map;
import java.util.Optional;

/** The units in which texts count time, from fine to coarse. */
enum CalendarUnit {
  DAY(ChronoUnit.DAYS),
  WEEK(ChronoUnit.WEEKS),
  MONTH(ChronoUnit.MONTHS),
  YEAR(ChronoUnit.YEARS),
  DECADE(ChronoUnit.DECADES);

  private static final Map<String, CalendarUnit> NAMES =
      Map.of(
          "day", DAY,
          "days", DAY,
          "week", WEEK,
          "weeks", WEEK,
          "month", MONTH,
          "months", MONTH,
          "year", YEAR,
          "years", YEAR,
          "decade", DECADE,
          "decades", DECADE);

  private final ChronoUnit length;

  CalendarUnit(ChronoUnit length) {
    this.length = length;
  }

  static Optional<CalendarUnit> named(String lower) {
    return Optional.ofNullable(NAMES.get(lower));
  }

  /** {@return how finely the date is known} */
  static CalendarUnit precision(PartialDate date) {
    if (date.day() > 0) {
      return DAY;
    }
    return date.month() > 0 ? MONTH : YEAR;
  }

  LocalDate plus(LocalDate day, long count) {
    return day.plus(count, length);
  }

  /** {@return the day as finely as one speaks in this unit: weeks are told by days} */
  PartialDate blur(LocalDate day) {
    return switch (this) {
      case DAY, WEEK -> PartialDate.of(day);
      case MONTH -> PartialDate.of(YearMonth.from(day));
      case YEAR, DECADE -> PartialDate.ofYear(day.getYear());
    };
  }

  /** {@return the calendar day, week from Monday, month, year or decade that holds the day} */
  Period around(LocalDate day) {
    return switch (this) {
      case DAY, MONTH, YEAR -> Period.of(blur(day));
      case WEEK -> {
        LocalDate monday = day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
        yield new Period(PartialDate.of(monday), PartialDate.of(monday.plusDays(6)));
      }
      case DECADE -> {
        int first = day.getYear() - day.getYear() % 10;
        yield new Period(PartialDate.ofYear(first), PartialDate.ofYear(first + 9));
      }
    };
  }
}
