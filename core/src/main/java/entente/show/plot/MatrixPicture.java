package entente.show.plot;

import entente.measure.Measured;
import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.geom.AffineTransform;
import java.awt.geom.Line2D;
import java.awt.geom.Rectangle2D;
import java.util.Arrays;
import java.util.List;
import org.jfree.chart.axis.NumberAxis;
import org.jfree.chart.plot.XYPlot;
import org.jfree.chart.renderer.PaintScale;
import org.jfree.chart.renderer.xy.XYBlockRenderer;
import org.jfree.data.xy.DefaultXYZDataset;

/** Draws a square for each pair, coloured by its figure, or hatched where there is none. */
final class MatrixPicture {
  private static final double WIDEST_NAME = 200;
  private static final double LEAST = 15;
  private static final double MOST = 56;
  private static final double BODY = 520;
  private static final double LEGEND = 78;
  private static final int LEAST_WIDTH = 760;
  private static final double GAP = 8;

  private MatrixPicture() {}

  /**
   * Where things are.
   *
   * @param cell side of a square
   * @param left width of the names of rows
   * @param above height of the names of columns
   * @param upright whether the names of columns stand on end
   */
  private record Layout(double cell, double left, double above, boolean upright) {
    static Layout of(MatrixChart chart) {
      int most = Math.max(chart.rows().size(), chart.columns().size());
      double cell = Math.rint(Math.clamp(BODY / most, LEAST, MOST));
      double columns = widest(chart.columns());
      boolean upright = columns + GAP > cell;
      double above = (upright ? columns : Letters.LABEL.line()) + GAP;
      return new Layout(cell, widest(chart.rows()) + GAP, above, upright);
    }

    Rectangle2D data(MatrixChart chart, Rectangle2D room) {
      return Plots.whole(
          room.getX() + left,
          room.getY() + above,
          cell * chart.columns().size(),
          cell * chart.rows().size());
    }
  }

  static Picture of(MatrixChart chart) {
    int most = Math.max(chart.rows().size(), chart.columns().size());
    if (most > MatrixChart.MOST) {
      throw new Undrawable(
          "%,d names fit no chart of pairs; ask for at most %d".formatted(most, MatrixChart.MOST));
    }
    if (chart.isEmpty()) {
      Frame frame = Frame.of(chart.heading(), Picture.WIDTH);
      return new Picture(
          chart.heading(),
          Picture.WIDTH,
          Picture.HEIGHT,
          canvas -> {
            frame.draw(canvas, Picture.HEIGHT);
            Plots.nothing(canvas, frame.room(Picture.HEIGHT));
          });
    }
    Layout layout = Layout.of(chart);
    double wide = layout.left() + layout.cell() * chart.columns().size() + 2.0 * Frame.MARGIN;
    int width = (int) Math.max(LEAST_WIDTH, Math.ceil(wide));
    Frame frame = Frame.of(chart.heading(), width);
    double body = layout.above() + layout.cell() * chart.rows().size() + LEGEND;
    int height = (int) Math.ceil(frame.above() + body + frame.below());
    return new Picture(
        chart.heading(), width, height, canvas -> draw(chart, layout, frame, height, canvas));
  }

  private static void draw(
      MatrixChart chart, Layout layout, Frame frame, int height, Graphics2D canvas) {
    frame.draw(canvas, height);
    Rectangle2D data = layout.data(chart, frame.room(height));
    plot(canvas, chart, data);
    Decimals decimals = Decimals.on(chart.scale());
    Letters inside = Letters.plain((int) Math.min(13, layout.cell() * 0.3), Palette.INK);
    boolean written = layout.cell() >= 32;
    for (int row = 0; row < chart.rows().size(); row++) {
      for (int column = 0; column < chart.columns().size(); column++) {
        Rectangle2D cell =
            new Rectangle2D.Double(
                data.getX() + column * layout.cell(),
                data.getY() + row * layout.cell(),
                layout.cell(),
                layout.cell());
        switch (chart.cells().get(row).get(column)) {
          case Measured.Missing missing -> Hatch.draw(canvas, cell);
          case Measured.Value(double figure) when written -> {
            Color ground = Palette.figure(figure, chart.scale());
            inside
                .in(Palette.lettersOn(ground))
                .middle(
                    canvas, decimals.of(figure), cell.getCenterX(), inside.base(cell.getCenterY()));
          }
          case Measured.Value value -> {
            // Its colour alone tells it where there is no room for numbers.
          }
        }
      }
    }
    grid(canvas, chart, layout, data);
    names(canvas, chart, layout, data);
    double widest = frame.width() - data.getX() - Frame.MARGIN;
    MatrixLegend.draw(canvas, chart, data.getX(), data.getMaxY() + 18, widest);
  }

