package entente.keep.differ;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;

/** Whether two short descriptions say the same in other words, by the words that they share. */
final class Wordings {
  private static final Pattern BETWEEN = Pattern.compile("[^\\p{L}\\p{N}]+");
  private static final Set<String> SMALL =
      Set.of(
          "the", "a", "an", "of", "by", "in", "on", "at", "to", "for", "and", "or", "its", "is",
          "be", "with", "from", "as");
  private static final Set<String> NEGATIONS =
      Set.of("not", "no", "never", "none", "without", "nobody", "cannot", "refused", "denied");
  private static final double ENOUGH = 0.6;

  private Wordings() {}

  static boolean agree(List<String> some, List<String> others) {
    Set<String> one = words(some);
    Set<String> other = words(others);
    if (one.equals(other)) {
      return true;
    }
    for (String negation : NEGATIONS) {
      if (one.contains(negation) != other.contains(negation)) {
        return false;
      }
    }
    long shared = one.stream().filter(other::contains).count();
    int shorter = Math.min(one.size(), other.size());
    return shorter > 0 && (double) shared / shorter >= ENOUGH;
  }

  private static Set<String> words(List<String> values) {
    Set<String> words = new TreeSet<>();
    for (String value : values) {
      for (String word : BETWEEN.split(value.toLowerCase(Locale.ROOT), -1)) {
        if (!word.isEmpty() && !SMALL.contains(word)) {
          words.add(word.length() > 6 ? word.substring(0, 6) : word);
        }
      }
    }
    return words;
  }
}
