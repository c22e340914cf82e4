package entente.show.plot;

import java.util.List;
import java.util.stream.DoubleStream;

/**
 * Figures below one another, each with its whiskers.
 *
 * @param heading the words around it
 * @param axis of the figures
 * @param rows from top to bottom, at most {@link #MOST}
 */
public record IntervalChart(Heading heading, Axis axis, List<Row> rows) implements Chart {
  /** More rows than that fit no page. */
  public static final int MOST = 300;

  public IntervalChart {
    rows = List.copyOf(rows);
  }

  /** {@return whether there is no figure at all} */
  public boolean isEmpty() {
    return rows.stream().allMatch(each -> each.figure().isEmpty());
  }

  /** {@return the scale: the one asked for, or one that fits all figures} */
  public Scale scale() {
    return axis.scale()
        .orElseGet(() ->
            Scale.around(
                rows.stream()
                    .flatMap(each -> each.figure().stream())
                    .flatMapToDouble(
                        each -> DoubleStream.of(each.estimate(), each.low(), each.high()))));
  }
}
