package entente.show.site;

import java.util.List;
import java.util.Locale;

/** The parts of which the site's own drawings are made. */
final class Drawn {
  private Drawn() {}

  static String number(double number) {
    String written = String.format(Locale.ROOT, "%.1f", number);
    return written.endsWith(".0") ? written.substring(0, written.length() - 2) : written;
  }

  static Html line(String style, double x1, double y1, double x2, double y2) {
    return Tag.named("line")
        .css(style)
        .with("x1", number(x1))
        .with("y1", number(y1))
        .with("x2", number(x2))
        .with("y2", number(y2))
        .of();
  }

  static Tag box(String style, double x, double y, double width, double height) {
    return Tag.named("rect")
        .css(style)
        .with("x", number(x))
        .with("y", number(y))
        .with("width", number(Math.max(0, width)))
        .with("height", number(Math.max(0, height)));
  }

  /**
   * {@return words}
   *
   * @param anchor start, middle or end: which part of them stands at x
   */
  static Html words(String style, double x, double y, String anchor, String words) {
    return Tag.named("text")
        .css(style)
        .with("x", number(x))
        .with("y", number(y))
        .with("text-anchor", anchor)
        .of(words);
  }

  /** {@return ticks with their labels under the drawing, and lines up to its top} */
  static List<Html> ticks(TimeAxis axis, double top, double bottom) {
    return axis.ticks().stream()
        .map(tick ->
            Html.all(
                line("grid", tick.x(), top, tick.x(), bottom + 5),
                words("tick", tick.x() + 3, bottom + 17, "start", tick.label())))
        .toList();
  }
}
