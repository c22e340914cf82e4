package entente.show.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.Properties;
import org.junit.jupiter.api.Test;

class SurroundingsTest {
  @Test
  void areWhatTheLauncherTells() {
    Properties properties = new Properties();
    properties.setProperty("entente.terminal", "in,out");
    properties.setProperty("entente.columns", "132");
    assertThat(Surroundings.of(Map.of(), properties))
        .isEqualTo(new Surroundings(true, true, false, 132, true));
  }

  @Test
  void arePipesWhereNobodyTells() {
    assertThat(Surroundings.of(Map.of(), new Properties())).isEqualTo(Surroundings.PIPES);
  }

  @Test
  void respectTheWishForNoColour() {
    assertThat(Surroundings.of(Map.of("NO_COLOR", "1"), new Properties()).colourWanted()).isFalse();
    assertThat(Surroundings.of(Map.of("NO_COLOR", ""), new Properties()).colourWanted()).isTrue();
    assertThat(Surroundings.of(Map.of("TERM", "dumb"), new Properties()).colourWanted()).isFalse();
  }
}
