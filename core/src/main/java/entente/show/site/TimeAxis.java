package entente.show.site;

import java.time.LocalDate;
import java.time.Month;
import java.time.format.TextStyle;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * Days from the left to the right of a drawing.
 *
 * @param days the days
 * @param left where the first begins
 * @param right where the last ends
 */
record TimeAxis(Days days, double left, double right) {
  private static final int MOST_TICKS = 12;

  /** A day that is marked on the axis. */
  record Tick(double x, String label) {}

  /** How far ticks stand from one another: so many months, or days where there are none. */
  private record Stride(int months, int days) {}

  private static final List<Stride> STRIDES = strides();

  private static List<Stride> strides() {
    List<Stride> strides = new ArrayList<>();
    for (int days : new int[] {1, 2, 7, 14}) {
      strides.add(new Stride(0, days));
    }
    for (int months : new int[] {1, 2, 3, 6}) {
      strides.add(new Stride(months, 0));
    }
    for (int tens = 1; tens <= 100_000; tens *= 10) {
      for (int years : new int[] {1, 2, 5}) {
        strides.add(new Stride(12 * years * tens, 0));
      }
    }
    return strides;
  }

  /** {@return where the day begins; that of a day outside, at the edge} */
  double x(LocalDate day) {
    double share = (double) ChronoUnit.DAYS.between(days.first(), day) / Math.max(1, days.length());
    return left + Math.clamp(share, 0, 1) * (right - left);
  }

  /** {@return the middle of the day} */
  double middle(LocalDate day) {
    return x(day) + (right - left) / Math.max(1, days.length()) / 2;
  }

  /** {@return a dozen at most, on round days} */
  List<Tick> ticks() {
    Stride stride =
        STRIDES.stream()
            .filter(each -> days.length() / inDays(each) <= MOST_TICKS)
            .findFirst()
            .orElse(STRIDES.getLast());
    List<Tick> ticks = new ArrayList<>();
    for (LocalDate day = first(stride); !day.isAfter(days.last()); day = after(day, stride)) {
      if (!day.isBefore(days.first())) {
        ticks.add(new Tick(x(day), label(day, stride, ticks.isEmpty())));
      }
    }
    return ticks;
  }

  private static double inDays(Stride stride) {
    return stride.months() == 0 ? stride.days() : stride.months() * 30.44;
  }

  private LocalDate first(Stride stride) {
    LocalDate day = days.first();
    if (stride.months() == 0) {
      return stride.days() < 7 ? day : day.minusDays(day.getDayOfWeek().getValue() - 1L);
    }
    long months = day.getYear() * 12L + day.getMonthValue() - 1;
    long round = Math.floorDiv(months, stride.months()) * stride.months();
    return LocalDate.of((int) Math.floorDiv(round, 12L), (int) Math.floorMod(round, 12L) + 1, 1);
  }

  private static LocalDate after(LocalDate day, Stride stride) {
    return day.plusMonths(stride.months()).plusDays(stride.days());
  }

  private static String label(LocalDate day, Stride stride, boolean first) {
    if (stride.months() >= 12) {
      return String.valueOf(day.getYear());
    }
    String month = Month.from(day).getDisplayName(TextStyle.SHORT, Locale.UK);
    String written = stride.months() > 0 ? month : day.getDayOfMonth() + " " + month;
    boolean turn = day.getMonthValue() == 1 && day.getDayOfMonth() <= Math.max(1, stride.days());
    return first || turn ? written + " " + day.getYear() : written;
  }
}
