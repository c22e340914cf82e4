package entente.keep.event;

import static org.assertj.core.api.Assertions.assertThat;

import entente.measure.event.Sign;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Lanes are those of PLOVER and of one mind with the measures on what is cooperation. */
class LaneTest {
  @ParameterizedTest
  @EnumSource(Lane.class)
  void isOfOneMindWithTheMeasures(Lane lane) {
    Optional<Sign> sign =
        switch (lane) {
          case MATERIAL_COOPERATION, VERBAL_COOPERATION -> Optional.of(Sign.COOPERATION);
          case MATERIAL_CONFLICT, VERBAL_CONFLICT -> Optional.of(Sign.CONFLICT);
          case NEITHER -> Optional.empty();
        };
    assertThat(lane.types())
        .allSatisfy(type -> {
          assertThat(Sign.of(type)).isEqualTo(sign);
          assertThat(Lane.of(type)).isEqualTo(lane);
        });
    assertThat(Lane.parse(lane.word())).isEqualTo(lane);
  }

  @Test
  void whatAsksAndWhatIsNoActStandsInNone() {
    assertThat(Lane.of("REQUEST")).isEqualTo(Lane.NEITHER);
    assertThat(Lane.of("UNTYPED")).isEqualTo(Lane.NEITHER);
    assertThat(Lane.of("aid")).isEqualTo(Lane.MATERIAL_COOPERATION);
  }
}
