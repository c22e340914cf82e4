package entente.read.detail;

import entente.event.Period;
import java.time.LocalDate;
import java.util.Optional;

/** Where a period lies, seen from the day of publication. */
public enum Direction {
  PAST,
  /** The day of publication lies in it: "today", "this year", "since 2011". */
  PRESENT,
  FUTURE,
  /** The day of publication is not known. */
  UNKNOWN;

  static Direction of(Period period, Optional<LocalDate> anchor) {
    if (anchor.isEmpty()) {
      return UNKNOWN;
    }
    if (period.to().latest().isBefore(anchor.get())) {
      return PAST;
    }
    return period.from().earliest().isAfter(anchor.get()) ? FUTURE : PRESENT;
  }
}
