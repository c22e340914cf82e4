package entente.measure.change;

import entente.measure.Outcome;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.NavigableMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * All best segmentations over a range of penalties (CROPS: Haynes, Eckley and Fearnhead 2017). A
 * break that stays while the penalty grows many times over is there; one that comes and goes with
 * it is the penalty's.
 *
 * @param stages from the least penalty to the greatest; each begins where the one before ends
 */
public record PenaltyPath(List<Stage> stages) {
  public PenaltyPath {
    stages = List.copyOf(stages);
  }

  /** The penalties over which one segmentation is best. */
  public record Stage(double from, double to, Segmentation segmentation) {}

  /** A break and the penalties over which it is in the best segmentation. */
  public record Persistence(int end, List<Range> ranges) {
    public Persistence {
      ranges = List.copyOf(ranges);
    }

    /** {@return the greatest penalty that it outlasts} */
    public double upTo() {
      return ranges.getLast().to();
    }
  }

  /** Penalties from one to another. */
  public record Range(double from, double to) {}

  /**
   * The path between two penalties.
   *
   * @param least 0 or more
   * @param greatest more than that
   */
  public static Outcome<PenaltyPath> of(
      double[] series, int minSegment, double least, double greatest) {
    if (!(least >= 0 && least < greatest)) {
      throw new IllegalArgumentException("penalties from " + least + " to " + greatest);
    }
    return PenalisedBreaks.of(series, greatest, minSegment)
        .map(last -> path(new MeanCost(series), minSegment, least, greatest, last));
  }

  /**
   * The path from the penalty of the Bayesian criterion down to a quarter of it and up to where no
   * break is left. The noise is judged by differences of neighbours, which breaks hardly touch.
   */
  public static Outcome<PenaltyPath> of(double[] series, int minSegment) {
    if (series.length < 3 || MeanCost.hasGaps(series)) {
      return Outcome.missing("the series has gaps or fewer than 3 places");
    }
    double all = new MeanCost(series).of(0, series.length);
    double noise = noise(series);
    if (all == 0 || noise == 0) {
      return Outcome.missing("the series does not vary enough to tell noise from change");
    }
    double least = usual(series) / 4;
    return of(series, minSegment, least, Math.max(all, 2 * least));
  }

  /** {@return the penalty of the Bayesian criterion, twice the noise times log n} */
  public static double usual(double[] series) {
    return 2 * noise(series) * Math.log(series.length);
  }

  /** {@return the breaks of any stage, each with the penalties over which it stands, by place} */
  public List<Persistence> persistences() {
    SortedSet<Integer> ends = new TreeSet<>();
    stages.forEach(stage -> ends.addAll(stage.segmentation().ends()));
    return ends.stream().map(end -> new Persistence(end, ranges(end))).toList();
  }

  private List<Range> ranges(int end) {
    List<Range> ranges = new ArrayList<>();
    for (Stage stage : stages) {
      if (stage.segmentation().ends().contains(end)) {
        if (!ranges.isEmpty() && ranges.getLast().to() == stage.from()) {
          ranges.add(new Range(ranges.removeLast().from(), stage.to()));
        } else {
          ranges.add(new Range(stage.from(), stage.to()));
        }
      }
    }
    return ranges;
  }

  private static PenaltyPath path(
      MeanCost cost, int minSegment, double least, double greatest, Segmentation last) {
    NavigableMap<Integer, Segmentation> byCount = new TreeMap<>();
    Segmentation first = PenalisedBreaks.of(cost, least, minSegment);
    byCount.put(first.ends().size(), first);
    byCount.put(last.ends().size(), last);
    search(cost, minSegment, last, first, byCount);
    List<Segmentation> found = new ArrayList<>(byCount.descendingMap().values());
    List<Stage> stages = new ArrayList<>();
    double from = least;
    for (int i = 0; i < found.size(); i++) {
      double to =
          i + 1 < found.size()
              ? Math.min(greatest, Math.max(from, crossing(found.get(i + 1), found.get(i))))
              : greatest;
      if (to > from || found.size() == 1) {
        stages.add(new Stage(from, to, found.get(i)));
      }
      from = to;
    }
    return new PenaltyPath(stages);
  }

  private static void search(
      MeanCost cost,
      int minSegment,
      Segmentation few,
      Segmentation many,
      NavigableMap<Integer, Segmentation> byCount) {
    if (many.ends().size() - few.ends().size() < 2) {
      return;
    }
    Segmentation between = PenalisedBreaks.of(cost, crossing(few, many), minSegment);
    // At the penalty where both are as good, a third is either strictly better or not needed.
    if (byCount.putIfAbsent(between.ends().size(), between) == null) {
      search(cost, minSegment, few, between, byCount);
      search(cost, minSegment, between, many, byCount);
    }
  }

  /** {@return the penalty at which fewer breaks become as good as more} */
  private static double crossing(Segmentation few, Segmentation many) {
    return (few.rss() - many.rss()) / (many.ends().size() - few.ends().size());
  }

  private static double noise(double[] series) {
    double[] steps = new double[series.length - 1];
    for (int i = 0; i < steps.length; i++) {
      steps[i] = Math.abs(series[i + 1] - series[i]);
    }
    Arrays.sort(steps);
    // The median of |N(0, 2σ²)| is 0.6745 √2 σ.
    double deviation = steps[steps.length / 2] / (0.6744897501960817 * Math.sqrt(2));
    return deviation * deviation;
  }
}
