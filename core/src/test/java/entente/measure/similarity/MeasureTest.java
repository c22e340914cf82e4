package entente.measure.similarity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import entente.measure.Measured;
import java.util.Arrays;
import org.junit.jupiter.api.Test;

class MeasureTest {
  private static final Measure.S VOTES = new Measure.S(Distance.ABSOLUTE, 2);

  @Test
  void theScaleOfVotesStaysWhenNobodySaysNo() {
    double[] x = {1, 1, 2, 3, 1, 2};
    double[] y = {1, 2, 2, 1, 2, 1};
    double[] xWithoutNo = Arrays.stream(x).map(each -> each == 3 ? Double.NaN : each).toArray();
    Crosstab rest = Crosstab.of(Pairs.of(xWithoutNo, y));
    // Three of five items are one step apart, and a step is half of the scale.
    assertThat(rest.n()).isEqualTo(5);
    assertThat(VOTES.of(rest).value()).hasValueCloseTo(1 - 2 * (3 * 0.5) / 5, within(1e-12));
  }

  @Test
  void ratingsOutsideOfTheScaleGiveNoFigure() {
    Crosstab table = Crosstab.of(Pairs.of(new double[] {0, 3}, new double[] {1, 1}));
    assertThat(VOTES.of(table)).isInstanceOf(Measured.Missing.class);
  }

  @Test
  void constantRatingsHaveNoKappaButOneApartHasNought() {
    Measure kappa = new Measure.Kappa(Distance.SQUARED);
    assertThat(kappa.of(Crosstab.of(Pairs.of(new double[] {1, 1}, new double[] {1, 1}))))
        .isEqualTo(Measured.missing("both give the same rating to every item"));
    assertThat(kappa.of(Crosstab.of(Pairs.of(new double[] {1, 1}, new double[] {3, 3}))))
        .isEqualTo(Measured.of(0));
  }

  @Test
  void aHeavyItemCountsByItsWeight() {
    Pairs pairs =
        Pairs.weighted(new double[] {1, 1}, new double[] {1, 3}, new double[] {0.75, 0.25});
    assertThat(VOTES.of(Crosstab.of(pairs)).value()).hasValueCloseTo(0.5, within(1e-12));
    assertThat(new Measure.TauB().of(Crosstab.of(pairs))).isInstanceOf(Measured.Missing.class);
  }

  @Test
  void theIntervalIsCutAtTheEndsOfTheMeasure() {
    double[] x = {1, 1, 1, 1, 1, 1, 1, 2};
    double[] y = {1, 1, 1, 1, 1, 1, 1, 1};
    Similarity similarity = Similarity.of(VOTES, Pairs.of(x, y));
    assertThat(similarity.n()).isEqualTo(8);
    assertThat(similarity.interval().orElseThrow().high()).isEqualTo(1);
    assertThat(similarity.interval().orElseThrow().low()).isBetween(0.6, 0.7);
  }

  @Test
  void anErrorThatHangsOnOneItemIsMissing() {
    double[] x = {1, 1, 1, 2};
    double[] y = {1, 2, 3, 3};
    Measured error = Jackknife.items(new Measure.TauB(), Pairs.of(x, y));
    assertThat(error)
        .isEqualTo(Measured.missing("not defined without one item: one of the two never varies"));
  }

  @Test
  void whatCannotBeARatingIsRefused() {
    assertThatThrownBy(() -> Pairs.of(new double[1], new double[2]))
        .hasMessage("ratings of 1 and of 2 items cannot be paired");
    assertThatThrownBy(() -> Pairs.weighted(new double[1], new double[1], new double[] {-1}))
        .hasMessage("item 1 has the weight -1.0");
    assertThatThrownBy(() -> new Measure.S(Distance.ABSOLUTE, 0))
        .hasMessage("a scale with the range 0.0");
  }

  @Test
  void measuresAreFoundByTheirWord() {
    assertThat(Measures.WORDS)
        .allSatisfy(word ->
            assertThat(Measures.named(word, Distance.SQUARED, 2).orElseThrow().word())
                .isEqualTo(word));
    assertThat(Measures.named("alignment", Distance.SQUARED, 2)).isEmpty();
    assertThat(Measures.named("KAPPA", Distance.NOMINAL, 2))
        .contains(new Measure.Kappa(Distance.NOMINAL));
  }
}
