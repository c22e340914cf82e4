package entente.show.plot;

import entente.measure.Interval;
import entente.show.SafeText;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Figures in the course of time.
 *
 * @param name stands at the line's end
 * @param points in the order of their days, no day twice; neighbours are joined by a line, so that
 *     a period without data has to stand there as a gap
 */
public record Series(String name, List<Point> points) {
  public Series {
    name = SafeText.of(name).strip();
    points = List.copyOf(points);
    for (int i = 1; i < points.size(); i++) {
      if (!points.get(i).day().isAfter(points.get(i - 1).day())) {
        throw new IllegalArgumentException(
            "the days of '" + name + "' are out of order at " + points.get(i).day());
      }
    }
  }

  /**
   * A figure on a day.
   *
   * @param day of the figure
   * @param figure with its band
   */
  public record Known(LocalDate day, Interval figure) {}

  /** {@return the points between the gaps, in runs of neighbours; none is empty} */
  public List<List<Known>> runs() {
    List<List<Known>> runs = new ArrayList<>();
    List<Known> run = new ArrayList<>();
    for (Point point : points) {
      if (point.figure().isPresent()) {
        run.add(new Known(point.day(), point.figure().get()));
      } else if (!run.isEmpty()) {
        runs.add(List.copyOf(run));
        run.clear();
      }
    }
    if (!run.isEmpty()) {
      runs.add(List.copyOf(run));
    }
    return List.copyOf(runs);
  }

  /** {@return the last figure, if there is any} */
  public Optional<Known> last() {
    List<List<Known>> runs = runs();
    return runs.isEmpty() ? Optional.empty() : Optional.of(runs.getLast().getLast());
  }
}
