package entente.read.parse;

import java.util.Set;

/** Nouns that say when, by which trees that parsers get wrong are recognised. */
final class TimeNouns {
  private static final Set<String> LEMMAS =
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
          "december",
          "today",
          "yesterday",
          "week",
          "month",
          "year",
          "day",
          "morning",
          "evening",
          "night");

  private TimeNouns() {}

  static boolean contains(String lemma) {
    return LEMMAS.contains(lemma);
  }
}
