package entente.score;

import java.util.Arrays;
import java.util.Optional;

/** What is measured. Statements are compared without sectors except where the name says so. */
public enum Figure {
  /** Something of the kind was seen where the gold has it. */
  EVENT_DETECTED("event detected", false),
  /** It was given the gold's type as well. */
  EVENT_TYPED("event typed", false),
  TIE_DETECTED("tie detected", false),
  TIE_TYPED("tie typed", false),
  APPRAISAL_DETECTED("appraisal detected", false),
  APPRAISAL_TYPED("appraisal typed", false),
  DETECTED("event+tie detected", false),
  TYPED("event+tie typed", false),
  /** Type, sources and targets all as in the gold; participants and hosts count as targets. */
  WHO_TO_WHOM("event+tie typed, exact who-to-whom", false),
  /** Each actor in each role is one to be found. */
  ROLE_ACTOR("role:actor", false),
  ROLE_ACTOR_SECTOR("role:actor.sector", false),
  /** Of the typed events and ties, those with the gold's attribution chain. */
  ATTRIBUTION("attribution", true),
  MODALITY("modality", true),
  FACTUALITY("factuality", true),
  /** Attribution, modality and factuality all right. */
  STANDING("standing (all three)", true);

  private final String words;
  private final boolean share;

  Figure(String words, boolean share) {
    this.words = words;
    this.share = share;
  }

  /** {@return its name in reports and in files of expected scores} */
  public String words() {
    return words;
  }

  /** {@return whether it is a share of the pairs, so that precision and recall are the same} */
  public boolean isShare() {
    return share;
  }

  /** {@return the one number for it, from 0 to 1: F1, or the share that is right} */
  public double value(Measure measure) {
    return share ? measure.precision() : measure.f1();
  }

  /** {@return the figure of that name, if there is one} */
  public static Optional<Figure> named(String words) {
    return Arrays.stream(values()).filter(each -> each.words.equals(words)).findFirst();
  }
}
