package entente.show.plot;

import java.awt.BasicStroke;
import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.util.Locale;
import org.jfree.chart.JFreeChart;
import org.jfree.chart.axis.AxisSpace;
import org.jfree.chart.axis.NumberAxis;
import org.jfree.chart.axis.NumberTickUnit;
import org.jfree.chart.axis.ValueAxis;
import org.jfree.chart.plot.DatasetRenderingOrder;
import org.jfree.chart.plot.ValueMarker;
import org.jfree.chart.plot.XYPlot;
import org.jfree.chart.ui.Layer;
import org.jfree.chart.ui.RectangleInsets;

/** What all plots have in common: quiet axes, a light grid, and nothing else. */
final class Plots {
  static final BasicStroke HAIR = new BasicStroke(1);

  // What is drawn further away from the data is cut off.
  private static final double AROUND = 200;

  private Plots() {}

  /** {@return an empty plot of that style} */
  static XYPlot plain(ValueAxis domain, ValueAxis range) {
    XYPlot plot = new XYPlot(null, domain, range, null);
    plot.setInsets(RectangleInsets.ZERO_INSETS);
    plot.setAxisOffset(RectangleInsets.ZERO_INSETS);
    plot.setBackgroundPaint(null);
    plot.setOutlineVisible(false);
    plot.setDomainGridlinesVisible(false);
    plot.setRangeGridlinesVisible(false);
    plot.setDatasetRenderingOrder(DatasetRenderingOrder.FORWARD);
    return plot;
  }

  /** {@return an axis of numbers in about so many parts, written alike on every machine} */
  static NumberAxis numbers(Scale scale, int parts) {
    NumberAxis axis = new NumberAxis();
    double step = scale.step(parts);
    int places = (int) Math.max(0, Math.ceil(-Math.log10(step) - 1e-9));
    DecimalFormat format = new DecimalFormat("#,##0", DecimalFormatSymbols.getInstance(Locale.UK));
    format.setMinimumFractionDigits(places);
    format.setMaximumFractionDigits(places);
    axis.setTickUnit(new NumberTickUnit(step, format));
    // A dot on the very end of the scale is seen whole.
    double room = (scale.high() - scale.low()) * 0.012;
    axis.setRange(scale.low() - room, scale.high() + room);
    return axis;
  }

  /**
   * {@return the place on whole pixels, as the library would make it: what is drawn beside a plot
   * then meets it}
   */
  static Rectangle2D whole(double x, double y, double width, double height) {
    return new Rectangle2D.Double(Math.rint(x), Math.rint(y), Math.rint(width), Math.rint(height));
  }

  static void quiet(ValueAxis axis) {
    axis.setTickLabelFont(Letters.SMALL.font());
    axis.setTickLabelPaint(Palette.QUIET);
    axis.setAxisLinePaint(Palette.RULE);
    axis.setTickMarkPaint(Palette.RULE);
    axis.setTickMarkOutsideLength(4);
    axis.setTickLabelInsets(new RectangleInsets(3, 4, 2, 6));
  }

  static ValueMarker zero() {
    return new ValueMarker(0, Palette.RULE, HAIR);
  }

  static void zeroLine(XYPlot plot, Scale scale, boolean upright) {
    if (scale.spansZero() && upright) {
      plot.addDomainMarker(zero(), Layer.BACKGROUND);
    } else if (scale.spansZero()) {
      plot.addRangeMarker(zero(), Layer.BACKGROUND);
    }
  }

  /** {@return how wide the numbers at an upright axis are, with their distance from it} */
  static double beside(Scale scale) {
    Decimals decimals = Decimals.on(scale);
    double low = Letters.SMALL.width(decimals.of(scale.low()));
    double high = Letters.SMALL.width(decimals.of(scale.high()));
    return Math.max(low, high) + 14;
  }

  /** Draws the plot with its data exactly there; its axes stand around them. */
  static void draw(XYPlot plot, Graphics2D canvas, Rectangle2D data) {
    AxisSpace around = new AxisSpace();
    around.setLeft(AROUND);
    around.setRight(AROUND);
    plot.setFixedRangeAxisSpace(around);
    AxisSpace aboveAndBelow = new AxisSpace();
    aboveAndBelow.setTop(AROUND);
    aboveAndBelow.setBottom(AROUND);
    plot.setFixedDomainAxisSpace(aboveAndBelow);
    Rectangle2D place =
        new Rectangle2D.Double(
            data.getX() - AROUND,
            data.getY() - AROUND,
            data.getWidth() + 2 * AROUND,
            data.getHeight() + 2 * AROUND);
    JFreeChart chart = new JFreeChart(null, null, plot, false);
    chart.setBackgroundPaint(null);
    chart.setPadding(RectangleInsets.ZERO_INSETS);
    chart.draw(canvas, place);
  }

  /** Says that there is nothing to draw, in the middle of that place. */
  static void nothing(Graphics2D canvas, Rectangle2D place) {
    canvas.setPaint(Palette.STRIPE);
    canvas.fill(place);
    Letters.NOTHING.middle(
        canvas, "no data", place.getCenterX(), Letters.NOTHING.base(place.getCenterY()));
  }
}
