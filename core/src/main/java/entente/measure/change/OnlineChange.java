package entente.measure.change;

import entente.measure.Outcome;
import java.util.ArrayList;
import java.util.List;

/**
 * How long the present stretch has lasted, after every value (Adams and MacKay 2007, algorithm 1).
 * Before the first value a stretch begins; a change comes after a value with a fixed probability,
 * the hazard, whatever the length.
 *
 * @param logEvidence the logarithm of the probability of the series under model and hazard
 * @param likeliest the likeliest run length after each value, in values since the change
 * @param runLengths the probability of each run length, from 0, after the last value
 */
public record OnlineChange(double logEvidence, List<Integer> likeliest, List<Double> runLengths) {
  public OnlineChange {
    likeliest = List.copyOf(likeliest);
    runLengths = List.copyOf(runLengths);
  }

  /** The answer under one hazard. */
  public record UnderHazard(double hazard, OnlineChange change) {}

  /** {@return the likeliest run length after the last value} */
  public int runLength() {
    return likeliest.getLast();
  }

  /** {@return its probability} */
  public double probability() {
    return runLengths.get(runLength());
  }

  /** {@return the probability that a change came within so many of the last values} */
  public double changedWithin(int values) {
    return runLengths.stream().limit(values).mapToDouble(Double::doubleValue).sum();
  }

  /**
   * Runs over a series.
   *
   * @param series in order; at a NaN time goes on and nothing is learnt
   * @param hazard the probability of a change after a value, above 0 and below 1
   */
  public static Outcome<OnlineChange> of(double[] series, Predictive model, double hazard) {
    if (!(hazard > 0 && hazard < 1)) {
      throw new IllegalArgumentException("a hazard of " + hazard);
    }
    if (series.length == 0) {
      return Outcome.missing("the series is empty");
    }
    double[] run = {1};
    double[] counts = {0};
    double[] sums = {0};
    double evidence = 0;
    List<Integer> likeliest = new ArrayList<>();
    for (int t = 0; t < series.length; t++) {
      double value = series[t];
      boolean gap = Double.isNaN(value);
      if (!gap && !model.objection(value).isEmpty()) {
        return Outcome.missing(model.objection(value) + " (place " + (t + 1) + ")");
      }
      double[] weighed = new double[run.length];
      double highest = Double.NEGATIVE_INFINITY;
      for (int r = 0; r < run.length; r++) {
        weighed[r] = Math.log(run[r]) + (gap ? 0 : model.logLikelihood(value, counts[r], sums[r]));
        highest = Math.max(highest, weighed[r]);
      }
      double[] next = new double[run.length + 1];
      double[] nextCounts = new double[run.length + 1];
      double[] nextSums = new double[run.length + 1];
      double total = 0;
      for (int r = 0; r < run.length; r++) {
        double mass = Math.exp(weighed[r] - highest);
        next[r + 1] = mass * (1 - hazard);
        next[0] += mass * hazard;
        nextCounts[r + 1] = counts[r] + (gap ? 0 : 1);
        nextSums[r + 1] = sums[r] + (gap ? 0 : value);
        total += mass;
      }
      int best = 0;
      for (int r = 0; r < next.length; r++) {
        next[r] /= total;
        best = next[r] > next[best] ? r : best;
      }
      evidence += highest + Math.log(total);
      likeliest.add(best);
      run = next;
      counts = nextCounts;
      sums = nextSums;
    }
    List<Double> last = new ArrayList<>();
    for (double each : run) {
      last.add(each);
    }
    return Outcome.of(new OnlineChange(evidence, likeliest, last));
  }

  /** {@return the same under three hazards, since the answer hangs on it: h / 4, h and 4 h} */
  public static Outcome<List<UnderHazard>> overHazards(
      double[] series, Predictive model, double hazard) {
    List<UnderHazard> answers = new ArrayList<>();
    for (double each : new double[] {hazard / 4, hazard, Math.min(0.5, hazard * 4)}) {
      Outcome<OnlineChange> answer = of(series, model, each);
      if (answer instanceof Outcome.Missing<OnlineChange>(String reason)) {
        return Outcome.missing(reason);
      }
      answer.result().ifPresent(change -> answers.add(new UnderHazard(each, change)));
    }
    return Outcome.of(List.copyOf(answers));
  }
}
