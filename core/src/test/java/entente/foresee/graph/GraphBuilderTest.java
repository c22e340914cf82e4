package entente.foresee.graph;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class GraphBuilderTest {
  private record Fact(String source, String type, String target, int day, String id) {}

  @Test
  void theOrderInWhichFactsComeChangesNothing() {
    List<Fact> facts = facts(500);
    List<Fact> expected = read(graph(facts));
    Random random = new Random(7);
    for (int round = 0; round < 10; round++) {
      Collections.shuffle(facts, random);
      assertThat(read(graph(facts))).isEqualTo(expected);
    }
  }

  @Test
  void noFactIsLostAndEachKeepsItsId() {
    List<Fact> facts = facts(500);
    assertThat(read(graph(facts))).containsExactlyInAnyOrderElementsOf(facts);
  }

  @Test
  void factsLieInTheOrderOfDaysThenOfNames() {
    EventGraph graph =
        graph(
            List.of(
                new Fact("RUS", "Threaten", "UKR", 5, "late"),
                new Fact("USA", "Aid", "UKR", -3, "d"),
                new Fact("RUS", "Threaten", "UKR", -3, "b"),
                new Fact("RUS", "Threaten", "USA", -3, "c"),
                new Fact("RUS", "Aid", "USA", -3, "a")));
    assertThat(IntStream.range(0, 5).mapToObj(graph::id))
        .containsExactly("a", "b", "c", "d", "late");
    assertThat(graph.types()).containsExactly("Aid", "Threaten");
    assertThat(graph.actors().name(0)).isEqualTo("RUS");
    assertThat(graph.firstDay()).isEqualTo(-3);
    assertThat(graph.lastDay()).isEqualTo(5);
  }

  @Test
  void findsTheFirstFactOfADayAndOfDaysWithNone() {
    EventGraph graph =
        graph(
            List.of(
                new Fact("A", "Aid", "B", 2, ""),
                new Fact("A", "Aid", "B", 4, ""),
                new Fact("A", "Aid", "C", 4, ""),
                new Fact("A", "Aid", "B", 7, "")));
    assertThat(IntStream.rangeClosed(1, 8).map(graph::from))
        .containsExactly(0, 0, 1, 1, 3, 3, 3, 4);
  }

  @Test
  void idsMayBeGivenByThePlaceAtWhichFactsWereAdded() {
    GraphBuilder builder = new GraphBuilder();
    int a = builder.actor("A");
    int b = builder.actor("B");
    int aid = builder.type("Aid");
    builder.add(b, aid, a, 9);
    builder.add(a, aid, b, 1);
    EventGraph graph = builder.build(added -> "added " + added);
    assertThat(graph.id(0)).isEqualTo("added 1");
    assertThat(graph.id(1)).isEqualTo("added 0");
  }

  @Test
  void aGraphOfNothingHasNoDays() {
    EventGraph graph = new GraphBuilder().build();
    assertThat(graph.size()).isZero();
    assertThat(graph.lastDay()).isLessThan(graph.firstDay());
    assertThat(graph.from(0)).isZero();
  }

  @Test
  void whatWasBuiltStaysAsItIsWhenMoreIsAdded() {
    GraphBuilder builder = new GraphBuilder();
    builder.add("B", "Aid", "C", 1, "first");
    EventGraph graph = builder.build();
    builder.add("A", "Accuse", "B", 0, "second");
    assertThat(read(graph)).containsExactly(new Fact("B", "Aid", "C", 1, "first"));
  }

  /** No two are of one source, type, target and day. */
  private static List<Fact> facts(int count) {
    Random random = new Random(3);
    return new ArrayList<>(
        random
            .ints(5L * count, 0, 12 * 4 * 12 * 30)
            .distinct()
            .limit(count)
            .mapToObj(i ->
                new Fact(
                    "actor " + i % 12,
                    "type " + i / 12 % 4,
                    "actor " + i / 48 % 12,
                    i / 576 - 10,
                    "id " + i))
            .toList());
  }

  private static EventGraph graph(List<Fact> facts) {
    GraphBuilder builder = new GraphBuilder();
    facts.forEach(
        each -> builder.add(each.source(), each.type(), each.target(), each.day(), each.id()));
    return builder.build();
  }

  private static List<Fact> read(EventGraph graph) {
    return IntStream.range(0, graph.size())
        .mapToObj(fact ->
            new Fact(
                graph.actors().name(graph.source(fact)),
                graph.types().get(graph.type(fact)),
                graph.actors().name(graph.target(fact)),
                graph.day(fact),
                graph.id(fact)))
        .toList();
  }
}
