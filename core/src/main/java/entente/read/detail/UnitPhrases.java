package entente.read.detail;

import entente.event.PartialDate;
import entente.event.Period;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Weeks, months and years seen from the day of publication: "last year", "two weeks ago". */
final class UnitPhrases implements TimeGrammar {
  private static final Set<String> LAST = Set.of("last", "past");
  private static final Set<String> NEXT = Set.of("next", "coming");
  private static final Set<String> THIS = Set.of("this", "current");
  private static final Set<String> PARTS =
      Set.of("end", "beginning", "start", "middle", "close", "turn", "rest", "course");

  private final Words words;
  private final Optional<LocalDate> anchor;
  private final Counts counts;

  UnitPhrases(Words words, Optional<LocalDate> anchor) {
    this.words = words;
    this.anchor = anchor;
    this.counts = new Counts(words);
  }

  @Override
  public Optional<TimePhrase> at(int word, Optional<Period> told) {
    return TimePhrase.longest(
        List.of(
            named(word, word),
            stage(word),
            part(word),
            rolling(word),
            counted(word),
            within(word)));
  }

  /** "last week", "this year", "next month". */
  private Optional<TimePhrase> named(int first, int word) {
    int turn = words.isOneOf(word, LAST) ? -1 : words.isOneOf(word, NEXT) ? 1 : 0;
    if (turn == 0 && !words.isOneOf(word, THIS)) {
      return Optional.empty();
    }
    // "the last week" is rolling and "the next day" points into the text.
    boolean definite = words.is(word - 1, "the") && turn != 0;
    if (definite || words.at(word + 1).endsWith("s")) {
      return Optional.empty();
    }
    return CalendarUnit.named(words.at(word + 1))
        .filter(unit -> unit != CalendarUnit.DAY)
        .flatMap(unit ->
            TimePhrase.of(first, word + 1, anchor.map(day -> unit.around(unit.plus(day, turn)))));
  }

  /** "earlier this month", "earlier in the month", "late last year". */
  private Optional<TimePhrase> stage(int word) {
    String stage = words.at(word);
    if (!Set.of("earlier", "later", "early", "late").contains(stage)) {
      return Optional.empty();
    }
    if (stage.equals("earlier") && words.is(word + 1, "today")) {
      return TimePhrase.of(word, word + 1, anchor.map(day -> Period.of(PartialDate.of(day))));
    }
    boolean inThe = words.is(word + 1, "in") && words.is(word + 2, "the");
    Optional<TimePhrase> whole =
        inThe
            ? CalendarUnit.named(words.at(word + 3))
                .flatMap(unit -> TimePhrase.of(word, word + 3, anchor.map(unit::around)))
            : named(word, word + 1);
    return whole.map(phrase -> cut(phrase, stage));
  }

  /** Days are told on one side of today; a month or year stays whole. */
  private TimePhrase cut(TimePhrase phrase, String stage) {
    Optional<Period> cut =
        phrase
            .period()
            .flatMap(period ->
                anchor.map(day -> {
                  boolean now =
                      period.from().day() > 0
                          && !period.from().earliest().isAfter(day)
                          && !period.to().latest().isBefore(day);
                  if (now && stage.equals("earlier")) {
                    return new Period(period.from(), PartialDate.of(day));
                  }
                  return now && stage.equals("later")
                      ? new Period(PartialDate.of(day), period.to())
                      : period;
                }));
    return new TimePhrase(phrase.first(), phrase.last(), cut);
  }

  /** "the end of the year", "the beginning of last month". */
  private Optional<TimePhrase> part(int word) {
    int at = words.is(word, "the") ? word + 1 : word;
    if (!words.isOneOf(at, PARTS) || !words.is(at + 1, "of")) {
      return Optional.empty();
    }
    if (!words.is(at + 2, "the")) {
      return named(word, at + 2);
    }
    return CalendarUnit.named(words.at(at + 3))
        .filter(unit -> !words.at(at + 3).endsWith("s") && unit != CalendarUnit.DAY)
        .flatMap(unit -> TimePhrase.of(word, at + 3, anchor.map(unit::around)));
  }

