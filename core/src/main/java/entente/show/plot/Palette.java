package entente.show.plot;

import java.awt.Color;
import java.util.List;

/**
 * The colours: those of Okabe and Ito (2008), told apart by the colour-blind as well, without the
 * yellow that white paper swallows. A series has its colour by its place alone.
 */
final class Palette {
  static final Color PAPER = Color.WHITE;
  static final Color INK = new Color(0x1A1A1A);
  static final Color QUIET = new Color(0x55, 0x55, 0x55);
  static final Color RULE = new Color(0x8A, 0x8A, 0x8A);
  static final Color GRID = new Color(0xE4, 0xE4, 0xE4);
  static final Color STRIPE = new Color(0xF5, 0xF5, 0xF5);
  static final Color PLACEBO = new Color(0x9A, 0x9A, 0x9A);

  private static final List<Color> SERIES =
      List.of(
          new Color(0x0072B2),
          new Color(0xD55E00),
          new Color(0x009E73),
          new Color(0xCC79A7),
          new Color(0xE69F00),
          new Color(0x56B4E9),
          new Color(0x000000));

  private static final Color LOW = new Color(0xB3, 0x4E, 0x00);
  private static final Color MIDDLE = new Color(0xF7, 0xF7, 0xF7);
  private static final Color HIGH = new Color(0x00, 0x4C, 0x86);

  private Palette() {}

  /** {@return the colour of the series at that place; they begin anew after the last} */
  static Color series(int place) {
    return SERIES.get(place % SERIES.size());
  }

  /** {@return how often the colours have begun anew before that place} */
  static int round(int place) {
    return place / SERIES.size();
  }

  /** {@return the same colour, dark enough for letters on white} */
  static Color letters(int place) {
    Color colour = series(place);
    double part = Math.min(1, 0.17 / Math.max(luminance(colour), 1e-9));
    double factor = Math.pow(part, 1 / 2.2);
    return new Color(
        (int) Math.round(colour.getRed() * factor),
        (int) Math.round(colour.getGreen() * factor),
        (int) Math.round(colour.getBlue() * factor));
  }

  /**
   * {@return the colour of a figure: pale to blue, or orange to blue where the scale spans zero}
   */
  static Color figure(double figure, Scale scale) {
    if (!scale.spansZero()) {
      return mix(MIDDLE, HIGH, scale.place(figure));
    }
    return figure < 0
        ? mix(MIDDLE, LOW, Math.min(1, figure / scale.low()))
        : mix(MIDDLE, HIGH, Math.min(1, figure / scale.high()));
  }

  /** {@return black or white, whichever is better read on that colour} */
  static Color lettersOn(Color ground) {
    return luminance(ground) > 0.3 ? INK : PAPER;
  }

  /** Relative luminance as WCAG 2 defines it, 0 black to 1 white. */
  private static double luminance(Color colour) {
    return 0.2126 * linear(colour.getRed())
        + 0.7152 * linear(colour.getGreen())
        + 0.0722 * linear(colour.getBlue());
  }

  private static double linear(int part) {
    double share = part / 255.0;
    return share <= 0.04045 ? share / 12.92 : Math.pow((share + 0.055) / 1.055, 2.4);
  }

  private static Color mix(Color from, Color to, double part) {
    return new Color(
        mix(from.getRed(), to.getRed(), part),
        mix(from.getGreen(), to.getGreen(), part),
        mix(from.getBlue(), to.getBlue(), part));
  }

  private static int mix(int from, int to, double part) {
    return (int) Math.round(from + (to - from) * part);
  }
}
