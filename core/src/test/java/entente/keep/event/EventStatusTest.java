package entente.keep.event;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class EventStatusTest {
  @Test
  void whatIsDisputedIsToldAsDoneAndWhatIsCalledForIsNot() {
    assertThat(Event.Status.DISPUTED.isToldAsDone()).isTrue();
    assertThat(Event.Status.isToldAsDone("called for")).isFalse();
    assertThat(Event.Status.isToldAsDone("reported")).isTrue();
  }

  @Test
  void aWordOfAnotherToolIsTakenAsDone() {
    assertThat(Event.Status.isToldAsDone("confirmed by monitors")).isTrue();
  }
}
