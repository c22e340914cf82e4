package entente.show.site;

import entente.keep.event.Step;
import entente.show.Names;
import java.time.LocalDate;
import java.time.Month;
import java.time.format.TextStyle;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;

/** Draws a timeline: one mark for each event where they fit, else bars for its periods. */
final class TimelineDrawing {
  static final double WIDTH = 960;

  private TimelineDrawing() {}

  /**
   * {@return the figure; empty if no event has a day}
   *
   * @param narrows where days are chosen, without them
   * @param narrowed the same for those days alone
   */
  static Optional<Html> of(
      Timeline timeline, Names names, String narrows, Function<Days, String> narrowed) {
    return timeline
        .days()
        .map(days ->
            TimelineMarks.of(timeline.single(), days, names)
                .orElseGet(() -> new TimelineBars(timeline, days, narrowed).drawn()))
        .map(svg ->
            Tag.named("figure")
                .css("timeline")
                .with("data-picture", "timeline")
                .with("data-narrows", narrows)
                .of(
                    Tag.named("div")
                        .css("wide")
                        .with("tabindex", "0")
                        .with("role", "group")
                        .with("aria-label", "Timeline, can be scrolled sideways")
                        .of(svg)));
  }

  /** {@return the frame of a drawing, which tells scripts where its days stand} */
  static Tag svg(TimeAxis axis, double height, String label) {
    return Tag.named("svg")
        .css("tl")
        .with("viewBox", "0 0 " + Drawn.number(WIDTH) + " " + Drawn.number(height))
        .with("role", "group")
        .with("aria-label", label)
        .with("data-first", axis.days().first().toString())
        .with("data-last", axis.days().last().toString())
        .with("data-left", Drawn.number(axis.left()))
        .with("data-right", Drawn.number(axis.right()));
  }

  /** {@return a period in words, such as {@code May 2024}} */
  static String period(LocalDate first, Step step) {
    String month = Month.from(first).getDisplayName(TextStyle.FULL, Locale.UK);
    return switch (step) {
      case DAY -> first.getDayOfMonth() + " " + month + " " + first.getYear();
      case WEEK -> "the week of " + first.getDayOfMonth() + " " + month + " " + first.getYear();
      case MONTH -> month + " " + first.getYear();
      case YEAR -> String.valueOf(first.getYear());
    };
  }

  /** {@return what can be had by pointing at a part of a drawing, and without seeing it} */
  static Html told(Tag link, String words, List<Html> parts) {
    return link.with("aria-label", words).of(Tag.named("title").of(words), Html.all(parts));
  }
}
