package entente.foresee.record;

import entente.event.Factuality;
import entente.keep.forecast.Answers;
import entente.keep.forecast.FirstEvent;
import entente.keep.forecast.Question;
import entente.keep.forecast.TextForecast;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * What texts foretold, and what became of it by a day. What one forecaster foretells of one event
 * counts once, on the day when it was said first. Texts give no probability, so that there is no
 * Brier score, only how often they came true.
 *
 * @param day by which
 * @param forecasts in the order in which they were said
 * @param undated how many statements of articles without a day were left out
 * @param unbound how many were left out that name no two between whom the event takes place
 */
public record TextRecord(LocalDate day, List<JudgedText> forecasts, int undated, int unbound) {
  public TextRecord {
    forecasts = List.copyOf(forecasts);
  }

  private record Said(TextForecast forecast, LocalDate day, List<Question> questions) {}

  private record Whose(String event, String by) {}

  /** {@return what became of these by that day, as the ledger answers} */
  public static TextRecord of(List<TextForecast> forecasts, LocalDate day, Answers answers) {
    int undated = 0;
    int unbound = 0;
    List<Said> told = new ArrayList<>();
    for (TextForecast forecast : forecasts) {
      if (forecast.said().isEmpty()) {
        undated++;
        continue;
      }
      LocalDate said = forecast.said().get();
      List<Question> questions = forecast.questions(said);
      if (questions.isEmpty()) {
        unbound++;
      } else {
        told.add(new Said(forecast, said, questions));
      }
    }
    told.sort(Comparator.comparing(Said::day).thenComparing(each -> each.forecast().statement()));
    Map<Whose, List<Said>> same = new LinkedHashMap<>();
    for (Said each : told) {
      Whose whose = new Whose(each.forecast().event(), each.forecast().by());
      same.computeIfAbsent(whose, any -> new ArrayList<>()).add(each);
    }
    return new TextRecord(day, judged(List.copyOf(same.values()), day, answers), undated, unbound);
  }

  private static List<JudgedText> judged(
      List<List<Said>> forecasts, LocalDate day, Answers answers) {
    List<Question> questions =
        forecasts.stream()
            .flatMap(each -> each.getFirst().questions().stream())
            .map(each -> each.by(day))
            .toList();
    List<Optional<FirstEvent>> events = answers.firstEvents(questions);
    List<JudgedText> judged = new ArrayList<>();
    int next = 0;
    for (List<Said> each : forecasts) {
      Said first = each.getFirst();
      int after = next + first.questions().size();
      LocalDate until = first.forecast().until(first.day());
      judged.add(
          new JudgedText(
              first.forecast(),
              first.day(),
              until,
              each.size(),
              !until.isAfter(day),
              earliest(events.subList(next, after))));
      next = after;
    }
    return judged;
  }

  private static Optional<FirstEvent> earliest(List<Optional<FirstEvent>> events) {
    return events.stream()
        .flatMap(Optional::stream)
        .min(Comparator.comparing(FirstEvent::day).thenComparing(FirstEvent::id));
  }

  /** {@return those whose time is over} */
  public List<JudgedText> due() {
    return forecasts.stream().filter(JudgedText::due).toList();
  }

  /** {@return those whose event came before their time is over} */
  public List<JudgedText> early() {
    return forecasts.stream().filter(each -> !each.due() && each.fate() == Fate.CAME).toList();
  }

  /** {@return those whose event can still come} */
  public List<JudgedText> open() {
    return forecasts.stream().filter(each -> each.fate() == Fate.OPEN).toList();
  }

  /** {@return all together} */
  public Optional<TextTally> all() {
    return TextTally.by(forecasts, each -> "all").stream().findFirst();
  }

  /** {@return a tally for each forecaster, those with most forecasts that are due first} */
  public List<TextTally> byForecaster() {
    return TextTally.by(forecasts, each -> each.forecast().by());
  }

  /** {@return a tally for each degree of certainty in which they were said} */
  public List<TextTally> byCertainty() {
    return TextTally.by(forecasts, each -> word(each.forecast().factuality()));
  }

  /** {@return such as {@code probable} or {@code certainly not}} */
  public static String word(Factuality factuality) {
    return factuality.name().toLowerCase(Locale.ROOT).replace('_', ' ');
  }
}
