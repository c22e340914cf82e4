package entente.keep.differ;

import entente.event.PartialDate;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds the date in a value. */
final class Dates {
  private static final Pattern DATE = Pattern.compile("\\b\\d{4}(?:-\\d{2}(?:-\\d{2})?)?\\b");

  private Dates() {}

  /** {@return the one date in the value; none if there are none or several} */
  static Optional<PartialDate> in(String value) {
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
