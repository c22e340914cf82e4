package entente.foresee.record;

import entente.measure.CountedShare;
import entente.measure.Interval;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/**
 * How often what was foretold came true.
 *
 * @param name of the forecaster, or of another group
 * @param said how many forecasts
 * @param due of how many of them the time is over
 * @param right how many of these came true: what was to come came, what was not to come did not
 */
public record TextTally(String name, int said, int due, int right) {
  /** {@return a tally for each name, those with most forecasts that are due first} */
  static List<TextTally> by(List<JudgedText> forecasts, Function<JudgedText, String> name) {
    Map<String, TextTally> tallies = new LinkedHashMap<>();
    for (JudgedText each : forecasts) {
      tallies.merge(name.apply(each), of(name.apply(each), each), TextTally::plus);
    }
    return tallies.values().stream()
        .sorted(
            Comparator.comparingInt((TextTally each) -> -each.due)
                .thenComparingInt(each -> -each.said)
                .thenComparing(TextTally::name))
        .toList();
  }

  private static TextTally of(String name, JudgedText forecast) {
    return new TextTally(
        name, 1, forecast.due() ? 1 : 0, forecast.due() && forecast.isRight() ? 1 : 0);
  }

  private TextTally plus(TextTally other) {
    return new TextTally(name, said + other.said, due + other.due, right + other.right);
  }

  /** {@return the share of those that are due that came true, with its interval of 90 %} */
  public Optional<Interval> share() {
    return due == 0 ? Optional.empty() : Optional.of(CountedShare.of(right, due));
  }
}
