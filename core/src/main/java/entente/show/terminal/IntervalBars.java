package entente.show.terminal;

import entente.measure.Interval;
import entente.show.plot.Decimals;
import entente.show.plot.IntervalChart;
import entente.show.plot.Row;
import entente.show.plot.Scale;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/**
 * Figures with whiskers, a line each: {@code KAZ RUSSIA ···├──●──┤··· 0.41 [0.33, 0.50] n 57}.
 * Where a figure lies beyond the scale the end is an angle, {@code ‹} or {@code ›}.
 */
public final class IntervalBars {
  private static final int WIDEST_GROUP = 12;
  private static final int WIDEST_NAME = 24;
  private static final int LEAST_NAME = 8;
  private static final int LEAST_BAR = 10;
  private static final int WIDEST_BAR = 60;

  private IntervalBars() {}

  /**
   * How wide the columns are.
   *
   * @param group names of groups, 0 for none
   * @param name names of rows
   * @param bar dots and whiskers, 0 where there is no room
   * @param figure figures in words
   * @param count how many
   */
  private record Widths(int group, int name, int bar, int figure, int count) {
    static Widths of(List<Row> rows, Decimals decimals, int width) {
      int group = ChartWords.widest(rows.stream().map(Row::group).toList(), WIDEST_GROUP);
      int name = ChartWords.widest(rows.stream().map(Row::name).toList(), WIDEST_NAME);
      int figure =
          ChartWords.widest(rows.stream().map(row -> words(row, decimals)).toList(), width);
      int count = ChartWords.widest(rows.stream().map(IntervalBars::counted).toList(), width);
      int rest = gap(group) + gap(figure) + count;
      int narrow = Math.clamp(width - rest - LEAST_BAR - 4L, Math.min(LEAST_NAME, name), name);
      int bar = Math.min(WIDEST_BAR, width - rest - gap(narrow) - 2);
      return new Widths(group, narrow, bar < LEAST_BAR ? 0 : bar, figure, count);
    }

    /** {@return where the bars begin} */
    int before() {
      return gap(group) + gap(name);
    }
  }

  /**
   * {@return the chart in lines, none wider than that}
   *
   * @param width of the terminal in characters
   */
  public static List<String> lines(IntervalChart chart, int width, Paint paint) {
    List<String> lines = new ArrayList<>(ChartWords.head(chart.heading(), width, paint));
    Scale scale = chart.scale();
    Decimals decimals = Decimals.on(scale);
    Widths widths = Widths.of(chart.rows(), decimals, width);
    for (int i = 0; i < chart.rows().size(); i++) {
      Row row = chart.rows().get(i);
      boolean again = i > 0 && row.group().equals(chart.rows().get(i - 1).group());
      String names =
          column(again ? "" : row.group(), widths.group()) + column(row.name(), widths.name());
      lines.add(line(names, row, scale, widths, width, paint));
    }
    if (chart.rows().isEmpty()) {
      lines.add(ChartWords.cut("no data", width));
    } else if (widths.bar() > 0) {
      String indent = " ".repeat(widths.before());
      lines.add(paint.dim(indent + ends(scale, decimals, widths.bar())));
      ChartWords.wrapped(chart.axis().label(), widths.bar())
          .forEach(each -> lines.add(paint.dim(indent + each)));
    }
    lines.addAll(ChartWords.foot(chart.heading(), width, paint));
    return lines;
  }

  private static String line(
      String names, Row row, Scale scale, Widths widths, int width, Paint paint) {
    if (row.figure().isEmpty()) {
      String gap = ChartWords.cut(row.gap(), width - ChartWords.length(names));
      return gap.isEmpty() ? ChartWords.cut(names, width) : names + paint.dim(gap);
    }
    String figure = ChartWords.left(words(row, Decimals.on(scale)), widths.figure());
    String count = ChartWords.right(counted(row), widths.count());
    if (widths.bar() == 0) {
      return ChartWords.cut(names + figure + "  " + count, width);
    }
    String bar = paint.place(bar(row.figure().get(), scale, widths.bar()));
    return names + bar + "  " + figure + "  " + paint.dim(count);
  }

  /** {@return the figure as dot and whiskers in exactly so many characters} */
  static String bar(Interval figure, Scale scale, int width) {
    char[] bar = new char[width];
    Arrays.fill(bar, '·');
    if (scale.spansZero()) {
      bar[place(0, scale, width)] = '┊';
    }
    int low = place(figure.low(), scale, width);
    int high = place(figure.high(), scale, width);
    Arrays.fill(bar, low, high + 1, '─');
    bar[low] = figure.low() < scale.low() ? '‹' : '├';
    bar[high] = figure.high() > scale.high() ? '›' : '┤';
    boolean below = figure.estimate() < scale.low();
    boolean above = figure.estimate() > scale.high();
    bar[place(figure.estimate(), scale, width)] = below ? '‹' : above ? '›' : '●';
    return new String(bar);
  }

  private static int place(double value, Scale scale, int width) {
    return (int) Math.round(scale.place(value) * (width - 1));
  }

  private static String ends(Scale scale, Decimals decimals, int width) {
    String low = decimals.of(scale.low());
    return low + ChartWords.right(decimals.of(scale.high()), width - low.length());
  }

  private static String words(Row row, Decimals decimals) {
    return row.figure().map(decimals::of).orElse("");
  }

  private static String counted(Row row) {
    return row.figure().isPresent() ? String.format(Locale.UK, "n %,d", row.n()) : "";
  }

  private static String column(String words, int width) {
    return width == 0 ? "" : ChartWords.left(words, width) + "  ";
  }

  private static int gap(int column) {
    return column == 0 ? 0 : column + 2;
  }
}
