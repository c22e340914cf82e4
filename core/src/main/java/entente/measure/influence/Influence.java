package entente.measure.influence;

import entente.keep.reference.ReferenceRow.Flow;
import entente.measure.Measured;

/**
 * The hold that one has on another through one instrument in one year: bandwidth times dependence,
 * as in the Formal Bilateral Influence Capacity index (Moyer and others, 2021). Where there is no
 * channel, or no dependence, there is no influence.
 *
 * @param flow what goes through the channel
 * @param largest the largest value of that instrument in that year between any two
 * @param bandwidth how wide the channel is: value / largest, 0 to 1
 * @param dependence how much of what the target has comes through it: value / total, 0 to 1
 * @param product of the two, 0 to 1
 */
public record Influence(
    Flow flow, double largest, Measured bandwidth, Measured dependence, Measured product) {
  /**
   * {@return the influence through that flow}
   *
   * @param largest not below the flow's value
   */
  public static Influence of(Flow flow, double largest) {
    if (flow.value() > largest) {
      throw new IllegalArgumentException(
          "a flow of " + flow.value() + " where the largest is " + largest);
    }
    Measured bandwidth =
        largest > 0
            ? Measured.of(flow.value() / largest)
            : Measured.missing("nothing goes through " + flow.instrument() + " in that year");
    Measured dependence =
        flow.total().isEmpty()
            ? Measured.missing("its total is not given")
            : flow.total().getAsDouble() > 0
                ? Measured.of(flow.value() / flow.total().getAsDouble())
                : Measured.missing("its total is 0");
    return new Influence(flow, largest, bandwidth, dependence, product(bandwidth, dependence));
  }

  private static Measured product(Measured bandwidth, Measured dependence) {
    if (bandwidth instanceof Measured.Value(double wide)) {
      // Nothing times what is not known is nothing.
      return wide == 0 ? Measured.of(0) : dependence.map(share -> wide * share);
    }
    return bandwidth;
  }
}
