package entente.measure.channel;

import static entente.measure.channel.HopExamples.dated;
import static entente.measure.channel.HopExamples.day;
import static entente.measure.channel.HopExamples.hop;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Paths in the order of time. */
class HopTableTest {
  private static boolean[] all(int size) {
    boolean[] all = new boolean[size];
    Arrays.fill(all, true);
    return all;
  }

  private static Map<String, Long> arrivals(List<Hop> hops, String source, long start) {
    return new HopTable(hops, 6).arrivals(all(hops.size()), source, start);
  }

  /**
   * Case {@code channel-a}, earliest arrival with durations and hops on one day (Moody 2002; Holme
   * and Saramäki 2012), computed by a script of its own.
   */
  @Test
  void oneArrivesAsEarlyAsHopsThatFollowOneAnotherAllow() {
    List<Hop> hops =
        List.of(
            at("KAZ", "TUR", 1, 0),
            at("TUR", "GBR", 2, 0),
            at("TUR", "USA", 0, 0),
            at("TUR", "USA", 3, 1),
            at("KAZ", "JOR", 5, 2),
            at("JOR", "UKR", 6, 0),
            at("JOR", "UKR", 8, 1),
            at("GBR", "UKR", 2, 0));
    assertThat(arrivals(hops, "KAZ", 0))
        .containsExactlyInAnyOrderEntriesOf(
            Map.of("GBR", 2L, "JOR", 7L, "KAZ", 0L, "TUR", 1L, "UKR", 2L, "USA", 4L));
  }

  private static Hop at(String from, String to, long day, int days) {
    return hop(from, to, 0.9, Window.on(day(day)), days, from + to + day);
  }

  @Test
  void hopsInTheWrongOrderMakeNoPath() {
    List<Hop> hops = List.of(dated("KAZ", "TUR", 5), dated("TUR", "USA", 4));
    assertThat(arrivals(hops, "KAZ", 0)).containsOnlyKeys("KAZ", "TUR");
    assertThat(new Channels(hops, Terms.USUAL).between("KAZ", "USA")).isEmpty();
    List<Hop> right = List.of(dated("KAZ", "TUR", 4), dated("TUR", "USA", 5));
    assertThat(new Channels(right, Terms.USUAL).between("KAZ", "USA")).hasSize(1);
  }

  @Test
  void aTieHoldsFromItsBeginningToItsEnd() {
    Hop tie =
        hop("B", "C", 0.9, Window.lasting(Optional.of(day(10)), Optional.of(day(20))), 0, "t");
    assertThat(arrivals(List.of(dated("A", "B", 3), tie), "A", 0)).containsEntry("C", 10L);
    assertThat(arrivals(List.of(dated("A", "B", 15), tie), "A", 0)).containsEntry("C", 15L);
    assertThat(arrivals(List.of(dated("A", "B", 21), tie), "A", 0)).doesNotContainKey("C");
  }

  @Test
  void anUnknownDayRulesNothingOut() {
    List<Hop> hops = List.of(dated("A", "B", 3), hop("B", "C", 0.9));
    Channel channel = new Channels(hops, Terms.USUAL).between("A", "C").getFirst();
    assertThat(channel.routes().getFirst().order()).isEqualTo(Order.UNKNOWN);
    List<Hop> known = List.of(dated("A", "B", 3), dated("B", "C", 3));
    channel = new Channels(known, Terms.USUAL).between("A", "C").getFirst();
    assertThat(channel.routes().getFirst().order()).isEqualTo(Order.KNOWN);
  }

  @Test
  void aPathHasNoMoreHopsThanWanted() {
    List<Hop> hops = List.of(hop("A", "B", 1), hop("B", "C", 1), hop("C", "D", 1));
    assertThat(new HopTable(hops, 2).arrivals(all(3), "A", 0)).doesNotContainKey("D");
    assertThat(new HopTable(hops, 3).path(all(3), "A", "D", 0)).containsExactly(0, 1, 2);
  }
}
