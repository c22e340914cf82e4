package entente.read.detail;

import entente.event.PartialDate;
import entente.event.Period;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Times that point to what the text told last: "that day", "the following week", "a year later".
 */
final class ToldPhrases implements TimeGrammar {
  private static final Set<String> SAME = Set.of("same", "very");
  private static final Set<String> NEXT = Set.of("next", "following");
  private static final Set<String> PREVIOUS = Set.of("previous", "preceding");

  private final Words words;
  private final Optional<LocalDate> anchor;
  private final Counts counts;

  ToldPhrases(Words words, Optional<LocalDate> anchor) {
    this.words = words;
    this.anchor = anchor;
    this.counts = new Counts(words);
  }

  @Override
  public Optional<TimePhrase> at(int word, Optional<Period> told) {
    return TimePhrase.longest(List.of(that(word, told), the(word, told), shifted(word, told)));
  }

  private Optional<TimePhrase> that(int word, Optional<Period> told) {
    boolean points = words.tag(word).equals("DT") || words.is(word - 1, "on");
    if (!words.is(word, "that") || !points) {
      return Optional.empty();
    }
    return singular(word + 1)
        .flatMap(unit -> TimePhrase.of(word, word + 1, told.flatMap(t -> move(t, unit, 0))));
  }

  private Optional<TimePhrase> the(int word, Optional<Period> told) {
    if (!words.is(word, "the")) {
      return Optional.empty();
    }
    if (words.is(word + 1, "day") && words.isOneOf(word + 2, Set.of("before", "after"))) {
      int by = words.is(word + 2, "before") ? -1 : 1;
      // "the day after the vote" points to the vote.
      boolean complete =
          !words.isNoun(word + 3)
              && !Set.of("DT", "PRP$", "PRP", "IN").contains(words.tag(word + 3));
      return TimePhrase.of(
          word, word + 2, told.filter(t -> complete).flatMap(t -> move(t, CalendarUnit.DAY, by)));
    }
    int by = words.isOneOf(word + 1, NEXT) ? 1 : words.isOneOf(word + 1, PREVIOUS) ? -1 : 0;
    if (by == 0 && !words.isOneOf(word + 1, SAME)) {
      return Optional.empty();
    }
    return singular(word + 2)
        .flatMap(unit -> TimePhrase.of(word, word + 2, told.flatMap(t -> move(t, unit, by))));
  }

  private Optional<CalendarUnit> singular(int word) {
    return CalendarUnit.named(words.at(word)).filter(unit -> !words.at(word).endsWith("s"));
  }

  /** "three years later", "seven days earlier". */
  private Optional<TimePhrase> shifted(int word, Optional<Period> told) {
    Optional<Counts.Count> count = counts.at(word);
    Optional<CalendarUnit> unit = count.flatMap(c -> CalendarUnit.named(words.at(c.next())));
    if (count.isEmpty() || unit.isEmpty()) {
      return Optional.empty();
    }
    int last = count.get().next() + 1;
    if (!words.isOneOf(last, Set.of("earlier", "later"))) {
      return Optional.empty();
    }
    int sign = words.is(last, "earlier") ? -1 : 1;
    boolean fromToday = sign < 0 || Tense.at(words.syntax(), word) == Tense.FUTURE;
    Optional<Period> moved =
        told.isPresent()
            ? told.flatMap(t -> move(t, unit.get(), count.get(), sign))
            : anchor
                .filter(day -> fromToday)
                .map(day -> UnitPhrases.shifted(day, unit.get(), count.get(), sign));
    return TimePhrase.of(word, last, moved);
  }

  private static Optional<Period> move(Period told, CalendarUnit unit, int by) {
    int distance = Math.abs(by);
    return move(told, unit, new Counts.Count(0, distance, distance), by < 0 ? -1 : 1);
  }

  /** Only as finely as the told time is known: "two days later" says nothing after "in 2011". */
  private static Optional<Period> move(
      Period told, CalendarUnit unit, Counts.Count count, int sign) {
    PartialDate base = sign < 0 ? told.from() : told.to();
    if (CalendarUnit.precision(base).compareTo(unit) > 0) {
      return Optional.empty();
    }
    LocalDate day = sign < 0 ? base.earliest() : base.latest();
    return Optional.of(UnitPhrases.shifted(day, unit, count, sign));
  }
}
