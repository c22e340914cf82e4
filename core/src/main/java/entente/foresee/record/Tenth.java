package entente.foresee.record;

import entente.measure.CountedShare;
import entente.measure.Interval;
import java.util.ArrayList;
import java.util.List;

/**
 * Forecasts whose probabilities lie in one tenth, and how often they came: reliability.
 *
 * @param tenth from 0, below 0.1, to 9, 0.9 to 1
 * @param count how many
 * @param probability the mean of theirs
 * @param came how many came
 */
public record Tenth(int tenth, int count, double probability, int came) {
  private static final int TENTHS = 10;

  /** {@return the tenths that hold any of these forecasts, from the lowest} */
  public static List<Tenth> of(List<Judged> forecasts) {
    List<Tenth> tenths = new ArrayList<>();
    for (int tenth = 0; tenth < TENTHS; tenth++) {
      int wanted = tenth;
      List<Judged> those =
          forecasts.stream()
              .filter(each -> tenthOf(each.forecast().probability()) == wanted)
              .toList();
      if (!those.isEmpty()) {
        tenths.add(
            new Tenth(
                tenth,
                those.size(),
                those.stream()
                    .mapToDouble(each -> each.forecast().probability())
                    .average()
                    .orElseThrow(),
                Math.toIntExact(those.stream().filter(Judged::came).count())));
      }
    }
    return tenths;
  }

  private static int tenthOf(double probability) {
    return Math.min(TENTHS - 1, (int) (probability * TENTHS));
  }

  /** {@return the share that came, with its interval of 90 %} */
  public Interval share() {
    return CountedShare.of(came, count);
  }
}
