package entente.read.actor;

import java.util.List;
import java.util.Set;

/** Words written one after the other, as lists of them are easiest to read. */
final class WordList {
  private WordList() {}

  static Set<String> set(String words) {
    return Set.copyOf(list(words));
  }

  static List<String> list(String words) {
    return List.of(words.strip().split("\\s+", -1));
  }
}
