package entente.spark;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;

class ComponentsTest {
  private record Pair(String one, String other) {}

  private static Map<String, String> roots(List<Pair> pairs) {
    Components components = new Components();
    pairs.forEach(pair -> components.join(pair.one(), pair.other()));
    return components.roots();
  }

  @Test
  void whatHangsTogetherHasTheSmallestIdAsItsRoot() {
    assertThat(roots(List.of(new Pair("d", "c"), new Pair("b", "c"), new Pair("x", "y"))))
        .isEqualTo(Map.of("c", "b", "d", "b", "y", "x"));
  }

  @Test
  void theOrderOfThePairsDoesNotMatter() {
    Random random = new Random(3);
    for (int round = 0; round < 200; round++) {
      List<Pair> pairs = new ArrayList<>();
      for (int i = 0; i < 60; i++) {
        pairs.add(new Pair("n" + random.nextInt(50), "n" + random.nextInt(50)));
      }
      Map<String, String> first = roots(pairs);
      Collections.shuffle(pairs, random);
      assertThat(roots(pairs)).isEqualTo(first).isEqualTo(byFlooding(pairs));
    }
  }

  /** The slow and certain way: each takes the least that any neighbour has, until none changes. */
  private static Map<String, String> byFlooding(List<Pair> pairs) {
    Map<String, String> least = new HashMap<>();
    boolean changes = true;
    while (changes) {
      changes = false;
      for (Pair pair : pairs) {
        String one = least.getOrDefault(pair.one(), pair.one());
        String other = least.getOrDefault(pair.other(), pair.other());
        String smaller = one.compareTo(other) < 0 ? one : other;
        changes |= !smaller.equals(least.put(pair.one(), smaller));
        changes |= !smaller.equals(least.put(pair.other(), smaller));
      }
    }
    least.entrySet().removeIf(each -> each.getKey().equals(each.getValue()));
    return least;
  }
}
