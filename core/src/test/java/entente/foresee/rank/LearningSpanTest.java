package entente.foresee.rank;

import static org.assertj.core.api.Assertions.assertThat;

import entente.foresee.graph.EventGraph;
import entente.foresee.graph.GraphBuilder;
import org.junit.jupiter.api.Test;

class LearningSpanTest {
  @Test
  void endsWhereEnoughQuestionsLieBehind() {
    EventGraph graph = graph(100, 200, 1000);
    // 75,000 facts are the answers to 150,000 questions: 75 days of 1,000.
    assertThat(LearningSpan.from(graph, 300)).isEqualTo(225);
    assertThat(LearningSpan.from(graph, 999)).isEqualTo(225);
    assertThat(LearningSpan.from(graph, 250)).isEqualTo(175);
  }

  @Test
  void isTheLatestSuchDay() {
    EventGraph graph = graph(0, 100, 1001);
    int from = LearningSpan.from(graph, 100);
    assertThat(2 * (graph.size() - graph.from(from))).isGreaterThanOrEqualTo(150_000);
    assertThat(2 * (graph.size() - graph.from(from + 1))).isLessThan(150_000);
  }

  @Test
  void leavesOutTheFirstTwentiethOfTheDays() {
    assertThat(LearningSpan.from(graph(-50, 200, 10), 150)).isEqualTo(-40);
    assertThat(LearningSpan.from(graph(0, 21, 1), 21)).isEqualTo(2);
    // Enough questions lie behind day 5 only by way of the days that are left out.
    assertThat(LearningSpan.from(graph(0, 100, 760), 100)).isEqualTo(5);
  }

  @Test
  void knowsNothingOfTheDayUntilWhichItIsAsked() {
    assertThat(LearningSpan.from(graph(0, 300, 1000), 200))
        .isEqualTo(LearningSpan.from(graph(0, 200, 1000), 200));
  }

  @Test
  void withoutFactsThereIsNothingToLearnFrom() {
    assertThat(LearningSpan.from(new GraphBuilder().build(), 7)).isEqualTo(7);
    assertThat(LearningSpan.from(graph(10, 5, 3), 10)).isEqualTo(10);
  }

  private static EventGraph graph(int first, int days, int perDay) {
    GraphBuilder builder = new GraphBuilder();
    int one = builder.actor("A");
    int other = builder.actor("B");
    int type = builder.type("Aid");
    for (int day = first; day < first + days; day++) {
      for (int i = 0; i < perDay; i++) {
        builder.add(one, type, other, day);
      }
    }
    return builder.build(added -> "");
  }
}
