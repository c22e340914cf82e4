package entente.foresee.chance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import entente.foresee.graph.EventGraph;
import entente.foresee.graph.GraphBuilder;
import entente.foresee.rank.Forecaster;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Forecasts in a world where each event has a rate of its own, beside what came and the rates. */
class ChancesTest {
  private static final int ACTORS = 60;
  private static final int TYPES = 4;
  private static final int DAYS = 420;
  private static final int UNTIL = 300;
  private static final int LEARNS_FROM = 280;
  private static final int EVENTS = 2000;
  private static final int LARGE = 200;

  private record Event(int source, int type, int target) {}

  private final Map<Event, Double> rates = new HashMap<>();
  private final EventGraph graph = world();

  /** Rates from one in three years to one in four days; those of one pair are alike. */
  private EventGraph world() {
    SplittableRandom random = new SplittableRandom(8);
    GraphBuilder builder = new GraphBuilder();
    // Names of one length are numbered as they come.
    for (int actor = 0; actor < ACTORS; actor++) {
      builder.actor("actor " + (10 + actor));
    }
    for (int type = 0; type < TYPES; type++) {
      builder.type("type " + type);
    }
    while (rates.size() < EVENTS) {
      int source = random.nextInt(ACTORS);
      int target = random.nextInt(ACTORS);
      if (source != target) {
        rates.put(
            new Event(source, random.nextInt(TYPES), target),
            Math.exp(random.nextDouble(Math.log(0.001), Math.log(0.25))));
      }
    }
    List<Event> events =
        rates.keySet().stream()
            .sorted((one, other) ->
                Arrays.compare(
                    new int[] {one.source(), one.type(), one.target()},
                    new int[] {other.source(), other.type(), other.target()}))
            .toList();
    for (int day = 0; day < DAYS; day++) {
      for (Event each : events) {
        if (random.nextDouble() < 1 - Math.exp(-rates.getOrDefault(each, 0.0))) {
          builder.add(each.source(), each.type(), each.target(), day);
        }
      }
    }
    return builder.build(added -> "");
  }

  @ParameterizedTest(name = "within {0} days")
  @ValueSource(ints = {7, 30})
  void forecastsHoldWhatTheySay(int within) {
    double[] said = new double[10];
    double[] came = new double[10];
    int[] count = new int[10];
    // How far forecasts lie from the truth, and how far the mean frequency does.
    double miss = 0;
    double missOfBase = 0;
    int asked = 0;
    try (Forecaster forecaster = forecaster()) {
      Chances chances = Chances.learn(forecaster, UNTIL, within);
      for (int day = UNTIL; day + within <= DAYS; day += 45) {
        forecaster.advance(day);
        Map<Long, Integer> later = Prospects.came(graph, day, within);
        Prospects prospects = new Prospects(forecaster);
        for (Prospects.Key key : prospects.all()) {
          List<Prospect> events = prospects.of(key.source(), key.type());
          double[] probabilities = chances.of(forecaster, events);
          for (int i = 0; i < events.size(); i++) {
            double probability = probabilities[i];
            assertThat(probability).isBetween(0.0, 1.0);
            boolean did = later.containsKey(Prospects.key(graph, events.get(i)));
            int tenth = Math.min(9, (int) (probability * 10));
            said[tenth] += probability;
            came[tenth] += did ? 1 : 0;
            count[tenth]++;
            miss += Math.abs(probability - truth(events.get(i), within));
            missOfBase += Math.abs(chances.base() - truth(events.get(i), within));
            asked++;
          }
        }
      }
    }
    for (int tenth = 0; tenth < 10; tenth++) {
      if (count[tenth] >= LARGE) {
        assertThat(came[tenth] / count[tenth]).isCloseTo(said[tenth] / count[tenth], within(0.07));
      }
    }
    assertThat(Arrays.stream(count).filter(each -> each >= LARGE).count())
        .isGreaterThanOrEqualTo(4);
    assertThat(Arrays.stream(said).sum() / asked)
        .isCloseTo(Arrays.stream(came).sum() / asked, within(0.01));
    assertThat(miss / asked).isLessThan(missOfBase / asked / 3);
  }

  private Forecaster forecaster() {
    return new Forecaster(graph, Forecaster.noPoints(graph), LEARNS_FROM, 1);
  }

  private double truth(Prospect event, int within) {
    double rate = rates.getOrDefault(new Event(event.source(), event.type(), event.target()), 0.0);
    return 1 - Math.exp(-rate * within);
  }
}
