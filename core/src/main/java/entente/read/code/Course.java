package entente.read.code;

import entente.event.Factuality;
import entente.event.Modality;
import entente.event.Span;
import entente.event.Speaker;
import java.util.ArrayList;
import java.util.List;

/** What is gathered of a statement's standing on the way from its trigger up to the root. */
final class Course {
  private final Span place;
  private final List<List<Speaker>> tellers = new ArrayList<>();
  private final List<String> steps = new ArrayList<>();
  private Modality modality = Modality.ACTUAL;
  private Factuality sureness = Factuality.CERTAIN;
  private boolean negated;
  private boolean foretold;

  /** Whether "will" was met; what it means is settled at the end, by who tells it. */
  boolean future;

  /** Whether "would" was met. */
  boolean wouldBe;

  /** Whether an "if" stands beside it. */
  boolean conditional;

  /** Whether a setting of the author's own was left on the way: "as protests grew". */
  boolean background;

  /** Whether somebody was found to tell it. */
  boolean reportedSpeech;

  Course(Span place) {
    this.place = place;
  }

  /** {@return where the trigger stands in the text} */
  Span place() {
    return place;
  }

  /** {@return who tells it, each told of by the one after it: innermost first} */
  List<List<Speaker>> tellers() {
    return tellers;
  }

  List<String> steps() {
    return steps;
  }

  Modality modality() {
    return modality;
  }

  void toldBy(List<Speaker> speakers, String because) {
    tellers.add(speakers);
    steps.add(because);
  }

  void note(String step) {
    steps.add(step);
  }

  /** Takes on a modality if it is stronger than what was found further in. */
  void becomes(Modality other, String because) {
    boolean meant = modality == Modality.FORECAST && other == Modality.PLANNED && !foretold;
    boolean imagined = other == Modality.HYPOTHETICAL && modality != Modality.DIRECTIVE;
    if (modality == Modality.ACTUAL || meant || (imagined && modality != other)) {
      modality = other;
      steps.add(other.word() + ": " + because);
    }
  }

  /** Somebody predicts it: from here on no "will" makes it a plan. */
  void foretold(String because) {
    becomes(Modality.FORECAST, because);
    foretold = true;
  }

  boolean isForetold() {
    return foretold;
  }

  void lessSure(Factuality other, String because) {
    if (sureness == Factuality.CERTAIN || rank(other) > rank(sureness)) {
      sureness = other;
      steps.add(other.value() + ": " + because);
    }
  }

  private static int rank(Factuality factuality) {
    return switch (factuality) {
      case UNCOMMITTED -> 3;
      case POSSIBLE, POSSIBLY_NOT -> 2;
      case PROBABLE, PROBABLY_NOT -> 1;
      case CERTAIN, CERTAINLY_NOT -> 0;
    };
  }

  void negate(String because) {
    negated = !negated;
    steps.add("negated: " + because);
  }

  /** {@return the factuality that modality, doubts and negations come to} */
  Factuality factuality() {
    Factuality factuality =
        switch (modality) {
          case HYPOTHETICAL, DIRECTIVE -> Factuality.UNCOMMITTED;
          case FORECAST -> sureness == Factuality.CERTAIN ? Factuality.PROBABLE : sureness;
          case ACTUAL, PLANNED -> sureness;
        };
    return negated ? factuality.negated() : factuality;
  }
}