  /** "the last few days", "the next two years", "the past month". */
  private Optional<TimePhrase> rolling(int word) {
    boolean definite = words.is(word, "the");
    int at = definite ? word + 1 : word;
    boolean past = words.isOneOf(at, LAST);
    if (!past && !words.isOneOf(at, NEXT)) {
      return Optional.empty();
    }
    Counts.Count count = counts.at(at + 1).orElse(new Counts.Count(at + 1, 1, 1));
    boolean bare = count.next() == at + 1;
    Optional<CalendarUnit> unit = CalendarUnit.named(words.at(count.next()));
    boolean told = words.is(at, "next") && bare;
    if (unit.isEmpty() || (bare && !definite) || told) {
      return Optional.empty();
    }
    return TimePhrase.of(
        word, count.next(), anchor.map(day -> reach(day, unit.get(), past, count.most())));
  }

  private static Period reach(LocalDate day, CalendarUnit unit, boolean past, int count) {
    return past
        ? new Period(unit.blur(unit.plus(day, -count)), PartialDate.of(day))
        : new Period(PartialDate.of(day), unit.blur(unit.plus(day, count)));
  }

  /** "two weeks ago"; a number of days without a direction is a length and tells no time. */
  private Optional<TimePhrase> counted(int word) {
    Optional<Counts.Count> count = counts.at(word);
    Optional<CalendarUnit> unit = count.flatMap(c -> CalendarUnit.named(words.at(c.next())));
    if (count.isEmpty() || unit.isEmpty()) {
      return Optional.empty();
    }
    int last = count.get().next();
    if (words.is(last + 1, "ago")) {
      return TimePhrase.of(
          word, last + 1, anchor.map(day -> shifted(day, unit.get(), count.get(), -1)));
    }
    if (words.is(last + 1, "from") && words.is(last + 2, "now")) {
      return TimePhrase.of(
          word, last + 2, anchor.map(day -> shifted(day, unit.get(), count.get(), 1)));
    }
    return TimePhrase.of(word, last, Optional.empty());
  }

  static Period shifted(LocalDate day, CalendarUnit unit, Counts.Count count, int sign) {
    CalendarUnit grain = unit == CalendarUnit.DECADE ? CalendarUnit.YEAR : unit;
    Period near = grain.around(unit.plus(day, (long) sign * count.least()));
    Period far = grain.around(unit.plus(day, (long) sign * count.most()));
    return sign < 0 ? new Period(far.from(), near.to()) : new Period(near.from(), far.to());
  }

  /** "for two months" of a perfect or a future, "within two weeks", "will ... in two weeks". */
  private Optional<TimePhrase> within(int word) {
    if (!words.isOneOf(word, Set.of("for", "in", "within"))) {
      return Optional.empty();
    }
    Optional<Counts.Count> count = counts.at(word + 1);
    Optional<CalendarUnit> unit = count.flatMap(c -> CalendarUnit.named(words.at(c.next())));
    // "for the first time in two years"; "in two years' time" is told by the tense.
    if (count.isEmpty() || unit.isEmpty() || words.is(word - 1, "time")) {
      return Optional.empty();
    }
    int last = count.get().next();
    if (Set.of("ago", "earlier", "later", "before", "after").contains(words.at(last + 1))) {
      return Optional.empty();
    }
    boolean future = Tense.at(words.syntax(), last) == Tense.FUTURE;
    boolean lasts = words.is(word, "for") && Tense.isPerfect(words.syntax(), last);
    if (!future && !lasts) {
      return TimePhrase.of(word, last, Optional.empty());
    }
    boolean point = future && words.is(word, "in");
    return TimePhrase.of(
        word,
        last,
        anchor.map(day ->
            point
                ? shifted(day, unit.get(), count.get(), 1)
                : reach(day, unit.get(), lasts, count.get().most())));
  }
}
