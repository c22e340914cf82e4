package entente.event;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class CodePointsTest {
  private static final String[] PIECES = {"a", "ҚШ", "🇰🇿", "𝐔", "—", "\ud83c", "\udf00", " "};

  @Test
  void leavesOffsetsOfPlainTextAsTheyAre() {
    assertThat(CodePoints.of("Dushanbe").at(3)).isEqualTo(3);
  }

  @Test
  void countsACharacterBeyondTheBasicPlaneOnce() {
    assertThat(CodePoints.of("🇰🇿 acts").at("🇰🇿 ".length())).isEqualTo(3);
  }

  static LongStream seeds() {
    return new Random(2022_02_24).longs(100);
  }

  @ParameterizedTest(name = "seed {0}")
  @MethodSource("seeds")
  void agreesWithACountFromTheBeginningAtEveryOffset(long seed) {
    Random random = new Random(seed);
    StringBuilder text = new StringBuilder();
    for (int i = random.nextInt(60); i > 0; i--) {
      text.append(PIECES[random.nextInt(PIECES.length)]);
    }
    CodePoints offsets = CodePoints.of(text.toString());
    for (int offset = 0; offset <= text.length(); offset++) {
      assertThat(offsets.at(offset)).isEqualTo(Character.codePointCount(text, 0, offset));
    }
  }
}
