package entente.read.classify;

import java.util.List;

/**
 * A sentence in which somebody has marked who does something and to whom.
 *
 * @param id a name for the answer
 * @param text the sentence, or a few
 * @param sources the words in it for those who do it
 * @param targets the words in it for those to whom it is done; empty for a joint act or where
 *     nobody is told
 */
public record Question(String id, String text, List<String> sources, List<String> targets) {
  public Question {
    sources = List.copyOf(sources);
    targets = List.copyOf(targets);
  }
}
