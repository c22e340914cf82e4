package entente.foresee.rank;

import entente.foresee.graph.EventGraph;
import entente.foresee.graph.GraphBuilder;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import java.util.function.IntPredicate;

/** Made-up facts among actors some of whom are parts of states. */
record World(List<Fact> facts) {
  private static final int TYPES = 6;
  private static final List<String> NAMES =
      List.of(
          "RUS",
          "RUS.GOV",
          "RUS.MIL",
          "UKR",
          "UKR.GOV",
          "UKR.MIL",
          "KAZ",
          "KAZ.GOV",
          "NATO",
          "Barack Obama",
          "Police (China)",
          "China",
          "Citizen (China)",
          "Citizen (Japan)",
          "Japan",
          "Government (Japan)");

  record Fact(String source, String type, String target, int day) {}

  /** Much of what happens has happened before. */
  static World random(long seed, int days, int perDay) {
    SplittableRandom random = new SplittableRandom(seed);
    List<Fact> facts = new ArrayList<>();
    for (int day = 0; day < days; day++) {
      for (int i = 0; i < perDay; i++) {
        Fact old = facts.isEmpty() ? fact(random, day) : facts.get(random.nextInt(facts.size()));
        facts.add(
            random.nextDouble() < 0.6
                ? new Fact(old.source(), old.type(), old.target(), day)
                : fact(random, day));
      }
    }
    return new World(facts);
  }

  private static Fact fact(SplittableRandom random, int day) {
    return new Fact(
        NAMES.get(random.nextInt(NAMES.size())),
        "type " + random.nextInt(1 + random.nextInt(TYPES)),
        NAMES.get(random.nextInt(NAMES.size())),
        day);
  }

  World only(IntPredicate day) {
    return new World(facts.stream().filter(each -> day.test(each.day())).toList());
  }

  World and(World other) {
    List<Fact> all = new ArrayList<>(facts);
    all.addAll(other.facts);
    return new World(all);
  }

  /** The same actors and types, whether or not they are in a fact. */
  EventGraph graph() {
    GraphBuilder builder = new GraphBuilder();
    NAMES.forEach(builder::actor);
    for (int type = 0; type < TYPES; type++) {
      builder.type("type " + type);
    }
    facts.forEach(each -> builder.add(each.source(), each.type(), each.target(), each.day(), ""));
    return builder.build();
  }
}
