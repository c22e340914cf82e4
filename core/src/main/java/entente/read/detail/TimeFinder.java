package entente.read.detail;

import entente.event.Period;
import entente.read.parse.Tree;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Finds the time expressions of a sentence, and the one that belongs to a word. */
public final class TimeFinder {
  private TimeFinder() {}

  /**
   * Finds and resolves time expressions.
   *
   * @param anchor the day of publication; without it only full dates, years and decades resolve
   * @return in text order, without overlap
   */
  public static List<TimeMention> find(Tree tree, Optional<LocalDate> anchor) {
    return find(tree, anchor, Optional.empty());
  }

  /**
   * Finds and resolves time expressions in the light of the text before.
   *
   * @param anchor the day of publication
   * @param told the period that the article told last before this sentence: what "that day" and
   *     "three years later" start from
   */
  public static List<TimeMention> find(
      Tree tree, Optional<LocalDate> anchor, Optional<Period> told) {
    Words words = Words.of(tree);
    List<TimeMention> mentions = new ArrayList<>();
    for (TimePhrase phrase : phrases(words, anchor, told)) {
      phrase
          .period()
          .ifPresent(period ->
              mentions.add(
                  new TimeMention(
                      words.span(phrase.first(), phrase.last()),
                      phrase.first(),
                      phrase.last(),
                      period,
                      Direction.of(period, anchor))));
    }
    return mentions;
  }

  /**
   * When the event of a word took place: the time that hangs on the word, else the one in the same
   * clause. A time that hangs on another verb, or on a noun of its own ("the 2014 annexation"), is
   * not taken. Of two equally close the finer one is.
   *
   * @param trigger the word that tells of the event
   */
  public static Optional<Period> timeOf(Tree tree, int trigger, List<TimeMention> mentions) {
    return new TimeChoice(tree, trigger).among(mentions).map(TimeMention::period);
  }

  /** {@return all words that speak of time, resolved or not, in text order, without overlap} */
  static List<TimePhrase> phrases(
      Words words, Optional<LocalDate> anchor, Optional<Period> toldBefore) {
    TimeGrammar calendar = new CalendarPhrases(words, anchor);
    TimeGrammar days = new DayPhrases(words, anchor);
    TimeGrammar units = new UnitPhrases(words, anchor);
    TimeGrammar pointers = new ToldPhrases(words, anchor);
    TimeGrammar seasons = new Seasons(words, anchor);
    TimeGrammar points =
        (word, told) ->
            TimePhrase.longest(
                List.of(
                    calendar.at(word, told),
                    days.at(word, told),
                    units.at(word, told),
                    seasons.at(word, told),
                    pointers.at(word, told)));
    TimeGrammar spans = new SpanPhrases(words, anchor, points);
    List<TimePhrase> phrases = new ArrayList<>();
    Optional<Period> told = toldBefore;
    int word = 0;
    while (word < words.size()) {
      Optional<TimePhrase> phrase =
          TimePhrase.longest(List.of(spans.at(word, told), points.at(word, told)));
      if (phrase.isPresent()) {
        phrases.add(phrase.get());
        told = phrase.get().period().isPresent() ? phrase.get().period() : told;
        word = phrase.get().last() + 1;
      } else {
        word++;
      }
    }
    return phrases;
  }
}
