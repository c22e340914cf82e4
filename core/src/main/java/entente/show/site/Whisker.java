package entente.show.site;

import entente.measure.Interval;
import java.util.Locale;

/** A figure between 0 and 1 with its interval, drawn small; the numbers stand beside it. */
final class Whisker {
  private static final double LONG = 100;

  private Whisker() {}

  static Html of(Interval interval) {
    return Tag.named("svg")
        .css("whisker")
        .with("viewBox", "-4 0 108 12")
        .with("aria-hidden", "true")
        .with("focusable", "false")
        .of(
            line("axis", 0, LONG),
            line("span", place(interval.low()), place(interval.high())),
            Tag.named("circle")
                .with("cx", number(place(interval.estimate())))
                .with("cy", "6")
                .with("r", "3.5")
                .of());
  }

  private static Html line(String style, double from, double to) {
    return Tag.named("line")
        .css(style)
        .with("x1", number(from))
        .with("x2", number(to))
        .with("y1", "6")
        .with("y2", "6")
        .of();
  }

  private static double place(double figure) {
    return LONG * Math.clamp(figure, 0, 1);
  }

  private static String number(double place) {
    return String.format(Locale.ROOT, "%.1f", place);
  }
}
