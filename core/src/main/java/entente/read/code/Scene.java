package entente.read.code;

import entente.read.actor.Mention;
import entente.read.parse.Function;
import entente.read.parse.Syntax;
import java.util.List;
import java.util.Optional;

/** One sentence as the coder sees it: its syntax, the names found in it, who is quoted where. */
final class Scene {
  private final Syntax syntax;
  private final List<Mention> mentions;
  private final Quotes quotes;
  private final int sentence;

  Scene(Syntax syntax, List<Mention> mentions, Quotes quotes, int sentence) {
    this.syntax = syntax;
    this.mentions = List.copyOf(mentions);
    this.quotes = quotes;
    this.sentence = sentence;
  }

  Syntax syntax() {
    return syntax;
  }

  List<Mention> mentions() {
    return mentions;
  }

  Quotes quotes() {
    return quotes;
  }

  /** {@return which sentence of the article this is, from 0} */
  int number() {
    return sentence;
  }

  /** {@return the mention that holds the word} */
  Optional<Mention> mentionAt(int word) {
    for (Mention mention : mentions) {
      if (mention.covers(word)) {
        return Optional.of(mention);
      }
    }
    return Optional.empty();
  }

  /** {@return the word of the mention that the others hang on} */
  int headOf(Mention mention) {
    for (int word = mention.last(); word >= mention.first(); word--) {
      int head = syntax.head(word);
      if (head < mention.first() || head > mention.last()) {
        return word;
      }
    }
    return mention.last();
  }

  /** {@return whether the word stands in a place adverbial: "in Moscow", "near Kiev"} */
  boolean isLocative(int word) {
    int at = word;
    while (syntax.function(at) == Function.CONJUNCT
        || syntax.function(at) == Function.COMPOUND
        || syntax.function(at) == Function.APPOSITION) {
      at = syntax.head(at);
      if (at < 0) {
        return false;
      }
    }
    return syntax.function(at) == Function.PREPOSITION_OBJECT
        && syntax.head(at) >= 0
        && Places.IN.contains(syntax.lemma(syntax.head(at)));
  }
}
