package entente.event;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.api.Test;

class HeadlineTest {
  @Test
  void isTheTitleWhereThereIsOne() {
    Article article =
        new Article(
            "id",
            Optional.of("A title"),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            "A line\n\nText.");
    assertThat(Headline.of(article)).isEqualTo("A title");
  }

  @Test
  void isAShortFirstLineThatStandsApart() {
    assertThat(Headline.of(Article.of("id", "A line\n\nText."))).isEqualTo("A line");
    assertThat(Headline.of(Article.of("id", "A line\r\n\r\nText."))).isEqualTo("A line");
  }

  @Test
  void isElseTheId() {
    assertThat(Headline.of(Article.of("id", "A sentence.\nAnother."))).isEqualTo("id");
    assertThat(Headline.of(Article.of("id", "word ".repeat(50) + "\n\nText."))).isEqualTo("id");
    assertThat(Headline.of(Article.of("id", "One line."))).isEqualTo("id");
    assertThat(Headline.of(Article.of("id", ""))).isEqualTo("id");
  }
}
