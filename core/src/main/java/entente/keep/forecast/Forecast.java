package entente.keep.forecast;

import entente.event.Actor;
import entente.keep.Digest;
import java.time.LocalDate;
import java.util.regex.Pattern;

/**
 * An event that somebody foresees with a probability: after the day {@code asOf} and up to the day
 * {@code until}, an event of that type takes place from that source to that target. An empty
 * source, type or target stands for any.
 *
 * @param id {@code f} and twelve digits, made of all else but the reason
 * @param asOf the day on which it was foreseen, and the last that was known then
 * @param until the last day that counts, later than {@code asOf}
 * @param source code of who does it, without a sector
 * @param type codebook type, such as {@code COOPERATE}
 * @param target code of to whom; of what is done together, source and target may change places
 * @param probability from 0 to 1
 * @param by who foresaw it: {@code entente}, or the name that a user gives
 * @param reason why, in words; may be empty
 */
public record Forecast(
    String id,
    LocalDate asOf,
    LocalDate until,
    String source,
    String type,
    String target,
    double probability,
    String by,
    String reason) {
  private static final int ID_DIGITS = 12;
  private static final Pattern TYPE = Pattern.compile("[A-Z][A-Z_]*");

  public Forecast {
    if (!until.isAfter(asOf)) {
      throw new IllegalArgumentException(
          "its last day, " + until + ", is not later than " + asOf + ", when it was foreseen");
    }
    if (!(probability >= 0 && probability <= 1)) {
      throw new IllegalArgumentException("the probability " + probability + " is not from 0 to 1");
    }
    if (by.isBlank()) {
      throw new IllegalArgumentException("it is not said who foresaw it");
    }
    if (!type.isEmpty() && !TYPE.matcher(type).matches()) {
      throw new IllegalArgumentException("'" + type + "' is no type; write one such as COOPERATE");
    }
    checkCode(source);
    checkCode(target);
  }

  private static void checkCode(String code) {
    if (!code.isEmpty() && !Actor.parse(code).toString().equals(Actor.of(code).toString())) {
      throw new IllegalArgumentException("'" + code + "' is no code without a sector");
    }
  }

  /** {@return that forecast, with the id that its content has} */
  public static Forecast of(
      LocalDate asOf,
      LocalDate until,
      String source,
      String type,
      String target,
      double probability,
      String by,
      String reason) {
    String content =
        String.join(
            "\n",
            asOf.toString(),
            until.toString(),
            source,
            type,
            target,
            Double.toString(probability),
            by);
    return new Forecast(
        "f" + Digest.of(content).substring(0, ID_DIGITS),
        asOf,
        until,
        source,
        type,
        target,
        probability,
        by,
        reason);
  }

  /** {@return what it answers} */
  public Question question() {
    return new Question(source, type, target, asOf, until);
  }
}
