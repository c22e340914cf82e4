package entente.keep.match;

import entente.event.Period;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Optional;

/**
 * When something takes place, as far as it is known.
 *
 * @param from first day that it can be, none where nothing is known
 * @param to last day that it can be
 * @param known how it is known
 */
public record Time(Optional<LocalDate> from, Optional<LocalDate> to, Known known) {
  /** Nothing is known. */
  public static final Time UNKNOWN = new Time(Optional.empty(), Optional.empty(), Known.NOT);

  /** How a time is known. */
  public enum Known {
    /** The text tells it. */
    STATED,
    /** The article appeared about then; news tells of what is new. */
    PUBLISHED,
    /** Neither. */
    NOT;

    /** {@return the word of the outputs, such as {@code stated}} */
    public String word() {
      return switch (this) {
        case STATED -> "stated";
        case PUBLISHED -> "published";
        case NOT -> "unknown";
      };
    }
  }

  /** {@return the time that a text tells} */
  public static Time stated(Period period) {
    return new Time(
        Optional.of(period.from().earliest()), Optional.of(period.to().latest()), Known.STATED);
  }

  /** {@return the time of an article's news, where its text tells none} */
  public static Time published(LocalDate day) {
    return new Time(Optional.of(day), Optional.of(day), Known.PUBLISHED);
  }

  /** {@return whether the text tells it to the week or better} */
  public boolean isPrecise() {
    return known == Known.STATED && length() <= 7;
  }

  /** {@return days between the first and the last day; 0 for one day or where nothing is known} */
  public long length() {
    return from.isPresent() && to.isPresent() ? ChronoUnit.DAYS.between(from.get(), to.get()) : 0;
  }

  /** {@return days between the two, 0 where they overlap; empty where one is not known} */
  public Optional<Long> gap(Time other) {
    if (from.isEmpty() || to.isEmpty() || other.from.isEmpty() || other.to.isEmpty()) {
      return Optional.empty();
    }
    long after = ChronoUnit.DAYS.between(to.get(), other.from.get());
    long before = ChronoUnit.DAYS.between(other.to.get(), from.get());
    return Optional.of(Math.max(0, Math.max(after, before)));
  }
}
