package entente.show.plot;

import java.awt.Graphics2D;
import java.util.function.Consumer;

/**
 * A drawing of a known size, to be put on any canvas.
 *
 * @param heading what it is called
 * @param width in pixels at usual scale
 * @param height in pixels at usual scale
 * @param strokes draws it
 */
record Picture(Heading heading, int width, int height, Consumer<Graphics2D> strokes) {
  static final int WIDTH = 1200;
  static final int HEIGHT = 675;

  /** {@return the drawing of that chart} */
  static Picture of(Chart chart) {
    return switch (chart) {
      case SeriesChart series -> SeriesPicture.of(series);
      case IntervalChart intervals -> IntervalPicture.of(intervals);
      case MatrixChart matrix -> MatrixPicture.of(matrix);
    };
  }
}
