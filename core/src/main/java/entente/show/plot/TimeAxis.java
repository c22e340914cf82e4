package entente.show.plot;

import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;
import java.io.Serial;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.jfree.chart.axis.AxisState;
import org.jfree.chart.axis.NumberAxis;
import org.jfree.chart.axis.NumberTick;
import org.jfree.chart.ui.RectangleEdge;
import org.jfree.chart.ui.TextAnchor;

/**
 * The axis of days, as days since 1970. It begins years, quarters and months where people do, and
 * writes them in English on every machine.
 */
final class TimeAxis extends NumberAxis {
  @Serial private static final long serialVersionUID = 1;
  private static final int ALONE = 15;

  private final ArrayList<NumberTick> ticks = new ArrayList<>();

  private TimeAxis() {}

  /** {@return an axis from the first day to the last; a lone day stands in its middle} */
  static TimeAxis of(LocalDate first, LocalDate last) {
    LocalDate from = first.equals(last) ? first.minusDays(ALONE) : first;
    LocalDate to = first.equals(last) ? last.plusDays(ALONE) : last;
    double room = (place(to) - place(from)) * 0.01;
    TimeAxis axis = new TimeAxis();
    axis.setRange(place(from) - room, place(to) + room);
    for (LocalDate day : days(from, to)) {
      String label = format(from, to).format(day);
      axis.ticks.add(
          new NumberTick(place(day), label, TextAnchor.TOP_CENTER, TextAnchor.TOP_CENTER, 0));
    }
    return axis;
  }

  /** {@return where the axis holds the day} */
  static double place(LocalDate day) {
    return day.toEpochDay();
  }

  @Override
  public List<NumberTick> refreshTicks(
      Graphics2D canvas, AxisState state, Rectangle2D data, RectangleEdge edge) {
    return List.copyOf(ticks);
  }

  /**
   * {@return the days to be named: twelve or fewer, beginnings of years or months if it is long}
   */
  static List<LocalDate> days(LocalDate from, LocalDate to) {
    long span = ChronoUnit.DAYS.between(from, to);
    int months = monthStep(span);
    if (months > 0) {
      // The first month that begins on that day or later.
      long first = monthOf(from.minusDays(1)) + 1;
      long aligned = Math.ceilDiv(first, (long) months) * months;
      return Stream.iterate(
              monthDay(aligned), day -> !day.isAfter(to), day -> day.plusMonths(months))
          .toList();
    }
    int step = (int) Math.max(1, Math.ceilDiv(span, 12L));
    int days = step > 7 ? 14 : step > 2 ? 7 : step;
    return Stream.iterate(from, day -> !day.isAfter(to), day -> day.plusDays(days)).toList();
  }

  private static int monthStep(long span) {
    double months = span / 30.44;
    return months <= 3
        ? 0
        : Stream.of(1, 3, 6, 12, 24, 60, 120, 240, 600)
            .filter(step -> months / step <= 12.5)
            .findFirst()
            .orElse(1200);
  }

  private static long monthOf(LocalDate day) {
    return day.getYear() * 12L + day.getMonthValue() - 1;
  }

  private static LocalDate monthDay(long month) {
    return LocalDate.of((int) Math.floorDiv(month, 12L), (int) Math.floorMod(month, 12L) + 1, 1);
  }

  private static DateTimeFormatter format(LocalDate from, LocalDate to) {
    int months = monthStep(ChronoUnit.DAYS.between(from, to));
    String pattern = months >= 12 ? "uuuu" : months > 0 ? "MMM uuuu" : "d MMM uuuu";
    return DateTimeFormatter.ofPattern(pattern, Locale.ENGLISH);
  }
}
