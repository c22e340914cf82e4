package entente.keep.story;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Map;
import org.junit.jupiter.api.Test;

class BCubedTest {
  @Test
  void isOneForTheSameGroupsUnderOtherNames() {
    BCubed same = BCubed.of(Map.of(1, "x", 2, "x", 3, "y"), Map.of(1, "p", 2, "p", 3, "q"));
    assertThat(same.f1()).isEqualTo(1);
  }

  @Test
  void losesPrecisionWhereAllAreOne() {
    BCubed lumped = BCubed.of(Map.of(1, "x", 2, "x", 3, "y"), Map.of(1, "p", 2, "p", 3, "p"));
    assertThat(lumped.recall()).isEqualTo(1);
    assertThat(lumped.precision()).isCloseTo((2 / 3.0 + 2 / 3.0 + 1 / 3.0) / 3, within(1e-9));
  }

  @Test
  void losesRecallWhereEachIsItsOwn() {
    BCubed split = BCubed.of(Map.of(1, "x", 2, "x", 3, "y"), Map.of(1, "p", 2, "q", 3, "r"));
    assertThat(split.precision()).isEqualTo(1);
    assertThat(split.recall()).isCloseTo((0.5 + 0.5 + 1) / 3, within(1e-9));
  }
}
