package entente.show.site;

import entente.keep.event.Lane;
import entente.keep.event.Step;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** A timeline by periods: a bar for each, its lanes one upon the other; each leads to its days. */
final class TimelineBars {
  private static final double LEFT = 48;
  private static final double RIGHT = TimelineDrawing.WIDTH - 12;
  private static final double TOP = 52;
  private static final double BOTTOM = 292;
  private static final double HEIGHT = 320;
  private static final double ROOM_FOR_FIGURE = 26;

  private final Step step;
  private final TimeAxis axis;
  private final Function<Days, String> narrowed;
  private final Map<LocalDate, Bar> bars = new TreeMap<>();

  TimelineBars(Timeline timeline, Days days, Function<Days, String> narrowed) {
    this.step = timeline.step();
    this.axis = new TimeAxis(days, LEFT, RIGHT);
    this.narrowed = narrowed;
    for (List<@Nullable Object> row : timeline.periods().rows()) {
      LocalDate first = LocalDate.parse(String.valueOf(row.get(0)));
      bars.computeIfAbsent(first, day -> new Bar())
          .add(Lane.parse(String.valueOf(row.get(1))), number(row.get(2)), number(row.get(3)));
    }
  }

  private static long number(@Nullable Object cell) {
    return cell instanceof Number number ? number.longValue() : 0;
  }

  /** What there is in one period. */
  private static final class Bar {
    private final Map<Lane, Long> lanes = new EnumMap<>(Lane.class);
    private long contradicted;

    void add(Lane lane, long events, long differing) {
      lanes.merge(lane, events, Long::sum);
      contradicted += differing;
    }

    long events() {
      return lanes.values().stream().mapToLong(Long::longValue).sum();
    }

    String words(String period) {
      String parts =
          lanes.entrySet().stream()
              .map(
                  each -> String.format(Locale.UK, "%,d %s", each.getValue(), named(each.getKey())))
              .collect(Collectors.joining(", "));
      String differing =
          contradicted == 0
              ? ""
              : String.format(Locale.UK, "; reports contradict on %,d", contradicted);
      return period + ": " + Words.count(events(), "event") + " (" + parts + ")" + differing;
    }
  }

  /** {@return what a lane is called where lanes are told apart} */
  static String named(Lane lane) {
    return lane == Lane.NEITHER ? "asked or other" : lane.word();
  }

  Html drawn() {
    long most = bars.values().stream().mapToLong(Bar::events).max().orElse(1);
    long unit = Scale.unit(most);
    double top = (double) Math.max(unit, Math.ceilDiv(most, unit) * unit);
    List<Html> parts = new ArrayList<>();
    parts.add(hatches());
    parts.addAll(legend());
    for (long value = 0; value <= top; value += unit) {
      double y = y((double) value, top);
      parts.add(Drawn.line("grid", LEFT, y, RIGHT, y));
      parts.add(
          Drawn.words("tick", LEFT - 6, y + 4, "end", String.format(Locale.UK, "%,d", value)));
    }
    parts.addAll(Drawn.ticks(axis, BOTTOM, BOTTOM));
    bars.forEach((first, bar) -> parts.add(bar(first, bar, top)));
    String label =
        "Events by " + step.word() + "; each bar leads to its days, the table below has the events";
    return TimelineDrawing.svg(axis, HEIGHT, label).around(parts);
  }

  /** The unit of the axis of numbers: 1, 2 or 5 with noughts, so that there are some lines. */
  private static final class Scale {
    static long unit(long most) {
      for (long tens = 1; ; tens *= 10) {
        for (long unit : new long[] {tens, 2 * tens, 5 * tens}) {
          if (most <= 6 * unit) {
            return unit;
          }
        }
      }
    }
  }

  private static double y(double events, double top) {
    return BOTTOM - (BOTTOM - TOP) * events / top;
  }

  private Html bar(LocalDate first, Bar bar, double top) {
    LocalDate last = step.next(first).minusDays(1);
    Days days = new Days(axis.days().within(first), axis.days().within(last));
    double begin = axis.x(days.first());
    double width = axis.x(days.last().plusDays(1)) - begin;
    double gap = Math.min(2, width * 0.15);
    List<Html> parts = new ArrayList<>();
    parts.add(Drawn.box("column", begin, TOP - 14, width, BOTTOM - TOP + 14).of());
    long under = 0;
    for (Map.Entry<Lane, Long> lane : bar.lanes.entrySet()) {
      double high = y(under + (double) lane.getValue(), top);
      double low = y((double) under, top);
      parts.add(
          fill(
              lane.getKey(),
              Drawn.box("lane", begin + gap / 2, high, Math.max(0.8, width - gap), low - high)));
      under += lane.getValue();
    }
    if (bar.contradicted > 0) {
      String sign = width < ROOM_FOR_FIGURE ? "≠" : "≠ " + bar.contradicted;
      parts.add(Drawn.words("flag", begin + width / 2, y((double) under, top) - 5, "middle", sign));
    }
    return TimelineDrawing.told(
        Tag.link(narrowed.apply(days)), bar.words(TimelineDrawing.period(first, step)), parts);
  }

  /** What is said is hatched, what is done is full. */
  private static Html fill(Lane lane, Tag shape) {
    Tag coloured = shape.with("data-lane", lane.word());
    return switch (lane) {
      case MATERIAL_COOPERATION, MATERIAL_CONFLICT, NEITHER -> coloured.of();
      case VERBAL_COOPERATION -> coloured.with("fill", "url(#said-with)").of();
      case VERBAL_CONFLICT -> coloured.with("fill", "url(#said-against)").of();
    };
  }

  private static Html hatches() {
    return Tag.named("defs").of(hatch("said-with", 45), hatch("said-against", -45));
  }

  private static Html hatch(String id, int turn) {
    return Tag.named("pattern")
        .with("id", id)
        .with("width", "5")
        .with("height", "5")
        .with("patternUnits", "userSpaceOnUse")
        .with("patternTransform", "rotate(" + turn + ")")
        .of(
            Tag.named("rect").css("pale " + id).with("width", "5").with("height", "5").of(),
            Tag.named("rect").css("dark " + id).with("width", "2").with("height", "5").of());
  }

  private static List<Html> legend() {
    List<Html> parts = new ArrayList<>();
    double x = LEFT;
    for (Lane lane : Arrays.asList(Lane.values())) {
      parts.add(fill(lane, Drawn.box("lane", x, 8, 13, 13)));
      parts.add(Drawn.words("tick", x + 19, 19, "start", named(lane)));
      x += 34 + 6.9 * named(lane).length();
    }
    parts.add(Drawn.words("flag", x, 19, "start", "≠ reports contradict"));
    return parts;
  }
}
