package entente.show.plot;

import java.awt.BasicStroke;
import java.awt.Graphics2D;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Line2D;
import java.awt.geom.Rectangle2D;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import org.jfree.chart.axis.NumberAxis;
import org.jfree.chart.plot.XYPlot;
import org.jfree.chart.renderer.xy.XYErrorRenderer;
import org.jfree.data.xy.XIntervalSeries;
import org.jfree.data.xy.XIntervalSeriesCollection;

/** Draws one row for each figure: names, dot and whiskers, the figure in words, n. */
final class IntervalPicture {
  private static final double ROW = 30;
  private static final double BELOW = 30;
  private static final double GAP = 18;
  private static final double WIDEST_NAME = 260;

  private IntervalPicture() {}

  static Picture of(IntervalChart chart) {
    if (chart.rows().size() > IntervalChart.MOST) {
      throw new Undrawable(
          "%,d rows fit no chart; ask for at most %d"
              .formatted(chart.rows().size(), IntervalChart.MOST));
    }
    Frame frame = Frame.of(chart.heading(), Picture.WIDTH);
    double body =
        chart.rows().isEmpty() ? 6 * ROW : chart.rows().size() * ROW + BELOW + head(chart);
    int height = (int) Math.ceil(frame.above() + body + frame.below());
    return new Picture(
        chart.heading(), Picture.WIDTH, height, canvas -> draw(chart, frame, height, canvas));
  }

  private static double head(IntervalChart chart) {
    return chart.axis().label().isEmpty() ? 0 : Letters.SMALL.line() + 4;
  }

  private static void draw(IntervalChart chart, Frame frame, int height, Graphics2D canvas) {
    frame.draw(canvas, height);
    Rectangle2D room = frame.room(height);
    if (chart.rows().isEmpty()) {
      Plots.nothing(canvas, room);
      return;
    }
    Scale scale = chart.scale();
    Decimals decimals = Decimals.on(scale);
    double groups = widest(chart.rows(), Letters.STRONG, Row::group);
    double names = widest(chart.rows(), Letters.LABEL, Row::name);
    double words =
        widest(chart.rows(), Letters.LABEL, row -> row.figure().map(decimals::of).orElse(""));
    double counts = widest(chart.rows(), Letters.SMALL, IntervalPicture::count);
    double left = groups + names;
    double top = Math.rint(room.getY() + head(chart));
    Rectangle2D data =
        Plots.whole(
            room.getX() + left,
            top,
            room.getWidth() - left - GAP - words - counts,
            chart.rows().size() * ROW);
    stripes(canvas, chart.rows(), room, top);
    plot(canvas, chart.rows(), scale, data);
    String label = Letters.SMALL.cut(chart.axis().label(), room.getMaxX() - data.getX());
    Letters.SMALL.left(canvas, label, data.getX(), room.getY() + 10);
    for (int i = 0; i < chart.rows().size(); i++) {
      Row row = chart.rows().get(i);
      double base = Letters.LABEL.base(top + (i + 0.5) * ROW);
      if (i == 0 || !row.group().equals(chart.rows().get(i - 1).group())) {
        String group = Letters.STRONG.cut(row.group(), WIDEST_NAME);
        Letters.STRONG.left(canvas, group, room.getX() + 6, base);
      }
      String name = Letters.LABEL.cut(row.name(), WIDEST_NAME);
      Letters.LABEL.left(canvas, name, room.getX() + 6 + groups, base);
      if (row.figure().isPresent()) {
        double end = room.getMaxX() - counts;
        Letters.LABEL.right(canvas, decimals.of(row.figure().get()), end, base);
        Letters.SMALL.right(canvas, count(row), room.getMaxX() - 6, base);
      } else {
        String gap = Letters.SMALL.cut(row.gap(), room.getMaxX() - data.getX() - 12);
        Letters.SMALL.left(canvas, gap, data.getX() + 6, base);
      }
    }
  }

  private static double widest(List<Row> rows, Letters letters, Function<Row, String> words) {
    double widest =
        rows.stream()
            .map(words)
            .map(each -> letters.cut(each, WIDEST_NAME))
            .mapToDouble(letters::width)
            .max()
            .orElse(0);
    return widest == 0 ? 0 : widest + GAP;
  }

  private static String count(Row row) {
    return row.figure().isPresent() ? String.format(Locale.UK, "n %,d", row.n()) : "";
  }

  private static void stripes(Graphics2D canvas, List<Row> rows, Rectangle2D room, double top) {
    for (int i = 0; i < rows.size(); i++) {
      double y = top + i * ROW;
      if (i % 2 == 0) {
        canvas.setPaint(Palette.STRIPE);
        canvas.fill(new Rectangle2D.Double(room.getX(), y, room.getWidth(), ROW));
      }
      if (i > 0 && !rows.get(i).group().equals(rows.get(i - 1).group())) {
        canvas.setPaint(Palette.RULE);
        canvas.setStroke(Plots.HAIR);
        canvas.draw(new Line2D.Double(room.getX(), y, room.getMaxX(), y));
      }
    }
  }

  private static void plot(Graphics2D canvas, List<Row> rows, Scale scale, Rectangle2D data) {
    XIntervalSeries figures = new XIntervalSeries("figures");
    for (int i = 0; i < rows.size(); i++) {
      int place = i;
      rows.get(i)
          .figure()
          .ifPresent(each -> figures.add(each.estimate(), each.low(), each.high(), place));
    }
    XIntervalSeriesCollection all = new XIntervalSeriesCollection();
    all.addSeries(figures);
    XYErrorRenderer dots = new XYErrorRenderer();
    dots.setDrawYError(false);
    dots.setCapLength(8);
    dots.setSeriesPaint(0, Palette.series(0));
    dots.setSeriesStroke(0, new BasicStroke(2));
    dots.setSeriesShape(0, new Ellipse2D.Double(-5, -5, 10, 10));
    NumberAxis values = Plots.numbers(scale, 8);
    Plots.quiet(values);
    NumberAxis places = new NumberAxis();
    places.setRange(-0.5, rows.size() - 0.5);
    places.setInverted(true);
    places.setVisible(false);
    XYPlot plot = Plots.plain(values, places);
    plot.setDomainGridlinesVisible(true);
    plot.setDomainGridlinePaint(Palette.GRID);
    plot.setDomainGridlineStroke(Plots.HAIR);
    Plots.zeroLine(plot, scale, true);
    plot.setDataset(all);
    plot.setRenderer(dots);
    Plots.draw(plot, canvas, data);
  }
}
