package entente.keep.differ;

import java.util.Locale;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The numbers that a claim's value and bound leave open. */
final class Numbers {
  /** Two estimates this far apart, as a share of the greater, can be of one number. */
  private static final double ABOUT = 0.05;

  /** Whoever writes "more than 400" has the nearest round number in mind, not a thousand. */
  private static final double MORE = 1.25;

  private static final Pattern SPAN =
      Pattern.compile("(\\d[\\d,]*(?:\\.\\d+)?)\\s?(?:-|–|or|to|and)\\s?(\\d[\\d,]*(?:\\.\\d+)?)");

  private Numbers() {}

  /**
   * From the least number that is possible to the greatest, both included.
   *
   * @param least may be negative infinity
   * @param greatest may be positive infinity
   */
  record Range(double least, double greatest) {
    boolean meets(Range other) {
      return least <= other.greatest && other.least <= greatest;
    }

    double length() {
      return greatest - least;
    }
  }

  /** {@return the number itself, without its bound; none if the value is in words} */
  static OptionalDouble value(Claim claim) {
    try {
      return OptionalDouble.of(Double.parseDouble(claim.values().getFirst()));
    } catch (NumberFormatException words) {
      return OptionalDouble.empty();
    }
  }

  /** {@return what the claim leaves open; none if its value is in words} */
  static Optional<Range> of(Claim claim) {
    if (claim.values().size() > 1) {
      return Optional.empty();
    }
    OptionalDouble number = value(claim);
    if (number.isPresent()) {
      return Optional.of(around(number.getAsDouble(), claim.bound().orElse("")));
    }
    Matcher span = SPAN.matcher(claim.values().getFirst());
    return span.matches()
        ? Optional.of(new Range(number(span.group(1)), number(span.group(2))))
        : Optional.empty();
  }

  private static double number(String digits) {
    return Double.parseDouble(digits.replace(",", ""));
  }

  private static Range around(double value, String bound) {
    double slack = Math.abs(value) * ABOUT / 2;
    return switch (bound.toLowerCase(Locale.ROOT)) {
      case "" -> new Range(value, value);
      case "more than", "over" -> new Range(Math.nextUp(value), Math.max(value, value * MORE));
      case "at least", "from", "minimum" -> new Range(value, Math.max(value, value * MORE));
      case "less than", "fewer than", "under", "below" ->
          new Range(Double.NEGATIVE_INFINITY, Math.nextDown(value));
      case "up to", "at most", "maximum" -> new Range(Double.NEGATIVE_INFINITY, value);
      default -> new Range(value - slack, value + slack);
    };
  }
}
