package entente.score;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ExpectedScoresTest {
  @TempDir private Path folder;

  /** Every third of thirty statements is missed. */
  private static final ScoreReport REPORT =
      Scoring.of(
          List.of(
              Said.document(
                  IntStream.range(0, 30).mapToObj(ExpectedScoresTest::at).toList(),
                  IntStream.range(0, 30)
                      .filter(i -> i % 3 != 0)
                      .mapToObj(ExpectedScoresTest::at)
                      .toList())),
          Optional.empty());

  private static CodedStatement at(int i) {
    return Said.event("AID", 20 * i, 20 * i + 15, "USA", "TJK");
  }

  @Test
  void readsWhatItWritesInBothForms() throws IOException {
    ExpectedScores scores = ExpectedScores.of(REPORT);
    assertThat(scores.values()).containsEntry(Figure.EVENT_TYPED, 80.0);
    assertThat(scores.values()).doesNotContainKey(Figure.TIE_TYPED);
    for (String name : List.of("scores.csv", "scores.json")) {
      Path file = folder.resolve(name);
      Files.writeString(file, scores.written(file));
      assertThat(ExpectedScores.read(file)).isEqualTo(scores);
    }
  }

  @Test
  void forgivesADropWithinTheIntervalButNoMore() {
    double allowed = 100 * REPORT.interval(Figure.EVENT_TYPED).orElseThrow().halfWidth();
    assertThat(allowed).isPositive();
    assertThat(shortfalls(80 + allowed - 0.1)).isEmpty();
    assertThat(shortfalls(80 + allowed + 0.1))
        .singleElement()
        .satisfies(each -> {
          assertThat(each.figure()).isEqualTo(Figure.EVENT_TYPED);
          assertThat(each.value()).isEqualTo(80.0);
        });
    assertThat(shortfalls(10)).isEmpty();
  }

  private static List<ExpectedScores.Shortfall> shortfalls(double expected) {
    return new ExpectedScores(Map.of(Figure.EVENT_TYPED, expected)).shortfalls(REPORT);
  }

  @Test
  void tellsWhatIsWrongWithAFile() throws IOException {
    refuses("event typed,70\n", "scores.csv:1: the first line must be measure,value");
    refuses("measure,value\nevents,70\n", "scores.csv:2: \"events\" is no measure; there are");
    refuses("measure,value\nevent typed,good\n", "scores.csv:2: \"good\" is no value");
    refuses("measure,value\nevent typed,700\n", "from 0 to 100");
    refuses("measure,value\nevent typed\n", "has no value");
  }

  private void refuses(String words, String message) throws IOException {
    Path file = Files.writeString(folder.resolve("scores.csv"), words);
    assertThatThrownBy(() -> ExpectedScores.read(file))
        .isInstanceOf(ScoreException.class)
        .hasMessageContaining(message);
  }
}
