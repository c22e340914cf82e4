package entente.keep.reference;

import java.util.ArrayList;
import java.util.List;

/**
 * What one state owes another by treaty, each kind apart (ATOP: Leeds, Ritter, Mitchell and Long
 * 2002).
 *
 * @param defence to come to its help if it is attacked
 * @param offence to join in a war that it begins
 * @param neutrality to stay out of its wars
 * @param nonaggression not to attack it
 * @param consultation to confer with it in a crisis
 */
public record Obligations(
    boolean defence,
    boolean offence,
    boolean neutrality,
    boolean nonaggression,
    boolean consultation) {
  /** Nothing is owed. */
  public static final Obligations NONE = new Obligations(false, false, false, false, false);

  /** {@return whether anything is owed} */
  public boolean any() {
    return !equals(NONE);
  }

  /** {@return such as {@code defence, consultation}; {@code none} if nothing is owed} */
  public String words() {
    List<String> words = new ArrayList<>();
    if (defence) {
      words.add("defence");
    }
    if (offence) {
      words.add("offence");
    }
    if (neutrality) {
      words.add("neutrality");
    }
    if (nonaggression) {
      words.add("nonaggression");
    }
    if (consultation) {
      words.add("consultation");
    }
    return words.isEmpty() ? "none" : String.join(", ", words);
  }
}
