package entente.keep.differ;

import entente.event.PartialDate;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The days that a claim's values can mean. */
final class Dates {
  private static final Pattern DATE = Pattern.compile("\\b\\d{4}(?:-\\d{2}(?:-\\d{2})?)?\\b");

  private Dates() {}

  /**
   * From the first day that is possible to the last.
   *
   * @param first the first day
   * @param last the last day, not before it
   */
  record Range(LocalDate first, LocalDate last) {
    long length() {
      return ChronoUnit.DAYS.between(first, last);
    }

    /** {@return whether a day is in both, or the two are no more than so many days apart} */
    boolean meets(Range other, int slack) {
      return !last.plusDays(slack).isBefore(other.first)
          && !other.last.plusDays(slack).isBefore(first);
    }
  }

  /** {@return what the values mean together; none if one of them is no date or holds several} */
  static Optional<Range> in(List<String> values) {
    List<Optional<PartialDate>> dates = values.stream().map(Dates::in).toList();
    if (dates.isEmpty() || dates.stream().anyMatch(Optional::isEmpty)) {
      return Optional.empty();
    }
    LocalDate first =
        dates.stream().map(date -> date.get().earliest()).min(Comparator.naturalOrder()).get();
    LocalDate last =
        dates.stream().map(date -> date.get().latest()).max(Comparator.naturalOrder()).get();
    return Optional.of(new Range(first, last));
  }

  private static Optional<PartialDate> in(String value) {
    Matcher matcher = DATE.matcher(value);
    if (!matcher.find()) {
      return Optional.empty();
    }
    String found = matcher.group();
    if (matcher.find()) {
      return Optional.empty();
    }
    try {
      return Optional.of(PartialDate.parse(found));
    } catch (IllegalArgumentException e) {
      return Optional.empty();
    }
  }
}
