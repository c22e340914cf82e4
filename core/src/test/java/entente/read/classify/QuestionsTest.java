package entente.read.classify;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;

class QuestionsTest {
  @Test
  void takesWordsInAnyOfTheirForms() {
    String text = "\"text\":\"Chad freed Niger's men and Mali's.\"";
    assertThat(Questions.read("{" + text + ",\"source\":\"Chad\"}", "1"))
        .isEqualTo(
            new Question(
                "1",
                "Chad freed Niger's men and Mali's.",
                java.util.List.of("Chad"),
                java.util.List.of()));
    assertThat(
            Questions.read(
                    "{\"id\":\"a\","
                        + text
                        + ",\"source\":[{\"text\":\"Chad\"}],\"target\":[\"Niger\",\"Mali\"]}",
                    "1")
                .targets())
        .containsExactly("Niger", "Mali");
  }

  @Test
  void saysWhatIsWrongWithALine() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Questions.read("Chad freed two men.", "1"))
        .withMessage("is not JSON");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Questions.read("{\"source\":\"Chad\"}", "1"))
        .withMessage("has no \"text\"; give the sentence there");
  }
}
