package entente.show.plot;

import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;
import java.util.List;

/**
 * Title, subtitle and footer in lines, and the room that they leave.
 *
 * @param width of the whole picture
 * @param title its lines
 * @param subtitle its lines
 * @param footer its lines
 */
record Frame(int width, List<String> title, List<String> subtitle, List<String> footer) {
  static final int MARGIN = 36;
  private static final int GAP = 14;
  // Another machine may show an SVG in wider letters than those measured here.
  private static final double SLACK = 0.92;

  static Frame of(Heading heading, int width) {
    double widest = (width - 2.0 * MARGIN) * SLACK;
    return new Frame(
        width,
        Letters.TITLE.wrap(heading.title(), widest, 2),
        Letters.SUBTITLE.wrap(heading.subtitle(), widest, 3),
        Letters.FOOTER.wrap(heading.footer(), widest, 2));
  }

  /** {@return the height of all above the chart} */
  double above() {
    return MARGIN * 0.8
        + title.size() * Letters.TITLE.line()
        + subtitle.size() * Letters.SUBTITLE.line()
        + GAP;
  }

  /** {@return the height of all below the chart} */
  double below() {
    return MARGIN * 0.6 + (footer.isEmpty() ? 0 : GAP + footer.size() * Letters.FOOTER.line());
  }

  /** {@return the room between, in a picture of that height} */
  Rectangle2D room(int height) {
    return new Rectangle2D.Double(
        MARGIN, above(), width - 2.0 * MARGIN, height - above() - below());
  }

  void draw(Graphics2D canvas, int height) {
    canvas.setPaint(Palette.PAPER);
    canvas.fill(new Rectangle2D.Double(0, 0, width, height));
    double y = MARGIN * 0.8;
    y = lines(canvas, title, Letters.TITLE, y);
    lines(canvas, subtitle, Letters.SUBTITLE, y);
    lines(
        canvas,
        footer,
        Letters.FOOTER,
        height - MARGIN * 0.6 - footer.size() * Letters.FOOTER.line());
  }

  private static double lines(Graphics2D canvas, List<String> lines, Letters letters, double top) {
    double y = top;
    for (String line : lines) {
      letters.left(canvas, line, MARGIN, y + letters.font().getSize2D());
      y += letters.line();
    }
    return y;
  }
}
