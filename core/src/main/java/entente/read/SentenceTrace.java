package entente.read;

import entente.event.Span;
import entente.read.parse.Tree;
import java.util.List;

/**
 * What was seen in one sentence and why it was coded so, for people who check.
 *
 * @param sentence where it stands in the article
 * @param tree how it was parsed
 * @param mentions the actors found in it, in text order
 * @param unknown names that no table knows, in text order
 * @param steps one line each: a rule that fired or was refused, how a role was filled, why this
 *     standing
 */
public record SentenceTrace(
    Span sentence, Tree tree, List<NamedActor> mentions, List<Span> unknown, List<String> steps) {
  public SentenceTrace {
    mentions = List.copyOf(mentions);
    unknown = List.copyOf(unknown);
    steps = List.copyOf(steps);
  }

  /** {@return the same sentence with other steps} */
  public SentenceTrace withSteps(List<String> other) {
    return new SentenceTrace(sentence, tree, mentions, unknown, other);
  }

  /**
   * A place in the text that stands for actors.
   *
   * @param span the words
   * @param actors their codes, such as {@code USA.MIL}
   * @param why how they were recognised, such as {@code name} or {@code pronoun}
   */
  public record NamedActor(Span span, List<String> actors, String why) {
    public NamedActor {
      actors = List.copyOf(actors);
    }
  }
}
