package entente.show.plot;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.DoubleStream;

/**
 * Figures in the course of time, each with its band.
 *
 * @param heading the words around it
 * @param axis of the figures
 * @param series at most {@link #MOST}, each with a colour by its place in the list
 * @param marks days that a reader may look for, at most {@link #MOST_MARKS}
 * @param placebo what to compare the series with
 */
public record SeriesChart(
    Heading heading, Axis axis, List<Series> series, List<Mark> marks, Optional<Band> placebo)
    implements Chart {
  /** More lines than that nobody tells apart. */
  public static final int MOST = 24;

  /** More marked days than that leave no room for the series. */
  public static final int MOST_MARKS = 12;

  public SeriesChart {
    series = List.copyOf(series);
    marks =
        marks.stream().sorted(Comparator.comparing(Mark::day).thenComparing(Mark::label)).toList();
  }

  /** {@return a chart of nothing but series} */
  public static SeriesChart of(Heading heading, Axis axis, List<Series> series) {
    return new SeriesChart(heading, axis, series, List.of(), Optional.empty());
  }

  /** {@return the days of all series, gaps included, each once and in order} */
  public List<LocalDate> days() {
    return series.stream()
        .flatMap(each -> each.points().stream())
        .map(Point::day)
        .distinct()
        .sorted()
        .toList();
  }

  /** {@return whether there is no figure at all} */
  public boolean isEmpty() {
    return series.stream().allMatch(each -> each.last().isEmpty());
  }

  /** {@return the marks from the first day to the last} */
  public List<Mark> marksWithin() {
    List<LocalDate> days = days();
    return days.isEmpty()
        ? List.of()
        : marks.stream()
            .filter(each -> !each.day().isBefore(days.getFirst()))
            .filter(each -> !each.day().isAfter(days.getLast()))
            .toList();
  }

  /** {@return the scale: the one asked for, or one that fits all that is drawn} */
  public Scale scale() {
    return axis.scale().orElseGet(() -> Scale.around(figures()));
  }

  private DoubleStream figures() {
    DoubleStream band =
        placebo.stream()
            .flatMap(each -> each.edges().stream())
            .flatMapToDouble(each -> DoubleStream.of(each.low(), each.high()));
    DoubleStream drawn =
        series.stream()
            .flatMap(each -> each.points().stream())
            .flatMap(each -> each.figure().stream())
            .flatMapToDouble(each -> DoubleStream.of(each.estimate(), each.low(), each.high()));
    return DoubleStream.concat(band, drawn);
  }
}
