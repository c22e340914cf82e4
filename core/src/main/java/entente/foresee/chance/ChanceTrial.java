package entente.foresee.chance;

import entente.foresee.graph.EventGraph;
import entente.foresee.rank.Forecaster;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * How probabilities did on held-back time, beside the base rate and beside persistence (what came
 * in as many days before comes again). Probabilities are learnt once, before that time; then they
 * are asked every few days, and each day's facts are known only after it.
 *
 * @param within days of each forecast
 * @param days on which was asked
 * @param count how many forecasts
 * @param came how many of them came
 * @param brier mean square of the distance between probability and outcome
 * @param baseBrier the same, had each been given the base rate of the days before
 * @param persistenceBrier the same, had it been said that what came before comes again
 * @param tenths by tenth of the probability, from 0 to 10 per cent on
 */
public record ChanceTrial(
    int within,
    int days,
    double count,
    double came,
    double brier,
    double baseBrier,
    double persistenceBrier,
    List<Tenth> tenths) {
  private static final int STEP = 3;
  private static final int ASKED = 2000;

  /**
   * Forecasts of like probability.
   *
   * @param count how many
   * @param said their mean probability
   * @param came the share of them that came
   */
  public record Tenth(double count, double said, double came) {}

  public ChanceTrial {
    tenths = List.copyOf(tenths);
  }

  /**
   * Lives with the forecaster through a benchmark.
   *
   * @param from the first day of held-back time
   */
  public static ChanceTrial of(Forecaster forecaster, int from, int within) {
    EventGraph graph = forecaster.graph();
    Chances chances = Chances.learn(forecaster, from, within);
    Sums sums = new Sums(chances.base());
    int days = 0;
    for (int day = from; day + within <= graph.lastDay() + 1; day += STEP) {
      forecaster.advance(day);
      days++;
      ask(forecaster, chances, within, sums);
    }
    return sums.trial(within, days);
  }

  private static void ask(Forecaster forecaster, Chances chances, int within, Sums sums) {
    EventGraph graph = forecaster.graph();
    Prospects prospects = new Prospects(forecaster);
    Map<Long, Integer> came = Prospects.came(graph, forecaster.day(), within);
    Set<Long> before =
        new HashSet<>(Prospects.came(graph, forecaster.day() - within, within).keySet());
    prospects.each(
        prospects.sample(ASKED),
        (key, events) -> {
          double[] said = chances.of(forecaster, events);
          for (int i = 0; i < said.length; i++) {
            long event = Prospects.key(graph, events.get(i));
            sums.add(said[i], came.containsKey(event), before.contains(event), key.weight());
          }
        });
  }

  private static final class Sums {
    private final double base;
    private final double[] counts = new double[10];
    private final double[] said = new double[10];
    private final double[] came = new double[10];
    private double brier;
    private double baseBrier;
    private double persistenceBrier;

    Sums(double base) {
      this.base = base;
    }

    void add(double chance, boolean isCome, boolean wasBefore, double weight) {
      double outcome = isCome ? 1 : 0;
      int tenth = Math.min(9, (int) (10 * chance));
      counts[tenth] += weight;
      said[tenth] += weight * chance;
      came[tenth] += weight * outcome;
      brier += weight * square(chance - outcome);
      baseBrier += weight * square(base - outcome);
      persistenceBrier += weight * square((wasBefore ? 1 : 0) - outcome);
    }

    private static double square(double value) {
      return value * value;
    }

    ChanceTrial trial(int within, int days) {
      double count = 0;
      double all = 0;
      List<Tenth> tenths = new ArrayList<>();
      for (int tenth = 0; tenth < counts.length; tenth++) {
        count += counts[tenth];
        all += came[tenth];
        double of = Math.max(counts[tenth], 1e-9);
        tenths.add(new Tenth(counts[tenth], said[tenth] / of, came[tenth] / of));
      }
      return new ChanceTrial(
          within,
          days,
          count,
          all,
          brier / count,
          baseBrier / count,
          persistenceBrier / count,
          tenths);
    }
  }
}
