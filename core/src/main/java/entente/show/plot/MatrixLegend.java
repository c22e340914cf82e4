package entente.show.plot;

import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;

/** What the colours of a matrix mean. */
final class MatrixLegend {
  private static final double LENGTH = 260;
  private static final double THICK = 12;
  private static final int STEPS = 52;

  private MatrixLegend() {}

  static void draw(Graphics2D canvas, MatrixChart chart, double x, double top, double widest) {
    String label = Letters.SMALL.cut(chart.label(), widest);
    Letters.SMALL.in(Palette.INK).left(canvas, label, x, top + 12);
    double y = top + (label.isEmpty() ? 0 : 20);
    Scale scale = chart.scale();
    double step = LENGTH / STEPS;
    for (int i = 0; i < STEPS; i++) {
      double figure = scale.low() + (i + 0.5) / STEPS * (scale.high() - scale.low());
      canvas.setPaint(Palette.figure(figure, scale));
      double wide = i == STEPS - 1 ? step : step + 0.5;
      canvas.fill(new Rectangle2D.Double(x + i * step, y, wide, THICK));
    }
    Decimals decimals = Decimals.on(scale);
    double base = y + THICK + 16;
    Letters.SMALL.left(canvas, decimals.of(scale.low()), x, base);
    double middle = scale.spansZero() ? 0 : (scale.low() + scale.high()) / 2;
    Letters.SMALL.middle(canvas, decimals.of(middle), x + LENGTH * scale.place(middle), base);
    Letters.SMALL.right(canvas, decimals.of(scale.high()), x + LENGTH, base);
    double key = x + LENGTH + 28;
    Rectangle2D box = new Rectangle2D.Double(key, y - 2, 24, THICK + 4);
    Hatch.draw(canvas, box);
    canvas.draw(box);
    Letters.SMALL.left(canvas, "no data", key + 32, y + THICK - 1);
  }
}
