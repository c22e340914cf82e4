package entente.read.code;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What stands around a trigger in neutral terms: which words fill which functions, as if every
 * clause were active and told in full. {@code subject} is who does it even where the text has a
 * passive, a participle or an event noun.
 */
final class Frame {
  private final int trigger;
  private final Map<String, List<Integer>> arguments = new LinkedHashMap<>();
  private int carrier;

  /**
   * @param trigger the word that sets the rule off
   * @param carrier the verb whose tense and auxiliaries hold for it: itself, or the verb that
   *     carries an event noun; -1 where there is none
   */
  Frame(int trigger, int carrier) {
    this.trigger = trigger;
    this.carrier = carrier;
  }

  int trigger() {
    return trigger;
  }

  int carrier() {
    return carrier;
  }

  void carriedBy(int verb) {
    carrier = verb;
  }

  /** Adds a word to a function unless it is there already or is the trigger itself. */
  void add(String function, int word) {
    if (word >= 0 && word != trigger) {
      List<Integer> words = arguments.computeIfAbsent(function, key -> new ArrayList<>());
      if (!words.contains(word)) {
        words.add(word);
      }
    }
  }

  /** {@return the words that fill a function, in the order in which they were found} */
  List<Integer> words(String function) {
    return List.copyOf(arguments.getOrDefault(function, List.of()));
  }

  boolean has(String function) {
    return !words(function).isEmpty();
  }

  @Override
  public String toString() {
    return trigger + arguments.toString();
  }
}
