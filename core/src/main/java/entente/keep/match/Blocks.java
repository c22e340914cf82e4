package entente.keep.match;

import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;

/** Which pairs of mentions are compared: those that share a key, at times that are near. */
public final class Blocks {
  private final Matching matching;

  /** With what compares two of them. */
  public Blocks(Matching matching) {
    this.matching = matching;
  }

  /** Takes a link that is worth keeping. */
  @FunctionalInterface
  public interface Found {
    /** Takes it. */
    void link(Pair pair, Link link);
  }

  /**
   * Compares each two mentions of a group, all of which have the key. A pair that shares several
   * keys is compared under the first of them, so that it is found once.
   */
  public void within(String key, List<Mention> group, Found found) {
    List<SortedSet<String>> keys = keys(group);
    for (int i = 0; i < group.size(); i++) {
      for (int j = i + 1; j < group.size(); j++) {
        compare(key, group.get(i), keys.get(i), group.get(j), keys.get(j), found);
      }
    }
  }

  /** Compares each mention of one group with each of another, likewise. */
  public void between(String key, List<Mention> one, List<Mention> other, Found found) {
    List<SortedSet<String>> keys = keys(one);
    List<SortedSet<String>> others = keys(other);
    for (int i = 0; i < one.size(); i++) {
      for (int j = 0; j < other.size(); j++) {
        compare(key, one.get(i), keys.get(i), other.get(j), others.get(j), found);
      }
    }
  }

  private void compare(
      String key,
      Mention one,
      SortedSet<String> keys,
      Mention other,
      SortedSet<String> others,
      Found found) {
    if (Matching.near(one.time(), other.time())
        && isFirst(key, keys, others)
        && !one.id().equals(other.id())) {
      Link link = matching.link(one, other);
      if (link.weight() > Link.UNRELATED) {
        found.link(Pair.of(one.id(), other.id()), link);
      }
    }
  }

  private static List<SortedSet<String>> keys(List<Mention> mentions) {
    return mentions.stream()
        .map(each -> (SortedSet<String>) new TreeSet<>(Matching.keys(each)))
        .toList();
  }

  /** Both have the key; it is the first that both have if none of those before it is common. */
  private static boolean isFirst(String key, SortedSet<String> one, SortedSet<String> other) {
    for (String before : one.headSet(key)) {
      if (other.contains(before)) {
        return false;
      }
    }
    return true;
  }
}
