package entente.show.plot;

import java.awt.Color;
import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.font.FontRenderContext;
import java.util.ArrayList;
import java.util.List;

/**
 * One kind of letters, and how to set words in it. Widths are measured without regard to what is
 * drawn on, so that SVG and PNG are laid out alike.
 *
 * @param font the face, a logical one: every machine has it
 * @param ink the colour
 */
record Letters(Font font, Color ink) {
  static final Letters TITLE = new Letters(new Font(Font.SANS_SERIF, Font.BOLD, 24), Palette.INK);
  static final Letters SUBTITLE = plain(15, Palette.QUIET);
  static final Letters FOOTER = plain(12, Palette.QUIET);
  static final Letters LABEL = plain(14, Palette.INK);
  static final Letters STRONG = new Letters(new Font(Font.SANS_SERIF, Font.BOLD, 14), Palette.INK);
  static final Letters SMALL = plain(13, Palette.QUIET);
  static final Letters NOTHING = plain(22, Palette.QUIET);

  private static final FontRenderContext MEASURE = new FontRenderContext(null, true, true);
  // No line of a chart holds as many; a stranger's title may be endless.
  private static final int LONGEST = 600;

  static Letters plain(int size, Color ink) {
    return new Letters(new Font(Font.SANS_SERIF, Font.PLAIN, size), ink);
  }

  Letters in(Color other) {
    return new Letters(font, other);
  }

  double width(String words) {
    return font.getStringBounds(words, MEASURE).getWidth();
  }

  /** {@return the distance from one line to the next} */
  double line() {
    return font.getSize2D() * 1.3;
  }

  /** {@return the words, cut with an ellipsis where they are wider than that} */
  String cut(String words, double widest) {
    String shown = shortened(words);
    if (shown.equals(words) && width(shown) <= widest) {
      return shown;
    }
    int points = shown.codePointCount(0, shown.length());
    while (points > 0) {
      String tried = shown.substring(0, shown.offsetByCodePoints(0, points)).stripTrailing() + "…";
      if (width(tried) <= widest) {
        return tried;
      }
      points--;
    }
    return "…";
  }

  /** {@return the words in at most so many lines, the last cut where there are more} */
  List<String> wrap(String words, double widest, int most) {
    List<String> lines = new ArrayList<>();
    String rest = shortened(words).strip();
    while (!rest.isEmpty() && lines.size() < most - 1 && width(rest) > widest) {
      int end = lineEnd(rest, widest);
      lines.add(rest.substring(0, end).strip());
      rest = rest.substring(end).strip();
    }
    if (!rest.isEmpty()) {
      lines.add(cut(rest, widest));
    }
    return lines;
  }

  private int lineEnd(String words, double widest) {
    int end = 0;
    for (int i = words.indexOf(' '); i > 0; i = words.indexOf(' ', i + 1)) {
      if (width(words.substring(0, i)) > widest) {
        break;
      }
      end = i;
    }
    if (end > 0) {
      return end;
    }
    int points = words.codePointCount(0, words.length());
    while (points > 1 && width(words.substring(0, words.offsetByCodePoints(0, points))) > widest) {
      points--;
    }
    return words.offsetByCodePoints(0, points);
  }

  private static String shortened(String words) {
    return words.codePointCount(0, words.length()) <= LONGEST
        ? words
        : words.substring(0, words.offsetByCodePoints(0, LONGEST)) + "…";
  }

  /** Sets the words from x to the right, on the base line y. */
  void left(Graphics2D canvas, String words, double x, double y) {
    if (!words.isEmpty()) {
      canvas.setFont(font);
      canvas.setPaint(ink);
      canvas.drawString(words, (float) x, (float) y);
    }
  }

  /** Sets the words so that they end at x. */
  void right(Graphics2D canvas, String words, double x, double y) {
    left(canvas, words, x - width(words), y);
  }

  /** Sets the words with x in their middle. */
  void middle(Graphics2D canvas, String words, double x, double y) {
    left(canvas, words, x - width(words) / 2, y);
  }

  /** {@return the base line for letters that stand in the middle of a row at y} */
  double base(double y) {
    return y + font.getSize2D() * 0.36;
  }
}
