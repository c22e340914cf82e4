package entente.show.terminal;

import entente.measure.Interval;
import entente.show.plot.Decimals;
import entente.show.plot.Mark;
import entente.show.plot.Point;
import entente.show.plot.Scale;
import entente.show.plot.Series;
import entente.show.plot.Series.Known;
import entente.show.plot.SeriesChart;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.stream.Stream;

/**
 * Series as blocks of eight heights, a line each, all on one scale: {@code RUSSIA ▃▄▅··▇▆ 0.41
 * [0.33, 0.50] 2022-12-01}. A dot is a day or period without data. Bands are left out, but for that
 * of the last figure.
 */
public final class Sparklines {
  private static final String BLOCKS = "▁▂▃▄▅▆▇█";
  private static final char GAP = '·';
  private static final int WIDEST_NAME = 24;
  private static final int LEAST_NAME = 8;
  private static final int LEAST = 10;

  private Sparklines() {}

  /**
   * {@return the chart in lines, none wider than that}
   *
   * @param width of the terminal in characters
   */
  public static List<String> lines(SeriesChart chart, int width, Paint paint) {
    List<String> lines = new ArrayList<>(ChartWords.head(chart.heading(), width, paint));
    if (chart.isEmpty()) {
      lines.add(ChartWords.cut("no data", width));
      lines.addAll(ChartWords.foot(chart.heading(), width, paint));
      return lines;
    }
    Scale scale = chart.scale();
    Decimals decimals = Decimals.on(scale);
    List<String> figures = chart.series().stream().map(each -> last(each, decimals)).toList();
    int words = ChartWords.widest(figures, width);
    int longest =
        ChartWords.widest(chart.series().stream().map(Series::name).toList(), WIDEST_NAME);
    int name = Math.clamp(width - words - LEAST - 4L, Math.min(LEAST_NAME, longest), longest);
    int room = width - name - words - 4;
    Slots slots = Slots.of(chart.days(), Math.max(1, room));
    boolean narrow = room < LEAST;
    String indent = " ".repeat(name + 2);
    if (!narrow && !chart.marksWithin().isEmpty()) {
      signs(chart.marksWithin(), slots).forEach(each -> lines.add(indent + each));
    }
    for (int i = 0; i < chart.series().size(); i++) {
      Series series = chart.series().get(i);
      String label = ChartWords.left(series.name(), name) + "  ";
      String figure = figures.get(i);
      lines.add(
          narrow
              ? ChartWords.cut(label + figure, width)
              : label + painted(spark(series, scale, slots), paint) + "  " + figure);
    }
    if (!narrow) {
      below(chart, slots, scale, width - name - 2)
          .forEach(each -> lines.add(paint.dim(indent + each)));
    }
    lines.addAll(ChartWords.foot(chart.heading(), width, paint));
    return lines;
  }

  /**
   * Which character a day belongs to.
   *
   * @param days in their order
   * @param each how many days one character holds
   */
  record Slots(List<LocalDate> days, int each) {
    static Slots of(List<LocalDate> days, int room) {
      return new Slots(days, Math.max(1, Math.ceilDiv(days.size(), room)));
    }

    int count() {
      return Math.ceilDiv(days.size(), each);
    }

    /** {@return the character of the first of the days that is no earlier} */
    int of(LocalDate day) {
      int before = (int) days.stream().filter(other -> other.isBefore(day)).count();
      return Math.min(before, days.size() - 1) / each;
    }
  }

  /** {@return the series in blocks, a dot where there is no data} */
  static String spark(Series series, Scale scale, Slots slots) {
    Map<LocalDate, Interval> figures = new HashMap<>();
    for (Point point : series.points()) {
      point.figure().ifPresent(figure -> figures.put(point.day(), figure));
    }
    StringBuilder spark = new StringBuilder();
    for (int slot = 0; slot < slots.count(); slot++) {
      int from = slot * slots.each();
      int to = Math.min(slots.days().size(), from + slots.each());
      OptionalDouble mean =
          slots.days().subList(from, to).stream()
              .flatMap(day -> Stream.ofNullable(figures.get(day)))
              .mapToDouble(Interval::estimate)
              .average();
      spark.append(mean.isEmpty() ? GAP : block(mean.getAsDouble(), scale));
    }
    return spark.toString();
  }

  private static char block(double figure, Scale scale) {
    int height = (int) (scale.place(figure) * BLOCKS.length());
    return BLOCKS.charAt(Math.min(height, BLOCKS.length() - 1));
  }

  private static String painted(String spark, Paint paint) {
    StringBuilder painted = new StringBuilder();
    for (int from = 0; from < spark.length(); ) {
      boolean gap = spark.charAt(from) == GAP;
      int to = from;
      while (to < spark.length() && (spark.charAt(to) == GAP) == gap) {
        to++;
      }
      String run = spark.substring(from, to);
      painted.append(gap ? paint.dim(run) : paint.place(run));
      from = to;
    }
    return painted.toString();
  }

  private static String last(Series series, Decimals decimals) {
    return series
        .last()
        .map((Known each) -> decimals.of(each.figure()) + "  " + each.day())
        .orElse("no data");
  }

  /** Marked days; those of one character stand above one another. */
  private static List<String> signs(List<Mark> marks, Slots slots) {
    List<StringBuilder> rows = new ArrayList<>();
    for (int i = 0; i < marks.size(); i++) {
      int slot = slots.of(marks.get(i).day());
      int row = 0;
      while (row < rows.size() && rows.get(row).charAt(slot) != ' ') {
        row++;
      }
      if (row == rows.size()) {
        rows.add(new StringBuilder(" ".repeat(slots.count())));
      }
      rows.get(row).setCharAt(slot, sign(marks, i));
    }
    return rows.reversed().stream().map(each -> each.toString().stripTrailing()).toList();
  }

  private static char sign(List<Mark> marks, int place) {
    return marks.size() == 1 ? '▼' : (char) ('a' + place % 26);
  }

  private static List<String> below(SeriesChart chart, Slots slots, Scale scale, int width) {
    List<String> lines = new ArrayList<>();
    String first = slots.days().getFirst().toString();
    String last = slots.days().getLast().toString();
    boolean both = slots.count() > first.length() + last.length();
    lines.add(
        both
            ? first + ChartWords.right(last, slots.count() - first.length())
            : ChartWords.cut(first + " to " + last, width));
    Decimals decimals = Decimals.on(scale);
    String key =
        "▁ %s  █ %s  · no data".formatted(decimals.of(scale.low()), decimals.of(scale.high()));
    String label = chart.axis().label();
    lines.addAll(ChartWords.wrapped(label.isEmpty() ? key : key + "; " + label, width));
    if (slots.each() > 1) {
      String means = "each block is the mean of up to " + slots.each() + " points";
      lines.addAll(ChartWords.wrapped(means, width));
    }
    List<Mark> marks = chart.marksWithin();
    for (int i = 0; i < marks.size(); i++) {
      lines.add(ChartWords.cut(sign(marks, i) + " " + marks.get(i).label(), width));
    }
    return lines;
  }
}
