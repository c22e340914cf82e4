package entente.keep.differ;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * One value that one mention gives for one point of an event.
 *
 * @param mention who says so
 * @param about the point, such as {@code host}, {@code killed}, {@code start}
 * @param kind what sort of point it is
 * @param values the value as written; several where the point is a list, or the first and the last
 *     day of a period
 * @param bound such as {@code about} or {@code more than}, where the text says so
 * @param asOf the day for which it holds, or on which it was told
 */
public record Claim(
    String mention,
    String about,
    Kind kind,
    List<String> values,
    Optional<String> bound,
    Optional<LocalDate> asOf)
    implements Comparable<Claim> {

  /** The sort of a point; where claims on one point differ in it, the first of these holds. */
  public enum Kind {
    /** A day, month or year. */
    DATE,
    /** A count or a sum. */
    NUMBER,
    /** Who plays which part. */
    ROLE,
    /** Where. */
    PLACE,
    /** How things stand: done, announced, suspended. */
    STATUS,
    /** Whether it took place at all. */
    OCCURRENCE,
    /** Why. */
    CAUSE;

    /** {@return the word of the outputs} */
    public String word() {
      return name().toLowerCase(java.util.Locale.ROOT);
    }
  }

  public Claim {
    values = List.copyOf(values);
  }

  /** The bound of a value that follows from others that the mention gives. */
  public static final String IMPLIED = "counted:";

  /** {@return whether the value was counted from others} */
  boolean isImplied() {
    return bound.filter(IMPLIED::equals).isPresent();
  }

  /** {@return the same claim, as one on a point of that kind} */
  Claim as(Kind other) {
    return new Claim(mention, about, other, values, bound, asOf);
  }

  /** {@return the value in one piece} */
  public String value() {
    return bound.map(each -> each + " ").orElse("") + String.join(", ", values);
  }

  @Override
  public int compareTo(Claim other) {
    return Comparator.comparing(Claim::about)
        .thenComparing(Claim::mention)
        .thenComparing(Claim::value)
        .compare(this, other);
  }
}
