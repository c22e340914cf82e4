package entente.foresee.memory;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.withinPercentage;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Postings beside lists of days in maps. */
class PostingsTest {
  private static final int DAYS = 400;
  private static final int PER_DAY = 120;

  @ParameterizedTest(name = "dense {0}")
  @ValueSource(booleans = {true, false})
  void holdWhatWasSeen(boolean dense) {
    SplittableRandom random = new SplittableRandom(11);
    Postings postings = new Postings(new Fading(), dense);
    Map<Long, Map<Integer, List<Integer>>> seen = new HashMap<>();
    Map<Long, List<Integer>> order = new HashMap<>();
    for (int day = -20; day < DAYS; day++) {
      for (int i = 0; i < PER_DAY; i++) {
        long key = key(random.nextInt(1500), dense);
        int value = random.nextInt(random.nextBoolean() ? 5 : 3000);
        postings.add(key, value, day);
        seen.computeIfAbsent(key, each -> new HashMap<>())
            .computeIfAbsent(value, each -> new ArrayList<>())
            .add(day);
        List<Integer> values = order.computeIfAbsent(key, each -> new ArrayList<>());
        values.remove(Integer.valueOf(value));
        values.addFirst(value);
      }
    }
    assertThat(postings.keys()).isEqualTo(seen.size());
    int asked = DAYS + 3;
    seen.forEach((key, values) -> {
      int slot = postings.slot(key);
      assertThat(walk(postings, slot)).isEqualTo(order.get(key));
      double all = 0;
      double allFast = 0;
      for (Map.Entry<Integer, List<Integer>> value : values.entrySet()) {
        List<Integer> days = value.getValue();
        int entry = postings.entry(slot, value.getKey());
        assertThat(postings.value(entry)).isEqualTo(value.getKey());
        assertThat(postings.count(entry)).isEqualTo(days.size());
        assertThat(postings.age(entry, asked)).isEqualTo(asked - days.getLast());
        double fast = faded(days, asked, Memory.SHORT);
        double slow = faded(days, asked, Memory.LONG);
        assertThat((double) postings.fast(entry, asked)).isCloseTo(fast, withinPercentage(0.1));
        assertThat((double) postings.slow(entry, asked)).isCloseTo(slow, withinPercentage(0.1));
        allFast += fast;
        all += slow;
      }
      assertThat((double) postings.total(slot, asked)).isCloseTo(all, withinPercentage(0.1));
      assertThat((double) postings.totalFast(slot, asked))
          .isCloseTo(allFast, withinPercentage(0.1));
    });
  }

  @ParameterizedTest(name = "dense {0}")
  @ValueSource(booleans = {true, false})
  void knowNothingOfWhatWasNotSeen(boolean dense) {
    Postings postings = new Postings(new Fading(), dense);
    postings.add(key(7, dense), 1, 5);
    int none = postings.slot(key(8, dense));
    assertThat(none).isEqualTo(Postings.NONE);
    assertThat(postings.slot(key(1_000_000, dense))).isEqualTo(Postings.NONE);
    assertThat(postings.first(none)).isEqualTo(Postings.NONE);
    assertThat(postings.entry(none, 1)).isEqualTo(Postings.NONE);
    assertThat(postings.total(none, 9)).isZero();
    assertThat(postings.totalFast(none, 9)).isZero();
    assertThat(postings.entry(postings.slot(key(7, dense)), 2)).isEqualTo(Postings.NONE);
  }

  /** Keys of hashed postings are far apart, as those of an actor and a type are. */
  private static long key(int number, boolean dense) {
    return dense ? number : number * 0x1_0000_0001L;
  }

  private static List<Integer> walk(Postings postings, int slot) {
    List<Integer> values = new ArrayList<>();
    for (int entry = postings.first(slot); entry != Postings.NONE; entry = postings.next(entry)) {
      values.add(postings.value(entry));
    }
    return values;
  }

  private static double faded(List<Integer> days, int asked, double halfLife) {
    return days.stream().mapToDouble(day -> Math.pow(2, (day - asked) / halfLife)).sum();
  }
}
