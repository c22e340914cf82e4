package entente.read.detail;

import entente.event.PartialDate;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.MonthDay;
import java.time.temporal.ChronoUnit;
import java.util.Optional;

/**
 * A date as written, from the first to the last word; 0 stands for what is not written.
 *
 * @param year 0 in "14 August"
 * @param month 0 in "2022"
 * @param day 0 in "August 2022"
 */
record CalendarDate(int first, int last, int year, int month, int day) {
  /** {@return the date, unless there is no such day} */
  static Optional<CalendarDate> of(int first, int last, int year, int month, int day) {
    try {
      if (day > 0 && year > 0) {
        LocalDate.of(year, month, day);
      } else if (day > 0) {
        MonthDay.of(month, day);
      } else if (month > 12) {
        return Optional.empty();
      }
    } catch (DateTimeException e) {
      return Optional.empty();
    }
    return Optional.of(new CalendarDate(first, last, year, month, day));
  }

  CalendarDate from(int word) {
    return new CalendarDate(word, last, year, month, day);
  }

  CalendarDate to(int word) {
    return new CalendarDate(first, word, year, month, day);
  }

  boolean hasYear() {
    return year > 0;
  }

  /** {@return the date in that year, unless it is a 29 February that the year has not} */
  Optional<PartialDate> in(int thatYear) {
    boolean none = day > 0 && !MonthDay.of(month, day).isValidYear(thatYear);
    return none || thatYear < 1
        ? Optional.empty()
        : Optional.of(new PartialDate(thatYear, month, day));
  }

  /**
   * {@return the date with its year; without a written year, that nearest to the day of publication
   * on the side that the tense tells}
   */
  Optional<PartialDate> resolve(Optional<LocalDate> anchor, Tense tense) {
    if (hasYear()) {
      return in(year);
    }
    return anchor.flatMap(
        day -> in(day.getYear()).flatMap(date -> in(day.getYear() + turn(date, day, tense))));
  }

  private int turn(PartialDate date, LocalDate anchor, Tense tense) {
    boolean future = date.earliest().isAfter(anchor);
    boolean past = date.latest().isBefore(anchor);
    return switch (tense) {
      // "announced his resignation effective July 31": nobody writes so of a day a year ago.
      case PAST -> future && !(day > 0 && isWithinWeeks(date, anchor)) ? -1 : 0;
      case FUTURE -> past ? 1 : 0;
      case OPEN -> {
        if (future && ChronoUnit.DAYS.between(anchor, date.earliest()) > 182) {
          yield -1;
        }
        yield past && ChronoUnit.DAYS.between(date.latest(), anchor) > 183 ? 1 : 0;
      }
    };
  }

  private static boolean isWithinWeeks(PartialDate date, LocalDate anchor) {
    return ChronoUnit.DAYS.between(anchor, date.earliest()) <= 21;
  }

  /** {@return the last such date on or before another} */
  Optional<PartialDate> upTo(PartialDate end) {
    Optional<PartialDate> same = in(end.year());
    return same.isPresent() && same.get().earliest().isAfter(end.latest())
        ? in(end.year() - 1)
        : same;
  }

  /** {@return the first such date on or after another} */
  Optional<PartialDate> after(PartialDate begin) {
    Optional<PartialDate> same = in(begin.year());
    return same.isPresent() && same.get().latest().isBefore(begin.earliest())
        ? in(begin.year() + 1)
        : same;
  }
}
