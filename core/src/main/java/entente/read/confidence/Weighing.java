package entente.read.confidence;

import entente.event.Actor;
import entente.event.Kind;
import entente.event.Role;
import entente.event.Span;
import entente.event.Statement;
import entente.read.SentenceTrace;
import entente.read.opinion.SecondOpinion;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Gives statements their confidence: how often such statements are right in their type, as measured
 * on the program's own sentences (logistic regression; docs/second-opinion.md has the table).
 */
public final class Weighing {
  /** Evidence of fewer common words than this is weighed with its whole sentence. */
  private static final int FEW = 4;

  private final Weights weights;
  private final Optional<SecondOpinion> opinion;

  /** With a second opinion, or by what the rules tell alone. */
  public Weighing(Optional<SecondOpinion> opinion) {
    this.weights = Weights.shipped();
    this.opinion = opinion;
  }

  /**
   * {@return the statements of a sentence with their confidence}
   *
   * @param text the article's
   * @param statements coded, each with its rule's own confidence
   */
  public List<Statement> weighed(String text, SentenceTrace trace, List<Statement> statements) {
    List<Statement> weighed = new ArrayList<>();
    for (Statement statement : statements) {
      double confidence =
          weights.probability(
              Features.of(
                  statement, trace, statements.size() - 1, opinion(text, trace, statement)));
      weighed.add(statement.weighed(Math.round(confidence * 100) / 100.0));
    }
    return weighed;
  }

  private Optional<Map<String, Double>> opinion(
      String text, SentenceTrace trace, Statement statement) {
    return opinion
        .filter(each -> statement.kind() == Kind.EVENT)
        .map(each -> opinion(each, text, trace, statement));
  }

  static Map<String, Double> opinion(
      SecondOpinion opinion, String text, SentenceTrace trace, Statement statement) {
    return opinion(opinion, text, trace, statement.evidence(), statement.roles());
  }

  /**
   * {@return how likely each type is for words of a sentence, its source and target being known}
   *
   * @param text the article's
   * @param evidence the words; where they are few, the whole sentence is asked about
   */
  public static Map<String, Double> opinion(
      SecondOpinion opinion,
      String text,
      SentenceTrace trace,
      Span evidence,
      Map<Role, List<Actor>> roles) {
    Span words = Features.words(trace, evidence) < FEW ? trace.sentence() : evidence;
    return opinion.of(
        words.in(text),
        spans(trace, words, roles.getOrDefault(Role.SOURCE, List.of())),
        spans(trace, words, roles.getOrDefault(Role.TARGET, List.of())));
  }

  /** Where the actors are named in the words, counted from their beginning. */
  private static List<Span> spans(SentenceTrace trace, Span words, List<Actor> actors) {
    Set<String> codes = actors.stream().map(Actor::code).collect(Collectors.toSet());
    return trace.mentions().stream()
        .filter(mention -> words.contains(mention.span()))
        .filter(mention ->
            mention.actors().stream().anyMatch(code -> codes.contains(Actor.parse(code).code())))
        .map(mention ->
            new Span(mention.span().begin() - words.begin(), mention.span().end() - words.begin()))
        .toList();
  }
}
