package entente.measure.channel;

import static entente.measure.channel.HopExamples.dated;
import static entente.measure.channel.HopExamples.day;
import static entente.measure.channel.HopExamples.hop;
import static entente.measure.channel.HopExamples.told;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import entente.event.Standing;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** What is found of a channel. */
class ChannelsTest {
  private static Hop of(String claim, String from, String to, Nature nature, Standing standing) {
    List<Told> told = List.of(told(claim, claim, standing));
    return new Hop(
        claim,
        from,
        to,
        "intelligence",
        nature,
        nature == Nature.FLOW ? "sharing" : "agreement",
        Window.lasting(Optional.empty(), Optional.empty()),
        0,
        Hop.belief(told),
        told);
  }

  private static List<Channel> between(List<Hop> hops, String from, String to) {
    return new Channels(hops, Terms.USUAL).between(from, to);
  }

  @Test
  void aPathIsAFlowOnlyIfEveryHopIsToldToHaveHappened() {
    List<Hop> hops =
        List.of(
            of("e1", "OMN", "PER", Nature.FLOW, Standing.REPORTED),
            of("e2", "PER", "CHL", Nature.CAPACITY, Standing.REPORTED));
    List<Channel> channels = between(hops, "OMN", "CHL");
    assertThat(channels).hasSize(1);
    assertThat(channels.getFirst().nature()).isEqualTo(Nature.CAPACITY);
  }

  @Test
  void whatHasPassedAndWhatCouldAreNeverDrawnAsOne() {
    List<Hop> hops =
        List.of(
            of("e1", "OMN", "PER", Nature.FLOW, Standing.REPORTED),
            of("e2", "OMN", "PER", Nature.CAPACITY, Standing.REPORTED),
            of("e3", "PER", "CHL", Nature.FLOW, Standing.ALLEGED));
    List<Channel> channels = between(hops, "OMN", "CHL");
    assertThat(channels).extracting(Channel::nature).containsExactly(Nature.FLOW, Nature.CAPACITY);
    assertThat(channels.get(0).routes().getFirst().hops())
        .extracting(Hop::claim)
        .containsExactly("e1", "e3");
    assertThat(channels.get(1).routes().getFirst().hops())
        .extracting(Hop::claim)
        .containsExactly("e2", "e3");
    assertThat(channels.get(0).routes().getFirst().standing()).isEqualTo(Standing.ALLEGED);
  }

  @Test
  void anInstrumentNeverTurnsIntoAnother() {
    assertThat(
            between(
                List.of(
                    of("e1", "OMN", "PER", Nature.FLOW, Standing.REPORTED), hop("PER", "CHL", 0.9)),
                "OMN",
                "CHL"))
        .isEmpty();
  }

  @Test
  void theLeastBelievedOfTheFewestClaimsIsTheCut() {
    List<Hop> hops =
        List.of(hop("A", "B", 0.9), hop("B", "D", 0.5), hop("A", "C", 0.9), hop("C", "D", 0.8));
    Channel two = between(hops, "A", "D").getFirst();
    assertThat(two.cut().orElseThrow())
        .hasSize(2)
        .anyMatch(each -> each.startsWith("BD"))
        .anyMatch(each -> each.startsWith("CD"));
    Channel one = between(List.of(hop("A", "B", 0.9), hop("B", "D", 0.5)), "A", "D").getFirst();
    assertThat(one.cut().orElseThrow()).singleElement().asString().startsWith("BD");
    assertThat(one.routes().getFirst().weakest()).isEqualTo(1);
  }

  @Test
  void oneClaimThatMakesTwoHopsIsCutOnce() {
    List<Hop> hops =
        List.of(
            of("e1", "A", "B", Nature.FLOW, Standing.REPORTED),
            of("e1", "B", "C", Nature.FLOW, Standing.REPORTED),
            of("e1", "A", "D", Nature.FLOW, Standing.REPORTED),
            of("e1", "D", "C", Nature.FLOW, Standing.REPORTED));
    Channel channel = between(hops, "A", "C").getFirst();
    assertThat(channel.cut()).contains(List.of("e1"));
    assertThat(channel.chance().estimate()).isCloseTo(0.9, within(1e-12));
    assertThat(channel.apart().orElseThrow().estimate()).isCloseTo(1 - 0.19 * 0.19, within(1e-12));
  }

  @Test
  void intermediariesAreRankedByWhatTheyCarry() {
    List<Hop> hops =
        List.of(
            hop("A", "B", 0.9),
            hop("B", "D", 0.9),
            hop("A", "C", 0.5),
            hop("C", "D", 0.5),
            hop("E", "D", 0.9));
    Channel channel = between(hops, "A", "D").getFirst();
    assertThat(channel.intermediaries())
        .extracting(Channel.Intermediary::actor)
        .containsExactly("B", "C");
    assertThat(channel.intermediaries().getFirst().without().estimate())
        .isCloseTo(0.25, within(1e-12));
    assertThat(channel.chance().estimate()).isCloseTo(1 - 0.19 * 0.75, within(1e-12));
  }

  @Test
  void allThatCanBeReachedIsListed() {
    List<Hop> hops = List.of(dated("A", "B", 1), dated("B", "C", 2), dated("C", "D", 1));
    assertThat(new Channels(hops, Terms.USUAL).from("A"))
        .extracting(Channel::to)
        .containsExactly("B", "C");
  }

  @Test
  void onlyHopsOfTheDaysThatAreAskedForCount() {
    List<Hop> hops = List.of(dated("A", "B", 3), dated("B", "C", 8));
    assertThat(during(hops, day(0), day(9))).hasSize(1);
    assertThat(during(hops, day(0), day(7))).isEmpty();
    assertThat(during(hops, day(4), day(9))).isEmpty();
  }

  private static List<Channel> during(List<Hop> hops, LocalDate since, LocalDate until) {
    Terms terms = new Terms(Optional.of(since), Optional.of(until), 3, 5, 1000, 1);
    return new Channels(hops, terms).between("A", "C");
  }
}
