package entente.show.site;

import entente.keep.event.Step;
import entente.keep.store.EventTimes;
import entente.keep.store.Table;
import java.time.LocalDate;
import java.util.Optional;

/**
 * What a timeline shows.
 *
 * @param extent how much there is
 * @param asked the days that are asked for, as far as they are
 * @param step how long its periods are
 * @param periods a row for each period and lane, with how many events and how many of them
 *     contradicted
 * @param single the events one by one as lists show them; no row where they are too many for that
 */
public record Timeline(
    EventTimes.Extent extent, Asked asked, Step step, Table periods, Table single) {
  /** No picture reaches further than that beyond what there is to see. */
  private static final int MOST_YEARS_BESIDE = 100;

  /** The first and the last day that are asked for. */
  public record Asked(Optional<LocalDate> from, Optional<LocalDate> to) {}

  /** {@return the days that the picture shows; empty if no event has a day} */
  public static Optional<Days> days(EventTimes.Extent extent, Asked asked) {
    if (extent.first().isEmpty() || extent.last().isEmpty()) {
      return Optional.empty();
    }
    LocalDate first = extent.first().get();
    LocalDate last = extent.last().get();
    LocalDate farthest = last.plusYears(MOST_YEARS_BESIDE);
    LocalDate earliest = first.minusYears(MOST_YEARS_BESIDE);
    LocalDate from = asked.from().orElse(first);
    LocalDate to = asked.to().orElse(last);
    return Optional.of(
        new Days(from.isBefore(earliest) ? earliest : from, to.isAfter(farthest) ? farthest : to));
  }

  Optional<Days> days() {
    return days(extent, asked);
  }
}
