package entente.read.article;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PublicationDateTest {
  private static final LocalDate DAY = LocalDate.of(2022, 8, 14);
  private static final String BODY = "\n\nThe base was opened on 3 May 2019, the army said.\n\n";

  @ParameterizedTest
  @ValueSource(
      strings = {
        "14 August 2022",
        "Aug. 14, 2022",
        "August 14th, 2022",
        "Sunday, August 14, 2022",
        "14 Aug 2022, 10:30 GMT",
        "Published: 2022-08-14",
        "Published on August 14, 2022 at 5:30 p.m.",
        "2022-08-14T10:30:00Z",
        "14.08.2022",
        "8/14/2022",
        "By Anna Petrova | 14 August 2022",
        "14.08.2022 10:30 | A. Writer | Example News"
      })
  void readsALineThatIsOnlyADate(String line) {
    assertThat(PublicationDate.find("A title\n" + line + BODY)).contains(DAY);
    assertThat(PublicationDate.find("A title" + BODY + line)).contains(DAY);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "The base was opened on 14 August 2022.",
        "In August 2022",
        "3/4/2022",
        "14 August",
        "31 February 2022",
        "14 Brumaire 2022",
        "Flight 2022-08-14 crashed"
      })
  void takesNoOtherDateForIt(String line) {
    assertThat(PublicationDate.find("A title\n" + line + BODY)).isEmpty();
  }

  @Test
  void readsADateline() {
    String text = "A headline\n\nNAIROBI, 3 March 2024 (Example) — Kenya and Uganda met on Monday.";
    assertThat(PublicationDate.find(text)).contains(LocalDate.of(2024, 3, 3));
    assertThat(PublicationDate.find("The army said on 3 March 2024 — a Sunday — that it left."))
        .isEmpty();
  }

  @Test
  void prefersTheFirstPublicationToAnUpdate() {
    String text = "A title\nUpdated: 16 August 2022\nPublished: 14 August 2022" + BODY;
    assertThat(PublicationDate.find(text)).contains(DAY);
  }
}
