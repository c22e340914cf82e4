package entente.read.detail;

import entente.event.PartialDate;
import entente.event.Period;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Days seen from the day of publication: "yesterday", "last Friday", "over the weekend". */
final class DayPhrases implements TimeGrammar {
  private static final Set<String> LAST = Set.of("last", "past", "previous");
  private static final Set<String> NEXT = Set.of("next", "coming", "upcoming");

  /** "Bloody Sunday" is a name, and "every Monday" many days. */
  private static final Set<String> NOT_A_DAY =
      Set.of("bloody", "black", "good", "palm", "holy", "ash", "super", "every", "each", "easter");

  private static final Set<String> WEEKEND = Set.of("weekend", "week-end");

  private final Words words;
  private final Optional<LocalDate> anchor;

  DayPhrases(Words words, Optional<LocalDate> anchor) {
    this.words = words;
    this.anchor = anchor;
  }

  @Override
  public Optional<TimePhrase> at(int word, Optional<Period> told) {
    return TimePhrase.longest(
        List.of(
            fromToday(word), beyondYesterday(word), partOfDay(word), weekday(word), weekend(word)));
  }

  private Optional<TimePhrase> days(int first, int last, int from, int to) {
    return TimePhrase.of(
        first,
        last,
        anchor.map(day ->
            new Period(PartialDate.of(day.plusDays(from)), PartialDate.of(day.plusDays(to)))));
  }

  private Optional<TimePhrase> fromToday(int word) {
    int last = words.isOneOf(word + 1, CalendarWords.DAY_PARTS) ? word + 1 : word;
    // "USA Today" is a newspaper.
    boolean name = word > 0 && words.isCapital(word) && words.isName(word - 1);
    return switch (name ? "" : words.at(word)) {
      case "today", "tonight" -> days(word, word, 0, 0);
      case "yesterday" -> days(word, last, -1, -1);
      case "tomorrow" -> days(word, last, 1, 1);
      case "overnight" -> words.isNoun(word + 1) ? Optional.empty() : days(word, word, -1, 0);
      default -> Optional.empty();
    };
  }

  private Optional<TimePhrase> beyondYesterday(int word) {
    int at = words.is(word, "the") ? word + 1 : word;
    if (!words.is(at, "day")) {
      return Optional.empty();
    }
    if (words.is(at + 1, "before") && words.is(at + 2, "yesterday")) {
      return days(word, at + 2, -2, -2);
    }
    return words.is(at + 1, "after") && words.is(at + 2, "tomorrow")
        ? days(word, at + 2, 2, 2)
        : Optional.empty();
  }

  private Optional<TimePhrase> partOfDay(int word) {
    if (!words.isOneOf(word + 1, CalendarWords.DAY_PARTS)) {
      return Optional.empty();
    }
    return switch (words.at(word)) {
      case "this" -> days(word, word + 1, 0, 0);
      case "last" -> days(word, word + 1, -1, -1);
      default -> Optional.empty();
    };
  }

  private Optional<TimePhrase> weekday(int word) {
    boolean turned =
        words.isOneOf(word, LAST) || words.isOneOf(word, NEXT) || words.is(word, "this");
    int at = turned ? word + 1 : word;
    Optional<DayOfWeek> weekday = CalendarWords.weekday(words.at(at));
    if (weekday.isEmpty() || !words.isCapital(at) || isName(at)) {
      return Optional.empty();
    }
    int last = words.isOneOf(at + 1, CalendarWords.DAY_PARTS) ? at + 1 : at;
    Tense tense = Tense.at(words.syntax(), at);
    return TimePhrase.of(
        word,
        last,
        anchor.map(
            day -> Period.of(PartialDate.of(weekday(day, weekday.get(), words.at(word), tense)))));
  }

  private boolean isName(int weekday) {
    boolean newspaper =
        words.is(weekday - 1, "the")
            && words.isName(weekday + 1)
            && !words.isOneOf(weekday + 1, CalendarWords.DAY_PARTS)
            && !words.is(weekday + 1, "'s");
    return newspaper || words.isOneOf(weekday - 1, NOT_A_DAY) || !words.isNoun(weekday);
  }

  private static LocalDate weekday(LocalDate day, DayOfWeek weekday, String turn, Tense tense) {
    if (LAST.contains(turn)) {
      return day.with(TemporalAdjusters.previous(weekday));
    }
    if (NEXT.contains(turn)) {
      return day.with(TemporalAdjusters.next(weekday));
    }
    boolean future = tense == Tense.FUTURE || (turn.equals("this") && tense != Tense.PAST);
    return day.with(
        future ? TemporalAdjusters.nextOrSame(weekday) : TemporalAdjusters.previousOrSame(weekday));
  }

  private Optional<TimePhrase> weekend(int word) {
    boolean turned =
        words.isOneOf(word, LAST)
            || words.isOneOf(word, NEXT)
            || words.isOneOf(word, Set.of("this", "the"));
    if (!turned || !words.isOneOf(word + 1, WEEKEND) || words.is(word + 2, "of")) {
      return Optional.empty();
    }
    String turn = words.at(word).equals("the") ? "" : words.at(word);
    Tense tense = Tense.at(words.syntax(), word + 1);
    return TimePhrase.of(word, word + 1, anchor.map(day -> weekend(day, turn, tense)));
  }

  private static Period weekend(LocalDate day, String turn, Tense tense) {
    // On a Sunday the weekend that has begun is meant, whichever the tense.
    boolean begun = day.getDayOfWeek() == DayOfWeek.SUNDAY && !NEXT.contains(turn);
    LocalDate seen = begun && !LAST.contains(turn) ? day.minusDays(1) : day;
    LocalDate saturday =
        LAST.contains(turn)
            ? day.minusDays(begun ? 1 : 0).with(TemporalAdjusters.previous(DayOfWeek.SATURDAY))
            : weekday(seen, DayOfWeek.SATURDAY, turn, tense);
    return new Period(PartialDate.of(saturday), PartialDate.of(saturday.plusDays(1)));
  }
}
