package entente.show.plot;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class SpreadTest {
  static LongStream seeds() {
    return new Random(1999).longs(100);
  }

  @Test
  void labelsWithRoomStayWhereTheyAre() {
    assertThat(Spread.apart(List.of(50.0, 10.0, 90.0), 18, 0, 100))
        .containsExactly(50.0, 10.0, 90.0);
  }

  @Test
  void labelsOfOneHeightMoveApartAboutIt() {
    assertThat(Spread.apart(List.of(50.0, 50.0), 18, 0, 100)).containsExactly(41.0, 59.0);
  }

  @ParameterizedTest(name = "seed {0}")
  @MethodSource("seeds")
  void noTwoLabelsTouchAndTheirOrderIsKept(long seed) {
    Random random = new Random(seed);
    List<Double> wanted = random.doubles(1 + random.nextInt(12), 0, 300).boxed().toList();

    List<Double> places = Spread.apart(wanted, 18, 0, 300);

    assertThat(places).allSatisfy(each -> assertThat(each).isBetween(-1e-9, 300 + 1e-9));
    List<Integer> order =
        IntStream.range(0, wanted.size())
            .boxed()
            .sorted((a, b) -> Double.compare(wanted.get(a), wanted.get(b)))
            .toList();
    for (int i = 1; i < order.size(); i++) {
      assertThat(places.get(order.get(i)) - places.get(order.get(i - 1)))
          .isGreaterThanOrEqualTo(18 - 1e-9);
    }
  }

  @Test
  void wordsThatWouldTouchTakeAnotherRow() {
    assertThat(Spread.rows(List.of(0.0, 50.0, 120.0, 60.0), List.of(100.0, 40.0, 30.0, 10.0)))
        .containsExactly(0, 1, 0, 2);
  }
}
