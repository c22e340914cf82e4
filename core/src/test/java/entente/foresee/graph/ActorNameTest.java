package entente.foresee.graph;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ActorNameTest {
  @ParameterizedTest
  @CsvSource({
    "KAZ.GOV, KAZ, GOV",
    "Government (Kazakhstan), Kazakhstan, Government",
    "Government_(Kazakhstan), Kazakhstan, Government",
    "Police (Hong Kong), Hong Kong, Police",
    "Foreign_Affairs_(United_States), United_States, Foreign_Affairs"
  })
  void tellsWhoseAPartIs(String name, String place, String part) {
    assertThat(ActorName.of(name)).isEqualTo(new ActorName(place, part));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"KAZ", "Kazakhstan", "Barack Obama", "(Kazakhstan)", "kaz.gov", "A.B", ""})
  void tellsNothingOfAWhole(String name) {
    assertThat(ActorName.of(name)).isEqualTo(new ActorName("", ""));
  }

  @Test
  void aStateIsItsOwnPlaceWhereAPartOfItActs() {
    Actors actors = new Actors(List.of("KAZ", "KAZ.GOV", "KGZ.GOV", "NATO"));
    assertThat(actors.place(0)).isEqualTo(actors.place(1)).isNotEqualTo(actors.place(2));
    assertThat(actors.part(1)).isEqualTo(actors.part(2));
    assertThat(actors.part(0)).isNegative();
    assertThat(actors.place(3)).isNegative();
    assertThat(actors.places()).isEqualTo(2);
    assertThat(actors.parts()).isEqualTo(1);
    assertThat(actors.number("KGZ.GOV")).hasValue(2);
    assertThat(actors.number("KGZ")).isEmpty();
  }
}
