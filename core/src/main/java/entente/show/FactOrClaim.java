package entente.show;

import entente.event.Standing;
import java.util.Arrays;
import java.util.List;

/** The three questions that a reader of an article has. */
public enum FactOrClaim {
  FACT("told as fact", "In the author's own voice."),
  CLAIM("claimed", "Somebody else says so, denies it, or it is a judgement."),
  NOT_YET("not so, or not yet", "Planned, predicted, imagined or called for.");

  private final String title;
  private final String gloss;

  FactOrClaim(String title, String gloss) {
    this.title = title;
    this.gloss = gloss;
  }

  /** {@return the question to which a statement of that standing answers} */
  public static FactOrClaim of(Standing standing) {
    return switch (standing) {
      case REPORTED -> FACT;
      case ATTRIBUTED, ALLEGED, DENIED, OPINION -> CLAIM;
      case PLANNED, FORECAST, HYPOTHETICAL, CALL_TO_ACTION -> NOT_YET;
    };
  }

  /** {@return such as {@code told as fact}} */
  public String title() {
    return title;
  }

  /** {@return what that means, in a sentence} */
  public String gloss() {
    return gloss;
  }

  /** {@return the standings that belong to it} */
  public List<Standing> standings() {
    return Arrays.stream(Standing.values()).filter(each -> of(each) == this).toList();
  }
}
