package entente.show.plot;

import java.awt.Graphics2D;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;

/** A cell without a figure: slanting lines on white. */
final class Hatch {
  private static final double DISTANCE = 7;

  private Hatch() {}

  static void draw(Graphics2D canvas, Rectangle2D cell) {
    canvas.setPaint(Palette.PAPER);
    canvas.fill(cell);
    canvas.setPaint(Palette.PLACEBO);
    canvas.setStroke(Plots.HAIR);
    Path2D lines = new Path2D.Double();
    double wide = cell.getWidth();
    double high = cell.getHeight();
    for (double along = DISTANCE / 2; along < wide + high; along += DISTANCE) {
      double fromX = Math.max(0, along - high);
      double toX = Math.min(along, wide);
      lines.moveTo(cell.getX() + fromX, cell.getY() + along - fromX);
      lines.lineTo(cell.getX() + toX, cell.getY() + along - toX);
    }
    canvas.draw(lines);
  }
}
