package entente.read.detail;

import java.time.DayOfWeek;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The names of months, weekdays and parts of a day, in lower case. */
final class CalendarWords {
  static final Set<String> DAY_PARTS =
      Set.of("morning", "afternoon", "evening", "night", "noon", "midnight", "lunchtime");

  static final Set<String> DASHES = Set.of("-", "–");

  /** What stands between the two ends of a range. */
  static final Set<String> TO = Set.of("to", "until", "till", "til", "through", "-", "–");

  private static final Map<String, Integer> MONTHS =
      Map.ofEntries(
          Map.entry("january", 1),
          Map.entry("jan", 1),
          Map.entry("february", 2),
          Map.entry("feb", 2),
          Map.entry("march", 3),
          Map.entry("mar", 3),
          Map.entry("april", 4),
          Map.entry("apr", 4),
          Map.entry("may", 5),
          Map.entry("june", 6),
          Map.entry("jun", 6),
          Map.entry("july", 7),
          Map.entry("jul", 7),
          Map.entry("august", 8),
          Map.entry("aug", 8),
          Map.entry("september", 9),
          Map.entry("sept", 9),
          Map.entry("sep", 9),
          Map.entry("october", 10),
          Map.entry("oct", 10),
          Map.entry("november", 11),
          Map.entry("nov", 11),
          Map.entry("december", 12),
          Map.entry("dec", 12));

  private static final Map<String, DayOfWeek> WEEKDAYS =
      Map.of(
          "monday", DayOfWeek.MONDAY,
          "tuesday", DayOfWeek.TUESDAY,
          "wednesday", DayOfWeek.WEDNESDAY,
          "thursday", DayOfWeek.THURSDAY,
          "friday", DayOfWeek.FRIDAY,
          "saturday", DayOfWeek.SATURDAY,
          "sunday", DayOfWeek.SUNDAY);

  private CalendarWords() {}

  /** {@return 1 to 12 for "august", "aug", "aug." and "mid-august", else 0} */
  static int month(String lower) {
    String name = lower.endsWith(".") ? lower.substring(0, lower.length() - 1) : lower;
    return MONTHS.getOrDefault(withoutStage(name), 0);
  }

  static Optional<DayOfWeek> weekday(String lower) {
    return Optional.ofNullable(WEEKDAYS.get(lower));
  }

  /** {@return "april" for "mid-april"} */
  static String withoutStage(String lower) {
    for (String stage : new String[] {"mid-", "early-", "late-"}) {
      if (lower.startsWith(stage)) {
        return lower.substring(stage.length());
      }
    }
    return lower;
  }
}
