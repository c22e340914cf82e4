package entente.read.detail;

import entente.event.PartialDate;
import entente.event.Period;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Dates, ranges of dates and decades: "15-20 August", "May to July 2020", "the 1990s". */
final class CalendarPhrases implements TimeGrammar {
  private static final Pattern YEARS = Pattern.compile("(\\d{4})[-–—/](\\d{2}|\\d{4})");
  private static final Pattern DAYS = Pattern.compile("(\\d{1,2})[-–—](\\d{1,2})");
  private static final Pattern DECADE = Pattern.compile("'?(\\d{2})?(\\d0)'?s");

  private final Words words;
  private final CalendarDates dates;
  private final Optional<LocalDate> anchor;

  CalendarPhrases(Words words, Optional<LocalDate> anchor) {
    this.words = words;
    this.dates = new CalendarDates(words);
    this.anchor = anchor;
  }

  @Override
  public Optional<TimePhrase> at(int word, Optional<Period> told) {
    return TimePhrase.longest(
        List.of(
            dates.at(word).flatMap(this::single),
            dates.at(word).flatMap(this::pair),
            dates.at(word).flatMap(this::moreDays),
            daysOfMonth(word),
            years(word),
            turnedMonth(word),
            decade(word)));
  }

  private Optional<TimePhrase> single(CalendarDate date) {
    if (isAttackOfNewYork(date)) {
      return TimePhrase.of(
          date.first(), date.last(), Optional.of(Period.of(new PartialDate(2001, 9, 11))));
    }
    return TimePhrase.of(
        date.first(),
        date.last(),
        date.resolve(anchor, Tense.at(words.syntax(), date.last())).map(Period::of));
  }

  private boolean isAttackOfNewYork(CalendarDate date) {
    boolean day = !date.hasYear() && date.month() == 9 && date.day() == 11;
    return day
        && (words.is(date.last() + 1, "attacks")
            || (words.isOneOf(date.last() + 1, Set.of("terrorist", "terror"))
                && words.is(date.last() + 2, "attacks")));
  }

  private Optional<TimePhrase> pair(CalendarDate first) {
    boolean between = words.is(first.first() - 1, "between");
    if (!words.isOneOf(first.last() + 1, CalendarWords.TO)
        && !(between && words.is(first.last() + 1, "and"))) {
      return Optional.empty();
    }
    Optional<CalendarDate> second = dates.at(first.last() + 2).or(() -> bareYear(first));
    return second.flatMap(end -> TimePhrase.of(first.first(), end.last(), range(first, end)));
  }

  /** "2014 to 2016", "1980-1988": the second year needs no preposition of its own. */
  private Optional<CalendarDate> bareYear(CalendarDate first) {
    int at = first.last() + 2;
    int year = NumberWords.between(first.year(), 2199, words.at(at));
    return first.month() == 0 && year > 0 && !words.countsNext(at)
        ? CalendarDate.of(at, at, year, 0, 0)
        : Optional.empty();
  }

  private Optional<Period> range(CalendarDate first, CalendarDate second) {
    if (first.hasYear() && !second.hasYear()) {
      return first
          .in(first.year())
          .flatMap(from -> second.after(from).flatMap(to -> period(from, to)));
    }
    Tense tense = Tense.at(words.syntax(), first.last());
    return second
        .resolve(anchor, tense)
        .flatMap(to ->
            (first.hasYear() ? first.in(first.year()) : first.upTo(to))
                .flatMap(from -> period(from, to)));
  }

  private static Optional<Period> period(PartialDate from, PartialDate to) {
    return to.latest().isBefore(from.earliest())
        ? Optional.empty()
        : Optional.of(new Period(from, to));
  }

  /** "15 to 20 August", "15-20 August 2022". */
  private Optional<TimePhrase> daysOfMonth(int word) {
    Matcher joined = DAYS.matcher(words.at(word));
    if (joined.matches() && dates.month(word + 1) > 0) {
      // The month with its year is read as if the first day stood alone before it.
      return monthAndYear(word + 1)
          .flatMap(month -> days(word, month.last(), month, number(joined, 1), number(joined, 2)));
    }
    boolean range =
        words.isOneOf(word + 1, CalendarWords.TO) || words.isOneOf(word + 1, Set.of("and", "or"));
    if (dates.day(word) == 0 || !range || dates.day(word + 2) == 0) {
      return Optional.empty();
    }
    return dates
        .at(word + 2)
        .filter(date -> date.day() > 0 && date.month() > 0)
        .flatMap(date -> days(word, date.last(), date, dates.day(word), date.day()));
  }

