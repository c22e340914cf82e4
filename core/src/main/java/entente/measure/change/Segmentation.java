package entente.measure.change;

import java.util.ArrayList;
import java.util.List;

/**
 * A series cut into stretches of one mean each.
 *
 * @param ends the last place of every stretch but the last, from 1, ascending
 * @param rss the sum of squared deviations from the means
 */
public record Segmentation(List<Integer> ends, double rss) {
  public Segmentation {
    ends = List.copyOf(ends);
  }

  /** {@return rss + penalty × number of breaks} */
  public double objective(double penalty) {
    return rss + penalty * ends.size();
  }

  /** {@return the segmentation with those breaks, its cost summed stretch by stretch} */
  static Segmentation of(MeanCost cost, List<Integer> ends) {
    double rss = 0;
    int from = 0;
    for (int end : ends) {
      rss += cost.of(from, end);
      from = end;
    }
    return new Segmentation(ends, rss + cost.of(from, cost.length()));
  }

  /** {@return the breaks found by following, from the end, where each stretch begins} */
  static List<Integer> back(int[] begins, int length) {
    List<Integer> ends = new ArrayList<>();
    for (int place = begins[length]; place > 0; place = begins[place]) {
      ends.addFirst(place);
    }
    return ends;
  }
}
