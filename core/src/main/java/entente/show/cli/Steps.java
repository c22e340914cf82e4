package entente.show.cli;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;

/** The steps of a series: the last days of months, quarters or years. */
enum Steps {
  MONTH(1),
  QUARTER(3),
  YEAR(12);

  private final int months;

  Steps(int months) {
    this.months = months;
  }

  /** {@return how many there are in a year} */
  int perYear() {
    return 12 / months;
  }

  /** {@return the last day before the step that ends on that day} */
  LocalDate before(LocalDate end) {
    return YearMonth.from(end).minusMonths(months).atEndOfMonth();
  }

  /** {@return the name of the step that holds the day, such as {@code 2022-Q3}} */
  String name(LocalDate day) {
    int step = (day.getMonthValue() - 1) / months + 1;
    return switch (this) {
      case MONTH -> "%d-%02d".formatted(day.getYear(), step);
      case QUARTER -> "%d-Q%d".formatted(day.getYear(), step);
      case YEAR -> String.valueOf(day.getYear());
    };
  }

  /**
   * {@return the last days of all steps that begin on or after the first day's step and end no
   * later than the last day's step}
   */
  List<LocalDate> between(LocalDate first, LocalDate last) {
    int begin = (first.getMonthValue() - 1) / months * months + 1;
    YearMonth end = YearMonth.of(first.getYear(), begin).plusMonths(months - 1L);
    List<LocalDate> days = new ArrayList<>();
    while (!end.minusMonths(months - 1L).atDay(1).isAfter(last)) {
      days.add(end.atEndOfMonth());
      end = end.plusMonths(months);
    }
    return days;
  }
}
