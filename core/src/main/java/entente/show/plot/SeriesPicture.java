package entente.show.plot;

import entente.show.plot.Series.Known;
import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.geom.Line2D;
import java.awt.geom.Rectangle2D;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jfree.chart.axis.NumberAxis;
import org.jfree.chart.plot.ValueMarker;
import org.jfree.chart.plot.XYPlot;
import org.jfree.chart.ui.Layer;
import org.jfree.chart.ui.RectangleEdge;

/** Draws series with their bands, marks and names at the lines' ends. */
final class SeriesPicture {
  private static final double WIDEST_NAME = 230;
  private static final double LEADER = 16;
  private static final double BELOW = 30;
  private static final BasicStroke DASHES =
      new BasicStroke(1.2f, BasicStroke.CAP_BUTT, BasicStroke.JOIN_MITER, 1, new float[] {4, 3}, 0);

  private SeriesPicture() {}

  /** A name beside the plot, and the height at which its line ends. */
  private record End(String name, double value, Color ink) {}

  static Picture of(SeriesChart chart) {
    if (chart.series().size() > SeriesChart.MOST) {
      throw new Undrawable(
          "%,d lines in one chart cannot be told apart; ask for at most %d"
              .formatted(chart.series().size(), SeriesChart.MOST));
    }
    if (chart.marksWithin().size() > SeriesChart.MOST_MARKS) {
      throw new Undrawable(
          "%,d marked days in one chart hide it; mark at most %d"
              .formatted(chart.marksWithin().size(), SeriesChart.MOST_MARKS));
    }
    Frame frame = Frame.of(chart.heading(), Picture.WIDTH);
    return new Picture(
        chart.heading(), Picture.WIDTH, Picture.HEIGHT, canvas -> draw(chart, frame, canvas));
  }

  private static void draw(SeriesChart chart, Frame frame, Graphics2D canvas) {
    frame.draw(canvas, Picture.HEIGHT);
    Rectangle2D room = frame.room(Picture.HEIGHT);
    if (chart.isEmpty()) {
      Plots.nothing(canvas, room);
      return;
    }
    List<LocalDate> days = chart.days();
    Scale scale = chart.scale();
    TimeAxis time = TimeAxis.of(days.getFirst(), days.getLast());
    NumberAxis values = Plots.numbers(scale, 6);
    Plots.quiet(time);
    Plots.quiet(values);
    values.setAxisLineVisible(false);
    values.setTickMarksVisible(false);
    XYPlot plot = Plots.plain(time, values);
    plot.setRangeGridlinesVisible(true);
    plot.setRangeGridlinePaint(Palette.GRID);
    plot.setRangeGridlineStroke(Plots.HAIR);
    Plots.zeroLine(plot, scale, false);
    chart.placebo().ifPresent(each -> SeriesLines.add(plot, each));
    SeriesLines.add(plot, chart.series());
    List<Mark> marks = chart.marksWithin();
    for (Mark mark : marks) {
      plot.addDomainMarker(
          new ValueMarker(TimeAxis.place(mark.day()), Palette.QUIET, DASHES), Layer.BACKGROUND);
    }
    List<End> ends = ends(chart);
    double left = Plots.beside(scale);
    double right =
        LEADER
            + ends.stream().mapToDouble(each -> Letters.LABEL.width(each.name())).max().orElse(0);
    String label = Letters.SMALL.cut(chart.axis().label(), room.getWidth());
    Letters.SMALL.left(canvas, label, room.getX(), room.getY() + 11);
    double head = label.isEmpty() ? 6 : Letters.SMALL.line() + 14;
    MarkLabels labels =
        MarkLabels.of(
            marks, time, room.getX() + left, room.getWidth() - left - right, room.getMaxX());
    double top = head + labels.height();
    Rectangle2D data =
        Plots.whole(
            room.getX() + left,
            room.getY() + top,
            room.getWidth() - left - right,
            room.getHeight() - top - BELOW);
    Plots.draw(plot, canvas, data);
    labels.draw(canvas, data);
    names(canvas, ends, values, data);
  }

  private static List<End> ends(SeriesChart chart) {
    List<End> ends = new ArrayList<>();
    for (int place = 0; place < chart.series().size(); place++) {
      Series series = chart.series().get(place);
      String name = Letters.LABEL.cut(series.name(), WIDEST_NAME);
      Color ink = Palette.letters(place);
      series
          .last()
          .map(Known::figure)
          .ifPresentOrElse(
              last -> ends.add(new End(name, last.estimate(), ink)),
              () -> ends.add(new End(name + ": no data", Double.NaN, Palette.QUIET)));
    }
    chart
        .placebo()
        .filter(each -> !each.edges().isEmpty())
        .ifPresent(each -> {
          Band.Edge last = each.edges().getLast();
          String name = Letters.LABEL.cut(each.name(), WIDEST_NAME);
          ends.add(new End(name, (last.low() + last.high()) / 2, Palette.QUIET));
        });
    return ends;
  }

  private static void names(
      Graphics2D canvas, List<End> ends, NumberAxis values, Rectangle2D data) {
    List<Double> wanted = ends.stream().map(each -> height(each.value(), values, data)).toList();
    List<Double> places =
        Spread.apart(wanted, Letters.LABEL.line(), data.getMinY(), data.getMaxY());
    for (int i = 0; i < ends.size(); i++) {
      End end = ends.get(i);
      double x = data.getMaxX();
      if (!Double.isNaN(end.value())) {
        canvas.setPaint(end.ink());
        canvas.setStroke(Plots.HAIR);
        canvas.draw(new Line2D.Double(x + 2, wanted.get(i), x + LEADER - 4, places.get(i)));
      }
      Letters.LABEL
          .in(end.ink())
          .left(canvas, end.name(), x + LEADER, Letters.LABEL.base(places.get(i)));
    }
  }

  private static double height(double value, NumberAxis values, Rectangle2D data) {
    double y =
        Double.isNaN(value)
            ? data.getMaxY()
            : values.valueToJava2D(value, data, RectangleEdge.LEFT);
    return Math.clamp(y, data.getMinY(), data.getMaxY());
  }
}
