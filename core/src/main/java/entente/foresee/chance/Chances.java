package entente.foresee.chance;

import entente.foresee.graph.EventGraph;
import entente.foresee.rank.Forecaster;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * The probability that an event comes within some days: a logistic regression on what past days let
 * expect, then what came of such forecasts (isotonic). Both are learnt from days of the past on
 * which the forecaster stood without knowing what came next, and whose time was over on the last
 * day that it was told of.
 */
public final class Chances {
  /** From one day of the past to the next on which it is asked. */
  private static final int STEP = 10;

  /** How many such days. */
  private static final int STANDS = 12;

  /** The latest of them, by which the frequencies are set. */
  private static final int LATEST = 9;

  private static final int ASKED = 1000;

  /** With fewer events that came nothing is learnt: chances are what habits let expect. */
  private static final int FEW = 50;

  private final int within;
  private final Logit logit;
  private final Isotonic isotonic;
  private final double base;

  private Chances(int within, Logit logit, Isotonic isotonic, double base) {
    this.within = within;
    this.logit = logit;
    this.isotonic = isotonic;
    this.base = base;
  }

  /**
   * Lives with the forecaster through the days before that one, and learns how likely events are.
   *
   * @param until the first day that may not be known
   * @param within days, 1 or more
   */
  public static Chances learn(Forecaster forecaster, int until, int within) {
    EventGraph graph = forecaster.graph();
    List<List<Case>> stands = new ArrayList<>();
    for (int stand = STANDS - 1; stand >= 0; stand--) {
      int day = until - within - stand * STEP;
      if (day > Math.max(graph.firstDay(), forecaster.day())) {
        forecaster.advance(day);
        stands.add(cases(forecaster, within));
      }
    }
    forecaster.advance(until);
    int latest = Math.max(1, stands.size() - LATEST);
    List<Case> earlier = new ArrayList<>();
    List<Case> later = new ArrayList<>();
    for (int stand = 0; stand < stands.size(); stand++) {
      (stand < latest ? earlier : later).addAll(stands.get(stand));
    }
    boolean few = earlier.stream().filter(Case::came).count() < FEW;
    Logit logit = Logit.fit(few ? List.of() : earlier, Habits.usual());
    List<Case> set = later.isEmpty() ? earlier : later;
    double[] scores = set.stream().mapToDouble(each -> logit.of(each.signals())).toArray();
    double weight = set.stream().mapToDouble(Case::weight).sum();
    double came = set.stream().filter(Case::came).mapToDouble(Case::weight).sum();
    boolean many = !few && set.stream().filter(Case::came).count() >= FEW;
    return new Chances(
        within,
        logit,
        many ? Isotonic.fit(set, scores) : Isotonic.NONE,
        (came + 0.5) / (weight + 1));
  }

  private static List<Case> cases(Forecaster forecaster, int within) {
    EventGraph graph = forecaster.graph();
    Prospects prospects = new Prospects(forecaster);
    Habits habits = new Habits(forecaster.memory(), forecaster.day());
    Map<Long, Integer> came = Prospects.came(graph, forecaster.day(), within);
    List<Case> cases = new ArrayList<>();
    prospects.each(
        prospects.sample(ASKED),
        (key, events) ->
            events.forEach(each ->
                cases.add(
                    new Case(
                        habits.signals(each, within),
                        came.containsKey(Prospects.key(graph, each)),
                        key.weight()))));
    return cases;
  }

  /** {@return within how many days} */
  public int within() {
    return within;
  }

  /** {@return whether enough came in the past to set frequencies by it} */
  public boolean isTried() {
    return isotonic.isFitted();
  }

  /** {@return how often such events came in the days by which the frequencies are set} */
  public double base() {
    return base;
  }

  /** {@return the probabilities of these events, as the forecaster stands now} */
  public double[] of(Forecaster forecaster, List<Prospect> prospects) {
    Habits habits = new Habits(forecaster.memory(), forecaster.day());
    return prospects.stream()
        .mapToDouble(each -> isotonic.of(logit.of(habits.signals(each, within))))
        .toArray();
  }

  /** {@return how many such events past days let expect within the days of the forecast} */
  public double expected(Forecaster forecaster, Prospect event) {
    return new Habits(forecaster.memory(), forecaster.day())
        .expected(event.source(), event.type(), event.target(), within);
  }
}
