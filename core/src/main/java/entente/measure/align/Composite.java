package entente.measure.align;

import entente.measure.Interval;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;

/**
 * One number for each pole, made only on request: the mean of the standardised parts of a card,
 * with weights that nobody knows, drawn evenly from all that add up to 1, Dirichlet(1, ..., 1), so
 * that the interval holds what the choice of weights would change (OECD and JRC, Handbook on
 * Constructing Composite Indicators, 2008, step 7).
 *
 * @param parts which were used
 * @param figures by pole, in standard deviations between the poles
 * @param above for two poles, in what share of the draws the first lies above the second
 */
public record Composite(List<String> parts, List<OfPole> figures, List<Above> above) {
  /**
   * The figure of one pole.
   *
   * @param pole its name
   * @param figure with its interval
   */
  public record OfPole(String pole, Interval figure) {}

  /**
   * How often one pole lies above another.
   *
   * @param pole the one that does so more often
   * @param other the other
   * @param share 0.5 to 1
   */
  public record Above(String pole, String other, double share) {}

  public Composite {
    parts = List.copyOf(parts);
    figures = List.copyOf(figures);
    above = List.copyOf(above);
  }

  /**
   * {@return the composite of these parts}
   *
   * @param poles names
   * @param names of the parts
   * @param draws by part, pole and draw; all of one length
   */
  static Composite of(List<String> poles, List<String> names, List<double[][]> draws, long seed) {
    SplittableRandom random = new SplittableRandom(seed);
    int size = draws.getFirst()[0].length;
    double[][] figures = new double[poles.size()][size];
    List<double[]> scales = draws.stream().map(Composite::scale).toList();
    for (int draw = 0; draw < size; draw++) {
      double[] weights = new double[names.size()];
      double sum = 0;
      for (int part = 0; part < weights.length; part++) {
        weights[part] = Draws.gamma(1, random);
        sum += weights[part];
      }
      for (int part = 0; part < weights.length; part++) {
        double[] scale = scales.get(part);
        for (int pole = 0; pole < figures.length; pole++) {
          double standard = (draws.get(part)[pole][draw] - scale[0]) / scale[1];
          figures[pole][draw] += weights[part] / sum * standard;
        }
      }
    }
    List<OfPole> ofPoles = new ArrayList<>();
    List<Above> above = new ArrayList<>();
    for (int pole = 0; pole < figures.length; pole++) {
      ofPoles.add(new OfPole(poles.get(pole), interval(figures[pole])));
      for (int other = pole + 1; other < figures.length; other++) {
        above.add(above(poles, figures, pole, other));
      }
    }
    return new Composite(names, ofPoles, above);
  }

  /**
   * {@return mean and deviation between the poles of their mean draws; a deviation of 1 if none}
   */
  private static double[] scale(double[][] byPole) {
    double[] means =
        Arrays.stream(byPole)
            .mapToDouble(each -> Arrays.stream(each).average().orElse(0))
            .toArray();
    double mean = Arrays.stream(means).average().orElse(0);
    double variance =
        Arrays.stream(means).map(each -> (each - mean) * (each - mean)).average().orElse(0);
    return new double[] {mean, variance > 0 ? Math.sqrt(variance) : 1};
  }

  private static Above above(List<String> poles, double[][] figures, int pole, int other) {
    int more = 0;
    for (int draw = 0; draw < figures[pole].length; draw++) {
      more += figures[pole][draw] > figures[other][draw] ? 1 : 0;
    }
    double share = more / (double) figures[pole].length;
    return share >= 0.5
        ? new Above(poles.get(pole), poles.get(other), share)
        : new Above(poles.get(other), poles.get(pole), 1 - share);
  }

  private static Interval interval(double[] draws) {
    double[] sorted = draws.clone();
    Arrays.sort(sorted);
    return new Interval(
        Arrays.stream(draws).average().orElseThrow(),
        quantile(sorted, Interval.TAIL),
        quantile(sorted, 1 - Interval.TAIL));
  }

  /**
   * Between the two nearest draws (Hyndman and Fan 1996, type 6: a new draw is below it with just
   * that probability).
   */
  private static double quantile(double[] sorted, double part) {
    double at = Math.clamp(part * (sorted.length + 1) - 1, 0, sorted.length - 1);
    int below = (int) Math.floor(at);
    int above = Math.min(below + 1, sorted.length - 1);
    return sorted[below] + (at - below) * (sorted[above] - sorted[below]);
  }
}
