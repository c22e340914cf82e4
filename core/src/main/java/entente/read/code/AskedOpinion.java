package entente.read.code;

import entente.event.Actor;
import entente.event.Role;
import entente.event.Span;
import entente.read.SentenceTrace;
import entente.read.codebook.Codebook;
import entente.read.confidence.Weighing;
import entente.read.opinion.LabelledSentence;
import entente.read.opinion.SecondOpinion;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A second opinion, and how far it may speak where no rule does.
 *
 * @param opinion on the types of events
 * @param recall from 0, it never speaks alone, to 1, it always does; in between, where it is surer
 *     of a type than 1 less this
 */
public record AskedOpinion(SecondOpinion opinion, double recall) {
  public AskedOpinion {
    if (!(recall >= 0 && recall <= 1)) {
      throw new IllegalArgumentException("recall is from 0 to 1, not " + recall);
    }
  }

  Optional<Proposals.Proposed> of(
      Codebook codebook,
      String text,
      SentenceTrace trace,
      Span evidence,
      Map<Role, List<Actor>> roles) {
    if (recall == 0) {
      return Optional.empty();
    }
    return Weighing.opinion(opinion, text, trace, evidence, roles).entrySet().stream()
        .max(Map.Entry.comparingByValue())
        .filter(best -> !best.getKey().equals(LabelledSentence.NONE))
        .filter(best -> best.getValue() >= 1 - recall)
        .flatMap(best ->
            codebook
                .type(best.getKey())
                .map(type -> new Proposals.Proposed(type, rounded(best.getValue()))));
  }

  private static double rounded(double likely) {
    return Math.round(Math.clamp(likely, 0.01, 0.99) * 100) / 100.0;
  }
}
