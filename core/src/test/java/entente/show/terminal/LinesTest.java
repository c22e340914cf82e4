package entente.show.terminal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class LinesTest {
  @Test
  void breaksLinesAtSpaces() {
    assertThat(Lines.wrap("three NATO countries and\n  Russia", 12))
        .containsExactly("three NATO", "countries", "and Russia");
  }

  @Test
  void givesALongWordALineOfItsOwn() {
    assertThat(Lines.wrap("a Collective-Security b", 5))
        .containsExactly("a", "Collective-Security", "b");
  }

  @Test
  void takesOutWhatCouldSteerTheTerminal() {
    assertThat(Lines.safe("a\u001b[2Jb\u0007\u202ec\u009bd\u2066e\u00a0f\tg"))
        .isEqualTo("a[2Jbcde f g");
  }

  static LongStream seeds() {
    return new Random(2022_08_15).longs(50);
  }

  @ParameterizedTest(name = "seed {0}")
  @MethodSource("seeds")
  void losesNoWordAndKeepsToTheWidth(long seed) {
    Random random = new Random(seed);
    StringBuilder text = new StringBuilder();
    for (int i = random.nextInt(80); i >= 0; i--) {
      text.append("Қ".repeat(1 + random.nextInt(8))).append(" ".repeat(1 + random.nextInt(3)));
    }
    List<String> lines = Lines.wrap(text.toString(), 20);
    assertThat(lines).allMatch(line -> line.length() <= 20);
    assertThat(String.join(" ", lines)).isEqualTo(text.toString().strip().replaceAll(" +", " "));
  }
}
