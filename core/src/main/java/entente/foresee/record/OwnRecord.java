package entente.foresee.record;

import entente.keep.forecast.Answers;
import entente.keep.forecast.FirstEvent;
import entente.keep.forecast.Forecast;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * Forecasts with a probability, and what became of them by a day. Scores are of those whose time is
 * over: of others one learns only when they come, and not when they do not.
 *
 * @param day by which
 * @param forecasts all of them, in the order in which they were made
 */
public record OwnRecord(LocalDate day, List<Judged> forecasts) {
  /** What is worse foreseen than by a coin is a miss. */
  private static final double COIN = 0.5;

  public OwnRecord {
    forecasts = List.copyOf(forecasts);
  }

  /** {@return what became of these by that day, as the ledger answers} */
  public static OwnRecord of(List<Forecast> forecasts, LocalDate day, Answers answers) {
    List<Optional<FirstEvent>> events =
        answers.firstEvents(forecasts.stream().map(each -> each.question().by(day)).toList());
    List<Judged> judged = new ArrayList<>();
    for (int i = 0; i < forecasts.size(); i++) {
      Forecast forecast = forecasts.get(i);
      judged.add(new Judged(forecast, !forecast.until().isAfter(day), events.get(i)));
    }
    return new OwnRecord(day, judged);
  }

  /** {@return those whose time is over} */
  public List<Judged> due() {
    return forecasts.stream().filter(Judged::due).toList();
  }

  /** {@return those that came before their time is over} */
  public List<Judged> early() {
    return forecasts.stream().filter(each -> !each.due() && each.came()).toList();
  }

  /** {@return those that can still come} */
  public List<Judged> open() {
    return forecasts.stream().filter(each -> each.fate() == Fate.OPEN).toList();
  }

  /** {@return the scores of all whose time is over} */
  public Optional<Scores> scores() {
    return Scores.of(due());
  }

  /** {@return the scores of each who foresaw something whose time is over, by name} */
  public Map<String, Scores> scoresByName() {
    Map<String, Scores> scores = new TreeMap<>();
    due().stream()
        .collect(Collectors.groupingBy(each -> each.forecast().by()))
        .forEach((name, those) -> Scores.of(those).ifPresent(each -> scores.put(name, each)));
    return scores;
  }

  /** {@return those whose time is over by tenths of their probability} */
  public List<Tenth> tenths() {
    return Tenth.of(due());
  }

  /**
   * {@return those whose outcome surprised most, the most surprising first; none that gave one half
   * or more to what became of it}
   *
   * @param most how many at most
   */
  public List<Judged> worst(int most) {
    return due().stream()
        .filter(each -> each.given() < COIN)
        .sorted(
            Comparator.comparingDouble(Judged::given)
                .thenComparing(each -> each.forecast().until())
                .thenComparing(each -> each.forecast().id()))
        .limit(most)
        .toList();
  }
}
