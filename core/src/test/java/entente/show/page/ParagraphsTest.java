package entente.show.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class ParagraphsTest {
  @Test
  void areDividedByBlankLinesWhereThereAreAny() {
    assertThat(words(" One\ntwo.\n \t\n\nThree.\r\n\r\nFour.\n"))
        .containsExactly("One\ntwo.", "Three.", "Four.");
  }

  @Test
  void areLinesWhereThereIsNoBlankLine() {
    assertThat(words("One.\nTwo.\r\n  Three.")).containsExactly("One.", "Two.", "Three.");
  }

  @Test
  void areNoneInAnEmptyText() {
    assertThat(words(" \n\n ")).isEmpty();
  }

  private static List<String> words(String text) {
    return Paragraphs.of(text).stream().map(span -> span.in(text)).toList();
  }
}
