package entente.read.parse;

import java.util.ArrayList;
import java.util.List;

/** What every tree promises: each word leads up to a root. */
final class Heads {
  private Heads() {}

  /** {@return the same heads, where the first word of each cycle has been made a root} */
  static List<Integer> acyclic(List<Integer> heads) {
    List<Integer> result = new ArrayList<>(heads);
    for (int word = 0; word < result.size(); word++) {
      if (leadsBackTo(word, result)) {
        result.set(word, -1);
      }
    }
    return result;
  }

  private static boolean leadsBackTo(int word, List<Integer> heads) {
    int at = heads.get(word);
    // A walk longer than the sentence turns in a cycle that does not pass through this word.
    for (int steps = 0; at >= 0 && steps < heads.size(); steps++) {
      if (at == word) {
        return true;
      }
      at = heads.get(at);
    }
    return false;
  }
}