  private Optional<CalendarDate> monthAndYear(int word) {
    int year = NumberWords.between(1000, 2199, words.at(word + 1));
    return CalendarDate.of(word, year > 0 ? word + 1 : word, year, dates.month(word), 0);
  }

  /** "August 15 to 20", "August 15-20, 2022". */
  private Optional<TimePhrase> moreDays(CalendarDate date) {
    if (date.hasYear()) {
      return Optional.empty();
    }
    int next = date.last() + 1;
    Matcher joined = DAYS.matcher(words.at(next));
    if (date.day() == 0 && joined.matches()) {
      return days(date, next, number(joined, 1), number(joined, 2));
    }
    boolean range = words.isOneOf(next, CalendarWords.TO);
    if (date.day() == 0 || !range || dates.day(next + 1) == 0 || dates.month(next + 2) > 0) {
      return Optional.empty();
    }
    return days(date, next + 1, date.day(), dates.day(next + 1));
  }

  private Optional<TimePhrase> days(CalendarDate month, int last, int from, int to) {
    int at = words.is(last + 1, ",") ? last + 2 : last + 1;
    int year = NumberWords.between(1000, 2199, words.at(at));
    CalendarDate dated = new CalendarDate(month.first(), last, year, month.month(), month.day());
    return days(month.first(), year > 0 ? at : last, dated, from, to);
  }

  private Optional<TimePhrase> days(int first, int last, CalendarDate month, int from, int to) {
    Optional<CalendarDate> begin = CalendarDate.of(first, last, month.year(), month.month(), from);
    Optional<CalendarDate> end = CalendarDate.of(first, last, month.year(), month.month(), to);
    if (from < 1 || from >= to || begin.isEmpty() || end.isEmpty()) {
      return Optional.empty();
    }
    return TimePhrase.of(first, last, range(begin.get(), end.get()));
  }

  private Optional<TimePhrase> years(int word) {
    Matcher matcher = YEARS.matcher(words.at(word));
    if (matcher.matches() && !words.countsNext(word)) {
      int from = number(matcher, 1);
      int to = number(matcher, 2);
      return years(word, word, from, to < 100 ? from - from % 100 + to : to);
    }
    int from = NumberWords.between(1800, 2099, words.at(word));
    int to = NumberWords.between(1800, 2099, words.at(word + 2));
    boolean range = CalendarWords.DASHES.contains(words.at(word + 1));
    return from > 0 && to > 0 && range && !words.countsNext(word + 2)
        ? years(word, word + 2, from, to)
        : Optional.empty();
  }

  private static Optional<TimePhrase> years(int first, int last, int from, int to) {
    return from < 1800 || to > 2099 || from >= to
        ? Optional.empty()
        : TimePhrase.of(
            first, last, Optional.of(new Period(PartialDate.ofYear(from), PartialDate.ofYear(to))));
  }

  /** "last November", "next June". */
  private Optional<TimePhrase> turnedMonth(int word) {
    boolean last = words.is(word, "last");
    if (!(last || words.is(word, "next")) || dates.month(word + 1) == 0) {
      return Optional.empty();
    }
    return dates
        .at(word + 1)
        .filter(date -> date.day() == 0 && !date.hasYear())
        .flatMap(date ->
            TimePhrase.of(
                word,
                date.last(),
                date.resolve(anchor, last ? Tense.PAST : Tense.FUTURE).map(Period::of)));
  }

  private Optional<TimePhrase> decade(int word) {
    Matcher matcher = DECADE.matcher(CalendarWords.withoutStage(words.at(word)));
    if (!matcher.matches()) {
      return Optional.empty();
    }
    int tens = number(matcher, 2);
    int century = matcher.group(1) == null ? (tens < 20 ? 20 : 19) : number(matcher, 1);
    int first = century * 100 + tens;
    boolean told = matcher.group(1) != null || words.is(word - 1, "the");
    // "The 1800s" are a century; "the 2000s" are not yet.
    int length = first % 100 == 0 && first < 2000 ? 99 : 9;
    return first < 1500 || first > 2090 || !told
        ? Optional.empty()
        : TimePhrase.of(
            word,
            word,
            Optional.of(new Period(PartialDate.ofYear(first), PartialDate.ofYear(first + length))));
  }

  private static int number(Matcher matcher, int group) {
    return Integer.parseInt(matcher.group(group));
  }
}
