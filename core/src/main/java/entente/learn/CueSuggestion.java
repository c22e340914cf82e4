package entente.learn;

/**
 * A word that could say how statements stand.
 *
 * @param list of cues that it would belong to, such as {@code planning}
 * @param part its part of speech
 * @param word its lemma, a verb with its particle
 * @param mends how many statements with a wrong standing stand under the word
 * @param costs how many with the right standing do
 * @param sentence where one of the wrong ones stands
 */
public record CueSuggestion(
    String list, Part part, String word, int mends, int costs, String sentence) {
  /** {@return whether it mends more than it costs} */
  public boolean isWorthIt() {
    return mends > costs;
  }
}
