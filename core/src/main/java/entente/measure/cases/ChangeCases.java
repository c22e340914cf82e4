package entente.measure.cases;

import entente.measure.Outcome;
import entente.measure.change.BreakInterval;
import entente.measure.change.Drift;
import entente.measure.change.FixedBreaks;
import entente.measure.change.InterruptedCounts;
import entente.measure.change.InterruptedSeries;
import entente.measure.change.LocalLevel;
import entente.measure.change.OnlineChange;
import entente.measure.change.PenalisedBreaks;
import entente.measure.change.Predictive;
import entente.measure.change.Segmentation;
import entente.measure.change.SmoothedLevel;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Cases of breaks, levels and drift. */
final class ChangeCases {
  /** The least stretch as a share of the series where a case does not say, as in strucchange. */
  private static final double USUAL_SEGMENT = 0.15;

  private ChangeCases() {}

  static Map<String, Formula> formulas() {
    return Map.of(
        "segment_mean_optimal", ChangeCases::fixed,
        "break_confidence_interval", ChangeCases::interval,
        "pelt_l2", ChangeCases::penalised,
        "bocpd_gaussian_known_variance",
            given ->
                online(
                    given,
                    new Predictive.Gaussian(
                        given.number("mu0"), given.number("var0"), given.number("sigma2"))),
        "bocpd_poisson_gamma",
            given ->
                online(given, new Predictive.Counts(given.number("shape"), given.number("rate"))),
        "local_level_mle", ChangeCases::level,
        "local_level_smooth", ChangeCases::smooth,
        "interrupted_time_series", ChangeCases::interrupted,
        "interrupted_counts", ChangeCases::interruptedCounts,
        "distance_drift_decomposition", ChangeCases::drift);
  }

  private static Answer fixed(Given given) {
    return Answer.of(
        FixedBreaks.of(given.given(), given.whole("breaks"), given.whole("min_segment", 1)),
        found -> {
          ObjectNode answer = Answer.object();
          answer.put("rss", found.rss());
          answer.set("ends", Answer.list(found.ends()));
          return answer;
        });
  }

  private static Answer penalised(Given given) {
    double penalty = given.number("penalty");
    return Answer.of(
        PenalisedBreaks.of(given.given(), penalty, given.whole("min_segment", 1)),
        found -> {
          ObjectNode answer = Answer.object();
          answer.put("objective", found.objective(penalty));
          answer.set("ends", Answer.list(found.ends()));
          return answer;
        });
  }

  private static Answer interval(Given given) {
    double[] series = given.given();
    int usual = Math.max(1, (int) Math.floor(USUAL_SEGMENT * series.length));
    Outcome<Segmentation> breaks =
        FixedBreaks.of(series, given.whole("breaks", 1), given.whole("min_segment", usual));
    if (breaks instanceof Outcome.Missing<Segmentation>) {
      return Answer.of(breaks, found -> Answer.object());
    }
    return Answer.of(
        BreakInterval.of(series, breaks.result().orElseThrow(), given.number("level")),
        found -> {
          List<ArrayNode> lists =
              found.stream()
                  .map(each -> Answer.list(List.of(each.low(), each.end(), each.high())))
                  .toList();
          if (lists.size() == 1) {
            return lists.getFirst();
          }
          ArrayNode all = Answer.list(List.of());
          lists.forEach(all::add);
          return all;
        });
  }

  private static Answer online(Given given, Predictive model) {
    return Answer.of(
        OnlineChange.of(given.given(), model, given.number("hazard")),
        found -> {
          ObjectNode answer = Answer.object();
          answer.put("log_evidence", found.logEvidence());
          answer.put("map_run_length", found.runLength());
          answer.put("p_map", found.probability());
          return answer;
        });
  }

  private static Answer level(Given given) {
    return Answer.of(
        LocalLevel.fit(given.given()),
        found -> {
          ObjectNode answer = Answer.object();
          answer.put("level", found.level());
          answer.put("epsilon", found.epsilon());
          return answer;
        });
  }

  private static Answer smooth(Given given) {
    Outcome<SmoothedLevel> smoothed =
        new LocalLevel(given.number("level"), given.number("epsilon")).smooth(given.given());
    return Answer.of(
        smoothed,
        found -> {
          List<Double> states = new ArrayList<>();
          List<Double> variances = new ArrayList<>();
          for (double place : given.list("index")) {
            if (!(place >= 1 && place <= found.length())) {
              throw new CaseException("inputs.index must hold places of the series, from 1");
            }
            states.add(found.state((int) place));
            variances.add(found.variance((int) place));
          }
          ObjectNode answer = Answer.object();
          answer.set("state", Answer.list(states));
          answer.set("variance", Answer.list(variances));
          return answer;
        });
  }

  private static Answer interrupted(Given given) {
    double[] series = given.given();
    return Answer.of(
        InterruptedSeries.of(
            series,
            given.whole("intervention_after"),
            given.whole("newey_west_lags", InterruptedSeries.usualLags(series.length))),
        found -> {
          ObjectNode answer = Answer.object();
          answer.set("coef", Answer.list(found.coefficients()));
          answer.set("se_ols", Answer.list(found.errors()));
          answer.set("se_newey_west", Answer.list(found.neweyWest()));
          return answer;
        });
  }

  private static Answer interruptedCounts(Given given) {
    int after = given.whole("intervention_after");
    return Answer.of(
        given.hasList("exposure")
            ? InterruptedCounts.of(given.given(), given.list("exposure"), after)
            : InterruptedCounts.of(given.given(), after),
        found -> {
          ObjectNode answer = Answer.object();
          answer.set("coef", Answer.list(found.coefficients()));
          answer.set("se", Answer.list(found.errors()));
          answer.put("dispersion", found.dispersion());
          return answer;
        });
  }

  private static Answer drift(Given given) {
    return Answer.of(
        Positions.of(given)
            .map(
                at -> Drift.of(at.stateBefore(), at.stateAfter(), at.poleBefore(), at.poleAfter())),
        found -> {
          ObjectNode answer = Answer.object();
          answer.put("distance_from", found.from());
          answer.put("distance_to", found.to());
          answer.put("own", found.own());
          answer.put("pole", found.pole());
          return answer;
        });
  }
}
