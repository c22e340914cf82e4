package entente.score;

import static org.assertj.core.api.Assertions.assertThat;

import entente.event.Article;
import org.junit.jupiter.api.Test;

class ArticleTextTest {
  private static final ArticleText TEXT =
      ArticleText.of(Article.of("news", "Riga 🏔 was silent. Oslo 🏔 was not."));

  @Test
  void countsCodePoints() {
    assertThat(TEXT.length()).isEqualTo(34);
    assertThat(TEXT.words(19, 23)).isEqualTo("Oslo");
  }

  @Test
  void findsTheSentenceThatEvidenceStandsIn() {
    assertThat(TEXT.sentenceOf(Said.event("REJECT", 19, 33))).isEqualTo("Oslo 🏔 was not.");
  }
}
