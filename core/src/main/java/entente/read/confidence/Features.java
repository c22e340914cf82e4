package entente.read.confidence;

import entente.event.Actor;
import entente.event.Modality;
import entente.event.Role;
import entente.event.Span;
import entente.event.Statement;
import entente.read.SentenceTrace;
import entente.read.opinion.LabelledSentence;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What can be told of a statement that says how likely it is right; each a number, most 0 or 1. */
final class Features {
  private static final double TINY = 0.01;
  private static final double USUAL_WORDS = 12;

  private Features() {}

  /**
   * {@return the features by name}
   *
   * @param statement coded, with its rule's own confidence
   * @param beside how many statements the sentence has besides
   * @param opinion how likely the sense of the words makes each type, where that was asked
   */
  static Map<String, Double> of(
      Statement statement, SentenceTrace trace, int beside, Optional<Map<String, Double>> opinion) {
    Map<String, Double> features = new LinkedHashMap<>();
    features.put("constant", 1.0);
    features.put("rule", logit(statement.confidence()));
    List<Actor> sources = statement.actors(Role.SOURCE);
    List<Actor> others =
        List.of(Role.TARGET, Role.PARTICIPANT, Role.HOST).stream()
            .flatMap(role -> statement.actors(role).stream())
            .toList();
    features.put("no source", flag(sources.isEmpty()));
    features.put("no target", flag(others.isEmpty()));
    features.put("source from elsewhere", flag(isFromElsewhere(sources, statement, trace)));
    features.put("target from elsewhere", flag(isFromElsewhere(others, statement, trace)));
    features.put("length", Math.log(words(trace, statement.evidence()) / USUAL_WORDS));
    features.put("statements beside", Math.min(3.0, beside));
    features.put("not actual", flag(statement.modality() != Modality.ACTUAL));
    opinion.ifPresent(likely -> {
      features.put("opinion", Math.log(TINY + likely.getOrDefault(statement.type(), 0.0)));
      features.put(
          "opinion of none", Math.log(TINY + likely.getOrDefault(LabelledSentence.NONE, 0.0)));
    });
    return features;
  }

  /** The common words of the evidence: names are long or short as it happens. */
  static double words(SentenceTrace trace, Span evidence) {
    long common =
        trace.tree().tokens().stream()
            .filter(token -> evidence.contains(token.span()))
            .filter(token -> Character.isLowerCase(token.form().codePointAt(0)))
            .count();
    return Math.max(1.0, (double) common);
  }

  /** Whether one of them is not named in the statement's own words: a "they", or the scene. */
  private static boolean isFromElsewhere(
      List<Actor> actors, Statement statement, SentenceTrace trace) {
    return actors.stream()
        .anyMatch(actor ->
            trace.mentions().stream()
                .filter(mention -> statement.evidence().overlaps(mention.span()))
                .noneMatch(mention ->
                    mention.actors().stream().anyMatch(code -> Actor.parse(code).sameAs(actor))));
  }

  private static double logit(double probability) {
    return Math.log(probability / (1 - probability));
  }

  private static double flag(boolean is) {
    return is ? 1 : 0;
  }
}
