package entente.read.code;

import entente.read.codebook.Codebook;
import entente.read.codebook.Rule;
import entente.read.codebook.StatementType;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The words without which no rule of a codebook fires: those of its triggers, and those of which
 * its conditions want one. Where they stand and what they do there is left open.
 */
final class TriggerWords {
  private final Map<String, List<List<Set<String>>>> besides = new HashMap<>();

  TriggerWords(Codebook codebook) {
    for (StatementType type : codebook.types()) {
      for (Rule rule : type.rules()) {
        List<Set<String>> conditions = conditions(rule);
        for (Rule.Trigger trigger : rule.triggers()) {
          List<Set<String>> wanted = new ArrayList<>(conditions);
          List<String> words = trigger.words();
          words.subList(1, words.size()).forEach(word -> wanted.add(forms(word)));
          besides.computeIfAbsent(words.getFirst(), key -> new ArrayList<>()).add(wanted);
        }
      }
    }
  }

  /** Every set is of words of which the sentence must have one. */
  private static List<Set<String>> conditions(Rule rule) {
    List<Set<String>> conditions = new ArrayList<>();
    rule.when()
        .forEach((path, condition) -> {
          // An affix is part of a name, whatever words the condition lists.
          boolean affix = path.equals("pro") || path.equals("anti");
          if (!affix && condition instanceof Rule.Condition.Words(Set<String> lemmas)) {
            conditions.add(withLastWords(lemmas));
          }
        });
    return conditions;
  }

  /** "air strike" is met by a "strike" after an "air". */
  private static Set<String> withLastWords(Set<String> lemmas) {
    Set<String> words = new HashSet<>(lemmas);
    lemmas.forEach(lemma -> words.add(lemma.substring(lemma.lastIndexOf(' ') + 1)));
    return words;
  }

  /** Those after the first are met by a form too, in any case. */
  private static Set<String> forms(String word) {
    return new HashSet<>(List.of(word, PossibleLemmas.folded(word)));
  }

  /**
   * {@return whether a rule may fire in a sentence}
   *
   * @param words all {@link PossibleLemmas} of the sentence
   */
  boolean maySetOff(Set<String> words) {
    return words.stream()
        .flatMap(word -> besides.getOrDefault(word, List.of()).stream())
        .anyMatch(
            wanted -> wanted.stream().allMatch(any -> any.stream().anyMatch(words::contains)));
  }
}
