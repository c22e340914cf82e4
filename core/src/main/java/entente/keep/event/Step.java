package entente.keep.event;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** How long a period of a timeline is. Weeks begin on Monday. */
public enum Step {
  DAY(62),
  WEEK(430),
  MONTH(4400),
  YEAR(Integer.MAX_VALUE);

  private final long longest;

  Step(long longest) {
    this.longest = longest;
  }

  /** {@return the step by which so many days make some dozens of periods} */
  public static Step of(LocalDate first, LocalDate last) {
    long days = ChronoUnit.DAYS.between(first, last) + 1;
    return Arrays.stream(values()).filter(each -> days <= each.longest).findFirst().orElse(YEAR);
  }

  /** {@return the step of that word} */
  public static Optional<Step> of(String word) {
    return Arrays.stream(values())
        .filter(each -> each.word().equals(word.toLowerCase(Locale.ROOT)))
        .findFirst();
  }

  /** {@return the word of the outputs, such as {@code month}} */
  public String word() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** {@return the first day of the period in which the day lies} */
  public LocalDate first(LocalDate day) {
    return switch (this) {
      case DAY -> day;
      case WEEK -> day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
      case MONTH -> day.withDayOfMonth(1);
      case YEAR -> day.withDayOfYear(1);
    };
  }

  /** {@return the first day of the period after the one in which the day lies} */
  public LocalDate next(LocalDate day) {
    LocalDate first = first(day);
    return switch (this) {
      case DAY -> first.plusDays(1);
      case WEEK -> first.plusWeeks(1);
      case MONTH -> first.plusMonths(1);
      case YEAR -> first.plusYears(1);
    };
  }

  /** {@return the first days of all periods of which a day lies from the one to the other} */
  public List<LocalDate> periods(LocalDate from, LocalDate to) {
    List<LocalDate> periods = new ArrayList<>();
    for (LocalDate each = first(from); !each.isAfter(to); each = next(each)) {
      periods.add(each);
    }
    return periods;
  }
}
