package entente.read.detail;

import entente.event.PartialDate;
import entente.event.Period;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** "last summer", "the spring of 2014"; those of the northern half of the earth. */
final class Seasons implements TimeGrammar {
  /** First month of each; a winter begins in December of the year before. */
  private static final Map<String, Integer> FIRST_MONTH =
      Map.of("spring", 3, "summer", 6, "autumn", 9, "fall", 9, "winter", 0);

  private final Words words;
  private final Optional<LocalDate> anchor;

  Seasons(Words words, Optional<LocalDate> anchor) {
    this.words = words;
    this.anchor = anchor;
  }

  @Override
  public Optional<TimePhrase> at(int word, Optional<Period> told) {
    return TimePhrase.longest(List.of(ofYear(word), near(word)));
  }

  private Optional<TimePhrase> ofYear(int word) {
    Integer month = FIRST_MONTH.get(words.at(word));
    int at = words.is(word + 1, "of") ? word + 2 : word + 1;
    int year = NumberWords.between(1800, 2099, words.at(at));
    return month == null || year == 0 || words.countsNext(at)
        ? Optional.empty()
        : TimePhrase.of(word, at, Optional.of(season(year, month)));
  }

  private Optional<TimePhrase> near(int word) {
    Integer month = FIRST_MONTH.get(words.at(word + 1));
    String turn = words.at(word);
    if (month == null || !(turn.equals("last") || turn.equals("next") || turn.equals("this"))) {
      return Optional.empty();
    }
    return TimePhrase.of(word, word + 1, anchor.map(day -> near(day, turn, month)));
  }

  private static Period near(LocalDate day, String turn, int month) {
    Period same = season(day.getYear(), month);
    boolean over = same.to().latest().isBefore(day);
    boolean begun = !same.from().earliest().isAfter(day);
    return switch (turn) {
      case "last" -> over ? same : season(day.getYear() - 1, month);
      case "next" -> begun ? season(day.getYear() + 1, month) : same;
      default -> same;
    };
  }

  private static Period season(int year, int month) {
    return month == 0
        ? new Period(new PartialDate(year - 1, 12, 0), new PartialDate(year, 2, 0))
        : new Period(new PartialDate(year, month, 0), new PartialDate(year, month + 2, 0));
  }
}
