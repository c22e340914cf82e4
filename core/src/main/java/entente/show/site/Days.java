package entente.show.site;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;

/** The days of a picture, from the first to the last, both included. */
public record Days(LocalDate first, LocalDate last) {
  public Days {
    if (last.isBefore(first)) {
      throw new IllegalArgumentException("ends before it begins: " + first + " to " + last);
    }
  }

  long length() {
    return ChronoUnit.DAYS.between(first, last) + 1;
  }

  /** {@return as many days, of which the last is the one before these} */
  Days earlier() {
    return new Days(first.minusDays(length()), first.minusDays(1));
  }

  /** {@return as many days, of which the first is the one after these} */
  Days later() {
    return new Days(last.plusDays(1), last.plusDays(length()));
  }

  /** {@return these and half as many on either side} */
  Days wider() {
    long more = Math.max(1, length() / 2);
    return new Days(first.minusDays(more), last.plusDays(more));
  }

  /** {@return the half in the middle of these; at least a day} */
  Days narrower() {
    long less = Math.min(Math.max(1, length() / 4), (length() - 1) / 2);
    return new Days(first.plusDays(less), last.minusDays(less));
  }

  LocalDate within(LocalDate day) {
    return day.isBefore(first) ? first : day.isAfter(last) ? last : day;
  }
}
