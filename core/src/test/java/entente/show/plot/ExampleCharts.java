package entente.show.plot;

import entente.measure.Interval;
import entente.measure.Measured;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;

/** Charts that tests draw. */
public final class ExampleCharts {
  public static final Heading HEADING =
      new Heading(
          "Where Ruritania leans",
          "n = 214 events told by 23 outlets; the band holds the share in 90 of 100 draws",
          "Source: example ledger, measured by Entente");
  public static final LocalDate FIRST = LocalDate.of(2022, 1, 1);

  private ExampleCharts() {}

  /** {@return monthly figures with a band of 0.1 each way; NaN is a gap} */
  public static Series monthly(String name, double... figures) {
    List<Point> points = new ArrayList<>();
    for (int month = 0; month < figures.length; month++) {
      LocalDate day = FIRST.plusMonths(month);
      double figure = figures[month];
      points.add(
          Double.isNaN(figure)
              ? Point.gap(day)
              : Point.of(day, new Interval(figure, figure - 0.1, figure + 0.1)));
    }
    return new Series(name, points);
  }

  public static SeriesChart series(Series... series) {
    return SeriesChart.of(HEADING, Axis.of("share of events", Scale.SHARE), List.of(series));
  }

  /** {@return five poles over ten years} */
  public static SeriesChart tenYears() {
    Random random = new Random(2022_02_24);
    List<Series> series = new ArrayList<>();
    for (String pole : List.of("North", "South", "East", "West", "Centre")) {
      double[] figures = random.doubles(120, 0.2, 0.6).toArray();
      figures[40] = Double.NaN;
      series.add(monthly(pole, figures));
    }
    return new SeriesChart(
        HEADING,
        Axis.of("share of events", Scale.SHARE),
        series,
        List.of(new Mark(LocalDate.of(2024, 2, 24), "24 Feb 2024")),
        Optional.of(Band.level("placebo states", FIRST, FIRST.plusMonths(119), 0.3, 0.5)));
  }

  public static IntervalChart rows() {
    return new IntervalChart(
        HEADING,
        Axis.of("share of events", Scale.SHARE),
        List.of(
            Row.of("RUR", "EAST", new Interval(0.41, 0.33, 0.5), 57),
            Row.of("RUR", "WEST", new Interval(0.2, 0.1, 0.32), 1_234),
            Row.missing("GRA", "EAST", "no events in the window")));
  }

  public static MatrixChart pairs() {
    Measured none = Measured.missing("no votes in common");
    return new MatrixChart(
        HEADING,
        "weighted kappa",
        Scale.BALANCE,
        List.of("RUR", "GRA"),
        List.of("RUR", "GRA"),
        List.of(List.of(Measured.of(1), none), List.of(none, Measured.of(-0.25))));
  }
}
