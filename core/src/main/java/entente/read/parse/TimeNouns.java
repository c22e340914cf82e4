package entente.read.parse;

import java.util.Set;

/** Nouns that say when, by which trees that parsers get wrong are recognised. */
final class TimeNouns {
  private static final Set<String> DAYS_AND_MONTHS =
      Set.of(
          "monday",
          "tuesday",
          "wednesday",
          "thursday",
          "friday",
          "saturday",
          "sunday",
          "january",
          "february",
          "march",
          "april",
          "may",
          "june",
          "july",
          "august",
          "september",
          "october",
          "november",
          "december");

  private static final Set<String> OTHERS =
      Set.of("today", "yesterday", "week", "month", "year", "day", "morning", "evening", "night");

  private TimeNouns() {}

  static boolean isDayOrMonth(String lemma) {
    return DAYS_AND_MONTHS.contains(lemma);
  }

  static boolean contains(String lemma) {
    return isDayOrMonth(lemma) || OTHERS.contains(lemma);
  }
}