  private static void plot(Graphics2D canvas, MatrixChart chart, Rectangle2D data) {
    int rows = chart.rows().size();
    int columns = chart.columns().size();
    double[][] known = new double[3][rows * columns];
    int n = 0;
    for (int row = 0; row < rows; row++) {
      for (int column = 0; column < columns; column++) {
        if (chart.cells().get(row).get(column) instanceof Measured.Value(double figure)) {
          known[0][n] = column;
          known[1][n] = row;
          known[2][n] = figure;
          n++;
        }
      }
    }
    double[][] cut = new double[3][];
    for (int i = 0; i < cut.length; i++) {
      cut[i] = Arrays.copyOf(known[i], n);
    }
    DefaultXYZDataset cells = new DefaultXYZDataset();
    cells.addSeries("cells", cut);
    XYBlockRenderer blocks = new XYBlockRenderer();
    blocks.setPaintScale(new Colours(chart.scale()));
    XYPlot plot = Plots.plain(hidden(columns, false), hidden(rows, true));
    plot.setDataset(cells);
    plot.setRenderer(blocks);
    Plots.draw(plot, canvas, data);
  }

  private static NumberAxis hidden(int places, boolean downwards) {
    NumberAxis axis = new NumberAxis();
    axis.setRange(-0.5, places - 0.5);
    axis.setInverted(downwards);
    axis.setVisible(false);
    return axis;
  }

  private static void grid(Graphics2D canvas, MatrixChart chart, Layout layout, Rectangle2D data) {
    canvas.setPaint(Palette.PAPER);
    canvas.setStroke(new BasicStroke(layout.cell() > 24 ? 2 : 1));
    for (int row = 0; row <= chart.rows().size(); row++) {
      double y = data.getY() + row * layout.cell();
      canvas.draw(new Line2D.Double(data.getX(), y, data.getMaxX(), y));
    }
    for (int column = 0; column <= chart.columns().size(); column++) {
      double x = data.getX() + column * layout.cell();
      canvas.draw(new Line2D.Double(x, data.getY(), x, data.getMaxY()));
    }
  }

  private static void names(Graphics2D canvas, MatrixChart chart, Layout layout, Rectangle2D data) {
    Letters letters = letters();
    for (int row = 0; row < chart.rows().size(); row++) {
      double base = letters.base(data.getY() + (row + 0.5) * layout.cell());
      String name = letters.cut(chart.rows().get(row), WIDEST_NAME);
      letters.right(canvas, name, data.getX() - GAP, base);
    }
    for (int column = 0; column < chart.columns().size(); column++) {
      String name = letters.cut(chart.columns().get(column), WIDEST_NAME);
      double x = data.getX() + (column + 0.5) * layout.cell();
      double y = data.getY() - GAP;
      if (layout.upright()) {
        AffineTransform before = canvas.getTransform();
        canvas.rotate(-Math.PI / 2, letters.base(x), y);
        letters.left(canvas, name, letters.base(x), y);
        canvas.setTransform(before);
      } else {
        letters.middle(canvas, name, x, y);
      }
    }
  }

  private static double widest(List<String> names) {
    return names.stream()
        .map(each -> letters().cut(each, WIDEST_NAME))
        .mapToDouble(letters()::width)
        .max()
        .orElse(0);
  }

  private static Letters letters() {
    return Letters.SMALL.in(Palette.INK);
  }

  /**
   * The colours as the library asks for them.
   *
   * @param scale from one end to the other
   */
  private record Colours(Scale scale) implements PaintScale {
    @Override
    public double getLowerBound() {
      return scale.low();
    }

    @Override
    public double getUpperBound() {
      return scale.high();
    }

    @Override
    public Color getPaint(double value) {
      return Palette.figure(value, scale);
    }
  }
}
