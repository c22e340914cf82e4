package entente.measure.scale;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import entente.measure.Measured;
import java.util.List;
import org.junit.jupiter.api.Test;

class ScaleTest {
  @Test
  void meetingsCancelAnEmbargoInASumButNotInCounts() {
    List<String> events = List.of("163", "036", "036");
    assertThat(Goldstein.shipped().sum(events)).isEqualTo(Measured.of(0));
    QuadCounts counts = QuadCounts.of(events);
    assertThat(counts.verbalCooperation()).isEqualTo(2);
    assertThat(counts.materialConflict()).isEqualTo(1);
    assertThat(counts.net().value()).hasValueCloseTo(1.0 / 3, within(1e-12));
  }

  @Test
  void aCodeWithoutAValueIsNamed() {
    assertThat(Goldstein.shipped().sum(List.of("042", "1213")))
        .isEqualTo(Measured.missing("code 1213 has no value of Goldstein's"));
    assertThatThrownBy(() -> QuadCounts.of(List.of("21"))).hasMessage("21 is no CAMEO code");
    assertThat(Quad.of("X1")).isEmpty();
  }

  @Test
  void everyRootHasItsQuarter() {
    assertThat(List.of("01", "05", "06", "08", "09", "13", "14", "20"))
        .extracting(each -> Quad.of(each).orElseThrow())
        .containsExactly(
            Quad.VERBAL_COOPERATION,
            Quad.VERBAL_COOPERATION,
            Quad.MATERIAL_COOPERATION,
            Quad.MATERIAL_COOPERATION,
            Quad.VERBAL_CONFLICT,
            Quad.VERBAL_CONFLICT,
            Quad.MATERIAL_CONFLICT,
            Quad.MATERIAL_CONFLICT);
    assertThat(Quad.of("061").orElseThrow().isCooperation()).isTrue();
    assertThat(Quad.of("091").orElseThrow().isCooperation()).isFalse();
  }

  @Test
  void whatHappenedAHalfLifeAgoCountsHalf() {
    Decay decay = new Decay(180);
    assertThat(decay.weight(180)).isEqualTo(0.5);
    assertThat(decay.weight(-1)).isZero();
    assertThat(decay.stock(new double[] {0, 180, 400}, new double[] {4, 1, 100}, 180)).isEqualTo(3);
  }

  @Test
  void ofNothingCountedTheShareIsUnknownAndNotAHalf() {
    SharePosterior nothing = new SharePosterior(0, 0);
    assertThat(nothing.mean()).isEqualTo(0.5);
    assertThat(nothing.interval().low()).isLessThan(0.01);
    assertThat(nothing.interval().high()).isGreaterThan(0.99);
  }

  @Test
  void moreEventsNarrowTheShare() {
    assertThat(new SharePosterior(70, 100).interval().width())
        .isLessThan(new SharePosterior(7, 10).interval().width());
    assertThatThrownBy(() -> new SharePosterior(3, 2)).hasMessage("3.0 of 2.0");
  }

  @Test
  void quantilesGoBackToTheirProbability() {
    SharePosterior share = new SharePosterior(3, 1000);
    SharePosterior mirrored = new SharePosterior(997, 1000);
    for (double p : new double[] {0.001, 0.05, 0.5, 0.95, 0.999}) {
      assertThat(share.quantile(p)).isCloseTo(1 - mirrored.quantile(1 - p), within(1e-10));
    }
  }

  @Test
  void twiceTheEventsUnderTwiceTheExposureIsTheSameRateMoreSurely() {
    RatePosterior once = new RatePosterior(20, 10);
    RatePosterior twice = new RatePosterior(40, 20);
    assertThat(twice.mean()).isCloseTo(once.mean(), within(0.05));
    assertThat(twice.interval().width()).isLessThan(once.interval().width());
    assertThatThrownBy(() -> new RatePosterior(3, 0))
        .hasMessage("3.0 events under an exposure of 0.0");
  }
}
