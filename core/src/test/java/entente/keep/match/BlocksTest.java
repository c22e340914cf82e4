package entente.keep.match;

import static org.assertj.core.api.Assertions.assertThat;

import entente.event.Actor;
import entente.event.Role;
import entente.keep.reference.Memberships;
import entente.read.sense.SenseVector;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

class BlocksTest {
  private static final List<String> STATES = List.of("USA", "TJK", "RUS", "KAZ", "ARM");

  private final Matching matching = new Matching(Memberships.shipped());
  private final Blocks blocks = new Blocks(matching);

  private static SenseVector sense(Random random) {
    float[] numbers = new float[SenseVector.SIZE];
    numbers[0] = 1;
    numbers[1] = random.nextFloat();
    return SenseVector.of(numbers);
  }

  private static Mention mention(int number, Random random) {
    List<Actor> sources = List.of(Actor.of(STATES.get(random.nextInt(STATES.size()))));
    List<Actor> targets = List.of(Actor.of(STATES.get(random.nextInt(STATES.size()))));
    LocalDate day =
        LocalDate.of(2022, 1, 1).plusDays(random.nextInt(3) == 0 ? 1000 : random.nextInt(4));
    return new Mention(
        "m%03d".formatted(number),
        "article-" + number,
        0,
        Mention.Realm.COURSE,
        List.of("COOPERATE", "CONSULT", "ACCUSE").get(random.nextInt(3)),
        Optional.empty(),
        Map.of(Role.SOURCE, sources, Role.TARGET, targets),
        Set.of(),
        random.nextInt(8) == 0 ? Time.UNKNOWN : Time.published(day),
        Optional.of(day),
        Optional.empty(),
        Set.of(),
        Set.of("exercise"),
        List.of(),
        Map.of(),
        sense(random),
        sense(random));
  }

  @Test
  void eachPairIsFoundOnceHoweverManyKeysItShares() {
    Random random = new Random(17);
    for (int round = 0; round < 10; round++) {
      List<Mention> mentions = new ArrayList<>();
      for (int i = 0; i < 60; i++) {
        mentions.add(mention(i, random));
      }
      List<Pair> found = new ArrayList<>();
      Map<Pair, Double> weights = new TreeMap<>();
      byKey(mentions)
          .forEach((key, group) -> {
            int cut = random.nextInt(group.size() + 1);
            List<Mention> one = group.subList(0, cut);
            List<Mention> other = group.subList(cut, group.size());
            Blocks.Found taking =
                (pair, link) -> {
                  found.add(pair);
                  weights.put(pair, link.weight());
                };
            blocks.within(key, one, taking);
            blocks.within(key, other, taking);
            blocks.between(key, one, other, taking);
          });
      assertThat(found).doesNotHaveDuplicates();
      assertThat(weights).isEqualTo(oneByOne(mentions)).isNotEmpty();
    }
  }

  private static Map<String, List<Mention>> byKey(List<Mention> mentions) {
    Map<String, List<Mention>> byKey = new HashMap<>();
    mentions.forEach(mention ->
        Matching.keys(mention)
            .forEach(key -> byKey.computeIfAbsent(key, any -> new ArrayList<>()).add(mention)));
    return byKey;
  }

  /** Every two that share a key and can be of one time, as a ledger looks for them. */
  private Map<Pair, Double> oneByOne(List<Mention> mentions) {
    Map<Pair, Double> weights = new TreeMap<>();
    for (Mention one : mentions) {
      for (Mention other : mentions) {
        boolean share = Matching.keys(one).stream().anyMatch(Matching.keys(other)::contains);
        boolean near = one.time().gap(other.time()).orElse(0L) <= Matching.WINDOW;
        if (share && near && one.id().compareTo(other.id()) < 0) {
          Link link = matching.link(one, other);
          if (link.weight() > Link.UNRELATED) {
            weights.put(Pair.of(one.id(), other.id()), link.weight());
          }
        }
      }
    }
    return weights;
  }
}
