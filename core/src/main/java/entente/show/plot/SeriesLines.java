package entente.show.plot;

import entente.show.plot.Series.Known;
import java.awt.BasicStroke;
import java.awt.geom.Ellipse2D;
import java.util.List;
import org.jfree.chart.plot.XYPlot;
import org.jfree.chart.renderer.xy.DeviationRenderer;
import org.jfree.chart.renderer.xy.XYErrorRenderer;
import org.jfree.chart.renderer.xy.XYItemRenderer;
import org.jfree.data.xy.YIntervalSeries;
import org.jfree.data.xy.YIntervalSeriesCollection;

/**
 * The series as lines with bands. A series is drawn as its runs, so that no line crosses a gap; a
 * figure with gaps on both sides is a dot with whiskers.
 */
final class SeriesLines {
  private static final float BAND = 0.16f;
  private static final int FEW = 40;

  private SeriesLines() {}

  static void add(XYPlot plot, Band placebo) {
    YIntervalSeriesCollection data = new YIntervalSeriesCollection();
    YIntervalSeries edges = new YIntervalSeries("placebo");
    placebo
        .edges()
        .forEach(each ->
            edges.add(
                TimeAxis.place(each.day()),
                (each.low() + each.high()) / 2,
                each.low(),
                each.high()));
    data.addSeries(edges);
    DeviationRenderer renderer = new DeviationRenderer(false, false);
    renderer.setSeriesFillPaint(0, Palette.PLACEBO);
    renderer.setAlpha(0.3f);
    put(plot, data, renderer);
  }

  static void add(XYPlot plot, List<Series> series) {
    YIntervalSeriesCollection runs = new YIntervalSeriesCollection();
    YIntervalSeriesCollection alone = new YIntervalSeriesCollection();
    DeviationRenderer lines = new DeviationRenderer(true, false);
    XYErrorRenderer dots = new XYErrorRenderer();
    lines.setAlpha(BAND);
    dots.setDrawXError(false);
    dots.setCapLength(6);
    for (int place = 0; place < series.size(); place++) {
      boolean few = series.get(place).points().size() <= FEW;
      List<List<Known>> all = series.get(place).runs();
      for (int i = 0; i < all.size(); i++) {
        boolean single = all.get(i).size() == 1;
        YIntervalSeriesCollection data = single ? alone : runs;
        int row = data.getSeriesCount();
        data.addSeries(line(place + " " + i, all.get(i)));
        if (single) {
          dots.setSeriesPaint(row, Palette.series(place));
          dots.setSeriesShape(row, dot(4));
          dots.setSeriesStroke(row, new BasicStroke(1.6f));
        } else {
          lines.setSeriesPaint(row, Palette.series(place));
          lines.setSeriesFillPaint(row, Palette.series(place));
          lines.setSeriesStroke(row, stroke(place));
          lines.setSeriesShape(row, dot(3));
          lines.setSeriesShapesVisible(row, few);
        }
      }
    }
    put(plot, runs, lines);
    put(plot, alone, dots);
  }

  private static void put(XYPlot plot, YIntervalSeriesCollection data, XYItemRenderer renderer) {
    int index = plot.getDatasetCount();
    plot.setDataset(index, data);
    plot.setRenderer(index, renderer);
  }

  private static YIntervalSeries line(String key, List<Known> run) {
    YIntervalSeries line = new YIntervalSeries(key);
    for (Known each : run) {
      line.add(
          TimeAxis.place(each.day()),
          each.figure().estimate(),
          each.figure().low(),
          each.figure().high());
    }
    return line;
  }

  private static Ellipse2D dot(double radius) {
    return new Ellipse2D.Double(-radius, -radius, 2 * radius, 2 * radius);
  }

  private static BasicStroke stroke(int place) {
    float[] dashes = Palette.round(place) == 1 ? new float[] {7, 4} : new float[] {2, 3};
    return Palette.round(place) == 0
        ? new BasicStroke(2.2f, BasicStroke.CAP_ROUND, BasicStroke.JOIN_ROUND)
        : new BasicStroke(2.2f, BasicStroke.CAP_BUTT, BasicStroke.JOIN_ROUND, 1, dashes, 0);
  }
}
