package entente.read.code;

import entente.event.Article;
import entente.read.Reading;
import entente.read.SentenceTrace;
import entente.read.actor.ActorFinder;
import entente.read.parse.Token;
import entente.read.parse.Tree;
import entente.read.text.Sentence;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Keeps from the parser, which takes nearly all of the time, the articles that can hold no
 * statement: those with nobody who could fill a role, or with no word that could set off a rule.
 * Where it cannot be told, the gate is open.
 *
 * <p>Whoever fills a role is named by the table somewhere in the article or derived from one who is
 * ("the country", "its army"), and every statement by rules needs all words of a trigger in one
 * sentence. Both are looked for under every lemma that the parser could give, so that its choice
 * makes no difference.
 *
 * @param finder who is who
 * @param triggers words of which a statement needs some; empty where statements need no rule
 * @param lemmas what may stand for words in trees
 */
record Gate(ActorFinder finder, Optional<TriggerWords> triggers, PossibleLemmas lemmas) {
  private static final String STEP =
      "not parsed: the article names no actor, or has no word that could tell of anything";

  /** {@return whether the sentences, which are those of an article, may hold a statement} */
  boolean opensFor(List<Sentence> sentences) {
    return sentences.stream().anyMatch(sentence -> finder.mayName(sentence.tokens(), lemmas))
        && triggers
            .map(words ->
                sentences.stream().anyMatch(sentence -> words.maySetOff(possible(sentence))))
            .orElse(true);
  }

  /** {@return the article with its sentences and no statement} */
  static Reading closed(Article article, List<Sentence> sentences) {
    List<SentenceTrace> traces =
        sentences.stream()
            .map(sentence ->
                new SentenceTrace(
                    sentence.span(),
                    Tree.flat(sentence.tokens()),
                    List.of(),
                    List.of(),
                    List.of(STEP)))
            .toList();
    return new Reading(article, List.of(), traces);
  }

  private Set<String> possible(Sentence sentence) {
    Set<String> words = new HashSet<>();
    for (Token token : sentence.tokens()) {
      words.addAll(lemmas.of(token.form()));
    }
    return words;
  }
}
