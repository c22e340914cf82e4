package entente.measure.influence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import entente.keep.reference.ReferenceRow.Flow;
import entente.measure.Measured;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import org.junit.jupiter.api.Test;

/** Who has a hold on Kazakhstan, in figures made for the example. */
class HoldsTest {
  private static final List<String> KNOWN = List.of("arms", "trade", "transit");
  private static final Map<String, Double> LARGEST =
      Map.of("trade", 80.0, "arms", 9.0, "transit", 60.0);

  private static final List<Holds> HOLDS =
      Holds.on(
          "KAZ",
          2014,
          List.of(
              flow("trade", "RUS", 20, OptionalDouble.of(50)),
              flow("arms", "RUS", 9, OptionalDouble.of(10)),
              flow("transit", "RUS", 60, OptionalDouble.empty()),
              flow("trade", "CHN", 16, OptionalDouble.of(50)),
              flow("trade", "USA", 0, OptionalDouble.empty())),
          LARGEST,
          KNOWN);

  private static Flow flow(String instrument, String source, double value, OptionalDouble total) {
    return new Flow(instrument, source, "KAZ", 2014, value, total);
  }

  @Test
  void influenceIsBandwidthTimesDependence() {
    Influence trade = HOLDS.getFirst().instruments().get(1);
    assertThat(trade.bandwidth()).isEqualTo(Measured.of(.25));
    assertThat(trade.dependence()).isEqualTo(Measured.of(.4));
    assertThat(trade.product().value().orElseThrow()).isEqualTo(.1, within(1e-12));
  }

  @Test
  void togetherItIsTheMeanOfWhatIsKnownAndTheRestIsNamed() {
    Holds russia = HOLDS.getFirst();
    assertThat(russia.source()).isEqualTo("RUS");
    assertThat(russia.together().value().orElseThrow()).isEqualTo(.5, within(1e-12));
    assertThat(russia.missing()).containsExactly("transit");
    assertThat(HOLDS.get(1).source()).isEqualTo("CHN");
    assertThat(HOLDS.get(1).missing()).containsExactly("arms", "transit");
  }

  @Test
  void withoutATotalDependenceIsMissingAndSoIsTheProduct() {
    Influence transit = HOLDS.getFirst().instruments().get(2);
    assertThat(transit.bandwidth()).isEqualTo(Measured.of(1));
    assertThat(transit.product()).isEqualTo(Measured.missing("its total is not given"));
  }

  @Test
  void whereNothingFlowsThereIsNoInfluenceWhateverTheTotal() {
    assertThat(HOLDS.get(2).source()).isEqualTo("USA");
    assertThat(HOLDS.get(2).together()).isEqualTo(Measured.of(0));
  }

  @Test
  void anInstrumentThatNobodyUsesInThatYearIsMissing() {
    Influence none = Influence.of(flow("arms", "RUS", 0, OptionalDouble.of(0)), 0);
    assertThat(none.product())
        .isEqualTo(Measured.missing("nothing goes through arms in that year"));
  }
}
