package entente.show.cli;

import entente.measure.event.Acts;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** The months over which a page shows a course. */
final class Window {
  private static final double STRAY = 0.02;
  private static final int LEAST_YEARS = 1;
  private static final int MOST_YEARS = 25;

  private Window() {}

  /**
   * {@return the last days of the months from where most of the state's acts begin, a year at
   * least, to the last}
   *
   * @param last the last day that is shown
   */
  static List<LocalDate> months(Acts acts, String state, LocalDate last) {
    return months(acts.since(state, STRAY), last);
  }

  /** {@return the same of all acts} */
  static List<LocalDate> months(Acts acts, LocalDate last) {
    return months(acts.since(STRAY), last);
  }

  private static List<LocalDate> months(Optional<LocalDate> since, LocalDate last) {
    LocalDate latest = last.minusYears(LEAST_YEARS);
    LocalDate earliest = last.minusYears(MOST_YEARS);
    LocalDate first = since.filter(each -> each.isBefore(latest)).orElse(latest);
    return Steps.MONTH.between(first.isBefore(earliest) ? earliest : first, last);
  }
}
