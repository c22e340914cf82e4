package entente.foresee.scenario;

import java.time.LocalDate;
import java.util.Optional;

/**
 * One change of a scenario. What it leaves empty is any, where something is taken away; what is
 * added is told whole.
 *
 * @param adds whether it is added; else taken away
 * @param isTie whether it is a standing tie; else an event
 * @param day when; of a tie since when
 * @param source code of who acts
 * @param type codebook type
 * @param target code of to whom
 */
public record Change(
    boolean adds,
    boolean isTie,
    Optional<LocalDate> day,
    String source,
    String type,
    String target) {
  /** {@return whether it speaks of an event or tie like that} */
  public boolean isOf(String otherSource, String otherType, String otherTarget) {
    return allows(source, otherSource) && allows(type, otherType) && allows(target, otherTarget);
  }

  /** {@return whether it takes an event like that away} */
  public boolean takes(String otherSource, String otherType, String otherTarget, int epochDay) {
    return !adds
        && !isTie
        && isOf(otherSource, otherType, otherTarget)
        && (day.isEmpty() || day.get().toEpochDay() == epochDay);
  }

  private static boolean allows(String wanted, String is) {
    return wanted.isEmpty() || wanted.equals(is);
  }

  @Override
  public String toString() {
    return (adds ? "add " : "remove ")
        + (isTie ? "tie " : "event ")
        + (source.isEmpty() ? "anyone" : source)
        + " -> "
        + (target.isEmpty() ? "anyone" : target)
        + ": "
        + (type.isEmpty() ? "any type" : type)
        + day.map(each -> " on " + each).orElse("");
  }
}
