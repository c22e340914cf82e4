package entente.read.parse;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class HeadsTest {
  static LongStream seeds() {
    return LongStream.range(0, 50);
  }

  @Test
  void leavesATreeAlone() {
    List<Integer> tree = List.of(1, -1, 1, 2);
    assertThat(Heads.acyclic(tree)).isEqualTo(tree);
  }

  @Test
  void cutsACycleAtItsFirstWord() {
    assertThat(Heads.acyclic(List.of(1, 2, 1, 0))).containsExactly(1, -1, 1, 0);
  }

  @Test
  void makesARootOfAWordThatHangsOnItself() {
    assertThat(Heads.acyclic(List.of(0))).containsExactly(-1);
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void whateverComesEachWordLeadsToARoot(long seed) {
    Random random = new Random(seed);
    int size = 1 + random.nextInt(12);
    List<Integer> heads = Heads.acyclic(random.ints(size, -1, size).boxed().toList());
    for (int word = 0; word < size; word++) {
      int at = word;
      for (int steps = 0; steps < size && at >= 0; steps++) {
        at = heads.get(at);
      }
      assertThat(at).isEqualTo(-1);
    }
  }
}
