package entente.show.page;

import static org.assertj.core.api.Assertions.assertThat;

import entente.event.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class SegmentTest {
  @Test
  void putsTheShortestEvidenceFirst() {
    List<Segment> segments =
        Segment.of(new Span(0, 10), List.of(new Span(0, 8), new Span(4, 8), new Span(2, 8)));
    assertThat(segments)
        .containsExactly(
            new Segment(new Span(0, 2), List.of(0)),
            new Segment(new Span(2, 4), List.of(2, 0)),
            new Segment(new Span(4, 8), List.of(1, 2, 0)),
            new Segment(new Span(8, 10), List.of()));
  }

  static LongStream seeds() {
    return new Random(2022_02_24).longs(100);
  }

  @ParameterizedTest(name = "seed {0}")
  @MethodSource("seeds")
  void coversEachCharacterOnceWithTheStatementsThatHoldIt(long seed) {
    Random random = new Random(seed);
    Span range = new Span(random.nextInt(20), 20 + random.nextInt(30));
    List<Span> evidence = new ArrayList<>();
    for (int i = random.nextInt(8); i > 0; i--) {
      int begin = random.nextInt(60);
      evidence.add(new Span(begin, begin + 1 + random.nextInt(20)));
    }
    int at = range.begin();
    for (Segment segment : Segment.of(range, evidence)) {
      assertThat(segment.span().begin()).isEqualTo(at);
      for (; at < segment.span().end(); at++) {
        Span character = new Span(at, at + 1);
        for (int i = 0; i < evidence.size(); i++) {
          assertThat(segment.covering().contains(i)).isEqualTo(evidence.get(i).contains(character));
        }
      }
    }
    assertThat(at).isEqualTo(range.end());
  }
}
