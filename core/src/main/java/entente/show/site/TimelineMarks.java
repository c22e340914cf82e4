package entente.show.site;

import entente.keep.event.Lane;
import entente.keep.store.Table;
import entente.show.Names;
import entente.show.Wording;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** A timeline of single events: a mark for each in the lane of its type, by its status. */
final class TimelineMarks {
  private static final double LEFT = 148;
  private static final double RIGHT = TimelineDrawing.WIDTH - 14;
  private static final double TOP = 34;
  private static final double ROW = 15;
  private static final double AROUND = 6;
  private static final double WIDE = 13;
  private static final double FLAGGED = 27;

  /** More upon one another in a lane are better told by bars. */
  private static final int MOST_ROWS = 12;

  private final TimeAxis axis;
  private final Names names;
  private final Map<Lane, List<Placed>> lanes = new EnumMap<>(Lane.class);

  private TimelineMarks(TimeAxis axis, Names names) {
    this.axis = axis;
    this.names = names;
  }

  /** An event with its place: how far to the right, and in which row of its lane. */
  private record Placed(Event event, double x, int row) {}

  private record Event(
      String id,
      LocalDate day,
      LocalDate last,
      String type,
      String status,
      boolean contradicted,
      String source,
      String target,
      String label) {
    double width() {
      return contradicted ? FLAGGED : WIDE;
    }
  }

  /** {@return the drawing; empty if they do not fit without covering one another} */
  static Optional<Html> of(Table events, Days days, Names names) {
    TimelineMarks marks = new TimelineMarks(new TimeAxis(days, LEFT, RIGHT), names);
    List<Event> dated =
        events.rows().stream()
            .map(row -> event(events.columns(), row))
            .flatMap(Optional::stream)
            .sorted(Comparator.comparing(Event::day).thenComparing(Event::id))
            .toList();
    return !dated.isEmpty() && marks.place(dated) ? Optional.of(marks.drawn()) : Optional.empty();
  }

  private static Optional<Event> event(List<String> columns, List<@Nullable Object> row) {
    Cells.Row cells =
        column -> {
          int place = columns.indexOf(column);
          return place < 0 ? null : row.get(place);
        };
    String day = cells.text("day");
    String last = cells.text("last_day");
    return day.isEmpty()
        ? Optional.empty()
        : Optional.of(
            new Event(
                cells.text("id"),
                LocalDate.parse(day),
                LocalDate.parse(last.isEmpty() ? day : last),
                cells.text("type"),
                cells.text("status"),
                cells.number("contradictions") > 0,
                cells.text("source"),
                cells.text("target"),
                cells.text("label")));
  }

  private boolean place(List<Event> events) {
    Map<Lane, List<Double>> taken = new EnumMap<>(Lane.class);
    for (Event event : events) {
      Lane lane = Lane.of(event.type());
      List<Double> rows = taken.computeIfAbsent(lane, any -> new ArrayList<>());
      double x = axis.middle(axis.days().within(event.day()));
      int row = 0;
      while (row < rows.size() && rows.get(row) > x - WIDE / 2) {
        row++;
      }
      if (row == MOST_ROWS) {
        return false;
      }
      if (row == rows.size()) {
        rows.add(0.0);
      }
      rows.set(row, x - WIDE / 2 + event.width());
      lanes.computeIfAbsent(lane, any -> new ArrayList<>()).add(new Placed(event, x, row));
    }
    return true;
  }

  private Html drawn() {
    List<Html> parts = new ArrayList<>();
    List<Html> marks = new ArrayList<>();
    double top = TOP;
    for (Lane lane : Lane.values()) {
      List<Placed> those = lanes.getOrDefault(lane, List.of());
      int rows = 1 + those.stream().mapToInt(Placed::row).max().orElse(0);
      double height = rows * ROW + 2 * AROUND;
      parts.add(Drawn.box("band", 0, top, TimelineDrawing.WIDTH, height).of());
      parts.add(Drawn.words("name", 6, top + height / 2 + 4, "start", TimelineBars.named(lane)));
      for (Placed each : those) {
        double y = top + AROUND + (each.row() + 0.5) * ROW;
        marks.add(mark(each, y));
      }
      top += height + 2;
    }
    parts.addAll(Drawn.ticks(axis, TOP, top));
    parts.addAll(marks);
    parts.addAll(legend());
    return TimelineDrawing.svg(
            axis, top + 26, "Events, each with its sign; each leads to its sheet")
        .around(parts);
  }

  private Html mark(Placed placed, double y) {
    Event event = placed.event();
    List<Html> parts = new ArrayList<>();
    double end = axis.middle(axis.days().within(event.last()));
    if (end > placed.x() + WIDE) {
      parts.add(Drawn.line("lasting", placed.x(), y, end, y));
    }
    parts.add(Drawn.box("column", placed.x() - WIDE / 2, y - ROW / 2, event.width(), ROW).of());
    parts.add(StatusSign.at(event.status(), placed.x(), y));
    if (event.contradicted()) {
      parts.add(
          Tag.named("circle")
              .css("ring")
              .with("cx", Drawn.number(placed.x()))
              .with("cy", Drawn.number(y))
              .with("r", "6.8")
              .of());
      parts.add(Drawn.words("flag", placed.x() + 8.5, y + 4, "start", "≠"));
    }
    return TimelineDrawing.told(Tag.link(Address.event(event.id())), words(event), parts);
  }

  private String words(Event event) {
    String days =
        event.last().isAfter(event.day())
            ? Wording.of(event.day()) + " to " + Wording.of(event.last())
            : Wording.of(event.day());
    String target = event.target().isEmpty() ? "" : " → " + named(event.target());
    String label = event.label().isBlank() ? "" : ": " + Cells.shortened(event.label());
    return days
        + ", "
        + named(event.source())
        + target
        + ", "
        + names.ofType(event.type())
        + ", "
        + event.status()
        + (event.contradicted() ? ", reports contradict" : "")
        + label;
  }

  private String named(String codes) {
    return codes.isEmpty() ? "nobody named" : new Words(names).named(codes);
  }

  private List<Html> legend() {
    List<Html> parts = new ArrayList<>();
    TreeSet<String> statuses = new TreeSet<>();
    boolean contradicted = false;
    for (List<Placed> lane : lanes.values()) {
      for (Placed each : lane) {
        statuses.add(each.event().status());
        contradicted |= each.event().contradicted();
      }
    }
    double x = 12;
    for (String status : statuses) {
      parts.add(StatusSign.at(status, x, 15));
      parts.add(Drawn.words("tick", x + 11, 19, "start", status));
      x += 30 + 7 * status.length();
    }
    if (contradicted) {
      parts.add(
          Tag.named("circle")
              .css("ring")
              .with("cx", Drawn.number(x))
              .with("cy", "15")
              .with("r", "6.8")
              .of());
      parts.add(Drawn.words("flag", x + 11, 19, "start", "≠ reports contradict"));
    }
    return parts;
  }
}
