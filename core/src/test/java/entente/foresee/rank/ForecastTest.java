package entente.foresee.rank;

import static org.assertj.core.api.Assertions.assertThat;

import entente.foresee.graph.EventGraph;
import entente.foresee.graph.GraphBuilder;
import entente.foresee.rule.Family;
import entente.foresee.rule.Layout.Rule;
import entente.foresee.rule.Points.Part;
import entente.foresee.rule.Sheet;
import java.util.List;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;

/** Small worlds whose rule anyone sees. */
class ForecastTest {
  private static final int DAYS = 300;
  private static final List<String> SMALL =
      List.of("Armenia", "Bhutan", "Chad", "Denmark", "Eritrea", "Fiji");

  /** Each third day the Giant threatens one of six, which aids the Protector the day after. */
  private static GraphBuilder threatsAndAid(int[] threatened) {
    SplittableRandom random = new SplittableRandom(1);
    GraphBuilder builder = new GraphBuilder();
    for (int day = 0; day < DAYS; day++) {
      if (day % 3 == 0) {
        threatened[day] = random.nextInt(SMALL.size());
        builder.add("Giant", "Threaten", SMALL.get(threatened[day]), day, "");
      } else if (day % 3 == 1) {
        builder.add(SMALL.get(threatened[day - 1]), "Aid", "Protector", day, "");
      }
      // All of them meet one another at any time.
      for (int i = 0; i < 3; i++) {
        builder.add(
            SMALL.get(random.nextInt(SMALL.size())),
            "Consult",
            random.nextBoolean() ? "Protector" : "Giant",
            day,
            "");
      }
    }
    return builder;
  }

  @Test
  void learnsThatWhoIsThreatenedAidsTheProtector() {
    int[] threatened = new int[DAYS];
    EventGraph graph = threatsAndAid(threatened).build();
    int protector = graph.actors().number("Protector").orElseThrow();
    int aidReceived = graph.typeNumber("Aid").orElseThrow() + graph.types().size();
    try (Forecaster forecaster = forecaster(graph)) {
      int right = 0;
      int asked = 0;
      for (int day = 241; day < DAYS; day += 3) {
        forecaster.advance(day);
        asked++;
        String expected = SMALL.get(threatened[day - 1]);
        right += best(forecaster, protector, aidReceived).equals(expected) ? 1 : 0;
      }
      assertThat(right).isEqualTo(asked);
      int lately =
          forecaster
              .layout()
              .number(new Rule(Family.LATELY, "days ago 1-2", "Threaten"))
              .orElseThrow();
      assertThat(forecaster.points().of(lately, aidReceived)).isPositive();
      assertThat(forecaster.points().part(Part.OF_TYPE, lately, aidReceived)).isPositive();
    }
  }

  @Test
  void aStateThatAlwaysDoesTheSameIsExpectedToDoItAgain() {
    int[] threatened = new int[DAYS];
    GraphBuilder builder = threatsAndAid(threatened);
    for (int day = 0; day < DAYS; day++) {
      builder.add("Regular", "Praise", "Hero", day, "");
      builder.add("Fickle", "Praise", day % 2 == 0 ? "Hero" : "Giant", day, "");
    }
    EventGraph graph = builder.build();
    try (Forecaster forecaster = forecaster(graph)) {
      forecaster.advance(DAYS);
      int regular = graph.actors().number("Regular").orElseThrow();
      int praise = graph.typeNumber("Praise").orElseThrow();
      assertThat(best(forecaster, regular, praise)).isEqualTo("Hero");
      Sheet sheet = forecaster.ask(regular, praise);
      double[] chances = forecaster.chances(sheet);
      for (int candidate = 0; candidate < sheet.size(); candidate++) {
        if (graph.actors().name(sheet.actor(candidate)).equals("Hero")) {
          assertThat(chances[candidate]).isGreaterThan(0.9);
        }
      }
    }
  }

  @Test
  void ofAnActorThatIsNotKnownItExpectsWhatIsCommon() {
    int[] threatened = new int[DAYS];
    GraphBuilder builder = threatsAndAid(threatened);
    int stranger = builder.actor("Zembla");
    EventGraph graph = builder.build();
    assertThat(stranger).isNotNegative();
    try (Forecaster forecaster = forecaster(graph)) {
      forecaster.advance(DAYS);
      int zembla = graph.actors().number("Zembla").orElseThrow();
      int aid = graph.typeNumber("Aid").orElseThrow();
      assertThat(best(forecaster, zembla, aid)).isEqualTo("Protector");
    }
  }

  private static Forecaster forecaster(EventGraph graph) {
    return new Forecaster(graph, Forecaster.noPoints(graph), graph.firstDay(), 1);
  }

  private static String best(Forecaster forecaster, int given, int type) {
    Sheet sheet = forecaster.ask(given, type);
    float[] scores = forecaster.scores(sheet);
    int best = 0;
    for (int candidate = 0; candidate < scores.length; candidate++) {
      best = scores[candidate] > scores[best] ? candidate : best;
    }
    return forecaster.graph().actors().name(sheet.actor(best));
  }
}
