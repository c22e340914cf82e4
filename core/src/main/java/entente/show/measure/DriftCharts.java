package entente.show.measure;

import entente.measure.Interval;
import entente.measure.drift.BreakScan;
import entente.measure.drift.DriftReport;
import entente.measure.drift.PlaceboBand;
import entente.measure.drift.StepSeries;
import entente.show.plot.Axis;
import entente.show.plot.Band;
import entente.show.plot.Chart;
import entente.show.plot.Heading;
import entente.show.plot.Mark;
import entente.show.plot.Point;
import entente.show.plot.Series;
import entente.show.plot.SeriesChart;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Drift as a chart: the series, the date that was asked for, and lasting breaks. */
public final class DriftCharts {
  private DriftCharts() {}

  /** {@return the chart of these reports with their series, in the same order} */
  public static Chart of(List<DriftReport> reports, List<StepSeries> series) {
    return of(reports, series, Optional.empty());
  }

  /** {@return the chart of one report, with what others did} */
  public static Chart of(DriftReport report, StepSeries series, PlaceboBand others) {
    return of(
        List.of(report),
        List.of(series),
        others.isEmpty() ? Optional.empty() : Optional.of(band(others)));
  }

  private static Band band(PlaceboBand others) {
    List<Band.Edge> edges = new ArrayList<>();
    for (int i = 0; i < others.ends().size(); i++) {
      edges.add(new Band.Edge(others.ends().get(i), others.low().get(i), others.high().get(i)));
    }
    return new Band(others.others() + " others", edges);
  }

  private static Chart of(
      List<DriftReport> reports, List<StepSeries> series, Optional<Band> placebo) {
    List<Mark> marks = new ArrayList<>();
    reports.stream()
        .flatMap(each -> each.at().stream())
        .findFirst()
        .ifPresent(day -> marks.add(new Mark(day, day.toString())));
    for (DriftReport report : reports) {
      for (BreakScan.Break each : report.breaks().breaks().result().orElse(List.of())) {
        if (each.lasts() && marks.size() < SeriesChart.MOST_MARKS) {
          marks.add(new Mark(each.lastBefore(), "break " + each.lastBefore().getYear()));
        }
      }
    }
    List<Series> lines = new ArrayList<>();
    for (StepSeries each : series) {
      List<Point> points = new ArrayList<>();
      for (int i = 0; i < each.ends().size(); i++) {
        double value = each.values().get(i);
        points.add(
            Double.isNaN(value)
                ? Point.gap(each.ends().get(i))
                : Point.of(each.ends().get(i), Interval.exactly(value)));
      }
      lines.add(new Series(each.name(), points));
    }
    return new SeriesChart(
        new Heading(
            String.join(
                    ", ", reports.stream().map(each -> each.state() + " " + each.pole()).toList())
                + ": drift",
            "Values by step; marks are the date that was asked for and breaks that outlast the"
                + " usual penalty.",
            "Entente."),
        Axis.fitted("count"),
        lines,
        marks,
        placebo);
  }
}
