package entente.show.plot;

import java.awt.Graphics2D;
import java.awt.geom.Line2D;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.jfree.chart.ui.RectangleEdge;

/**
 * The words above marked days, in as many rows as they need so as not to lie on one another.
 *
 * @param labels words, in the order of their days
 * @param marks the days
 * @param rows the row of each, counted from the plot upwards
 * @param axis knows where a day is
 * @param right no word goes beyond that
 */
record MarkLabels(
    List<String> labels, List<Mark> marks, List<Integer> rows, TimeAxis axis, double right) {
  private static final double WIDEST = 260;
  private static final double GAP = 14;

  /** {@return the words of these marks above a plot that begins there and is so wide} */
  static MarkLabels of(List<Mark> marks, TimeAxis axis, double left, double width, double right) {
    List<String> labels = new ArrayList<>();
    List<Double> starts = new ArrayList<>();
    List<Double> widths = new ArrayList<>();
    Rectangle2D about = new Rectangle2D.Double(left, 0, width, 1);
    for (Mark mark : marks) {
      String label = Letters.SMALL.cut(mark.label(), WIDEST);
      labels.add(label);
      widths.add(Letters.SMALL.width(label) + GAP);
      starts.add(start(label, place(axis, mark, about), left, right));
    }
    // From the right: an earlier day's line then passes before the words of a later one.
    List<Integer> rows = Spread.rows(starts.reversed(), widths.reversed()).reversed();
    return new MarkLabels(labels, marks, rows, axis, right);
  }

  /** {@return how high they stand above the plot} */
  double height() {
    return rows.isEmpty() ? 0 : (Collections.max(rows) + 1) * Letters.SMALL.line() + 4;
  }

  void draw(Graphics2D canvas, Rectangle2D data) {
    for (int i = 0; i < labels.size(); i++) {
      double x = place(axis, marks.get(i), data);
      double foot = data.getMinY() - 4 - rows.get(i) * Letters.SMALL.line();
      canvas.setPaint(Palette.QUIET);
      canvas.setStroke(Plots.HAIR);
      canvas.draw(new Line2D.Double(x, data.getMinY(), x, foot + 1));
      Letters.SMALL
          .in(Palette.INK)
          .left(canvas, labels.get(i), start(labels.get(i), x, data.getX(), right), foot - 2);
    }
  }

  /** Words begin at their day's line, or end there where they would leave the picture. */
  private static double start(String label, double place, double left, double right) {
    double width = Letters.SMALL.width(label);
    return place + width > right ? Math.max(left, place - width) : place - 2;
  }

  private static double place(TimeAxis axis, Mark mark, Rectangle2D about) {
    return axis.valueToJava2D(TimeAxis.place(mark.day()), about, RectangleEdge.BOTTOM);
  }
}
