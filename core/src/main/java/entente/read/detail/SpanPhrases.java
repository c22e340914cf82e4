package entente.read.detail;

import entente.event.PartialDate;
import entente.event.Period;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;

/** Times that reach: "since 2011", "until Friday", "from Monday to Thursday". */
final class SpanPhrases implements TimeGrammar {
  private final Words words;
  private final Optional<LocalDate> anchor;
  private final TimeGrammar points;

  SpanPhrases(Words words, Optional<LocalDate> anchor, TimeGrammar points) {
    this.words = words;
    this.anchor = anchor;
    this.points = points;
  }

  @Override
  public Optional<TimePhrase> at(int word, Optional<Period> told) {
    int point = words.isOneOf(word + 1, Set.of("at", "about", "around")) ? word + 2 : word + 1;
    return switch (words.at(word)) {
      case "since" -> points.at(point, told).flatMap(p -> since(word, p));
      case "until", "till", "through" -> points.at(point, told).flatMap(p -> until(word, p));
      case "by" -> points.at(point, told).flatMap(p -> by(word, p));
      case "before", "after" -> points.at(point, told).flatMap(p -> beside(word, p));
      case "from" -> points.at(point, told).flatMap(p -> through(word, p, told, CalendarWords.TO));
      case "between" -> points.at(point, told).flatMap(p -> through(word, p, told, Set.of("and")));
      default -> Optional.empty();
    };
  }

  private Optional<TimePhrase> since(int word, TimePhrase point) {
    return TimePhrase.of(
        word,
        point.last(),
        point
            .period()
            .flatMap(start -> anchor.flatMap(day -> reach(start.from(), PartialDate.of(day)))));
  }

  /** Without a known beginning only a reach from today on tells a period. */
  private Optional<TimePhrase> until(int word, TimePhrase point) {
    boolean past = Tense.at(words.syntax(), point.last()) == Tense.PAST;
    return TimePhrase.of(
        word,
        point.last(),
        point
            .period()
            .filter(end -> !past)
            .flatMap(end -> anchor.flatMap(day -> reach(PartialDate.of(day), end.to()))));
  }

  private Optional<TimePhrase> by(int word, TimePhrase point) {
    boolean past = Tense.at(words.syntax(), point.last()) == Tense.PAST;
    Optional<Period> period =
        point
            .period()
            .flatMap(end ->
                past
                    ? Optional.of(end)
                    : anchor.flatMap(day -> reach(PartialDate.of(day), end.to())));
    return TimePhrase.of(word, point.last(), period);
  }

  /** "after Monday" tells no day, but "after Monday's attack" tells that of the attack. */
  private Optional<TimePhrase> beside(int word, TimePhrase point) {
    int next = point.last() + 1;
    boolean modifies =
        words.is(next, "'s")
            || words.is(next, "'")
            || words.isNoun(next)
            || words.tag(next).equals("JJ");
    return modifies ? Optional.empty() : TimePhrase.of(word, point.last(), Optional.empty());
  }

  private Optional<TimePhrase> through(
      int word, TimePhrase from, Optional<Period> told, Set<String> joins) {
    Optional<TimePhrase> to =
        words.isOneOf(from.last() + 1, joins) ? points.at(from.last() + 2, told) : Optional.empty();
    if (to.isEmpty()) {
      boolean whole = from.period().filter(p -> !p.from().equals(p.to())).isPresent();
      // "from 15 to 20 August" is one date range, which the calendar has already read.
      return whole ? TimePhrase.of(word, from.last(), from.period()) : Optional.empty();
    }
    return TimePhrase.of(
        word,
        to.get().last(),
        from.period().flatMap(a -> to.get().period().flatMap(b -> reach(a.from(), b.to()))));
  }

  private static Optional<Period> reach(PartialDate from, PartialDate to) {
    return to.latest().isBefore(from.earliest())
        ? Optional.empty()
        : Optional.of(new Period(from, to));
  }
}
