package entente.measure.change;

import entente.measure.Outcome;
import java.util.Arrays;
import java.util.function.DoubleUnaryOperator;

/**
 * A level that walks at random and is seen with noise (Durbin and Koopman 2001, chapter 2): y = a +
 * N(0, epsilon), a = last a + N(0, level). Nothing is known of the level before the first value.
 *
 * @param level the variance of a step
 * @param epsilon the variance of the noise
 */
public record LocalLevel(double level, double epsilon) {
  private static final int STEPS = 200;
  private static final double WIDEST = 40;
  private static final double ACCURACY = 1e-9;
  private static final double GOLDEN = (Math.sqrt(5) - 1) / 2;

  public LocalLevel {
    if (!(level >= 0) || !(epsilon >= 0) || Double.isInfinite(level + epsilon)) {
      throw new IllegalArgumentException("variances of " + level + " and " + epsilon);
    }
  }

  /**
   * The variances under which the series is likeliest. Either may come out as 0.
   *
   * @param series NaN where nothing was seen
   */
  public static Outcome<LocalLevel> fit(double[] series) {
    double[] seen = Arrays.stream(series).filter(each -> !Double.isNaN(each)).toArray();
    if (seen.length < 3) {
      return Outcome.missing("fewer than 3 values");
    }
    if (MeanCost.hasGaps(seen)) {
      return Outcome.missing("a value is infinite");
    }
    if (Arrays.stream(seen).distinct().count() == 1) {
      return Outcome.missing("the series never varies");
    }
    double bestAt = 0;
    double best = Double.NEGATIVE_INFINITY;
    for (int i = 0; i <= STEPS; i++) {
      double at = (2.0 * i / STEPS - 1) * WIDEST;
      double likelihood = Run.of(series, shared(at)).logLikelihood();
      if (likelihood > best) {
        best = likelihood;
        bestAt = at;
      }
    }
    double width = 2 * WIDEST / STEPS;
    double at =
        highest(
            ratio -> Run.of(series, shared(ratio)).logLikelihood(), bestAt - width, bestAt + width);
    LocalLevel found = atLikeliestScale(series, shared(at));
    // At the ends of the range one of the two is nought; the exact end is then no worse.
    for (LocalLevel end : new LocalLevel[] {new LocalLevel(0, 1), new LocalLevel(1, 0)}) {
      if (Run.of(series, end).logLikelihood() >= Run.of(series, shared(at)).logLikelihood()) {
        found = atLikeliestScale(series, end);
      }
    }
    return Outcome.of(found);
  }

  /** {@return what the level was, given the whole series} */
  public Outcome<SmoothedLevel> smooth(double[] series) {
    double[] noise = new double[series.length];
    Arrays.fill(noise, epsilon);
    return SmoothedLevel.of(series, level, noise);
  }

  /** {@return where a function with one hump is highest, by golden sections} */
  private static double highest(DoubleUnaryOperator function, double from, double to) {
    double low = from;
    double high = to;
    double left = high - GOLDEN * (high - low);
    double right = low + GOLDEN * (high - low);
    double atLeft = function.applyAsDouble(left);
    double atRight = function.applyAsDouble(right);
    while (high - low > ACCURACY) {
      if (atLeft > atRight) {
        high = right;
        right = left;
        atRight = atLeft;
        left = high - GOLDEN * (high - low);
        atLeft = function.applyAsDouble(left);
      } else {
        low = left;
        left = right;
        atLeft = atRight;
        right = low + GOLDEN * (high - low);
        atRight = function.applyAsDouble(right);
      }
    }
    return (low + high) / 2;
  }

  /** The two variances as shares of one, by the logarithm of their ratio. */
  private static LocalLevel shared(double logRatio) {
    return new LocalLevel(1 / (1 + Math.exp(-logRatio)), 1 / (1 + Math.exp(logRatio)));
  }

  private static LocalLevel atLikeliestScale(double[] series, LocalLevel shares) {
    double scale = Run.of(series, shares).scale();
    return new LocalLevel(shares.level * scale, shares.epsilon * scale);
  }

  /** One run of the Kalman filter with the scale of the variances taken out. */
  private record Run(double logLikelihood, double scale) {
    static Run of(double[] series, LocalLevel shares) {
      double state = Double.NaN;
      double variance = Double.NaN;
      double logs = 0;
      double squares = 0;
      int count = 0;
      for (double value : series) {
        if (!Double.isNaN(state)) {
          variance += shares.level;
        }
        if (Double.isNaN(value)) {
          continue;
        }
        if (Double.isNaN(state)) {
          state = value;
          variance = shares.epsilon;
          continue;
        }
        double spread = variance + shares.epsilon;
        double surprise = value - state;
        logs += Math.log(spread);
        squares += surprise * surprise / spread;
        state += variance / spread * surprise;
        variance *= shares.epsilon / spread;
        count++;
      }
      double scale = squares / count;
      return new Run(-(count * Math.log(scale) + logs) / 2, scale);
    }
  }
}
