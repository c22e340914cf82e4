package entente.foresee.rank;

import static org.assertj.core.api.Assertions.assertThat;

import entente.foresee.graph.EventGraph;
import entente.foresee.graph.GraphBuilder;
import entente.foresee.rule.Points;
import entente.foresee.rule.Points.Part;
import entente.foresee.rule.Sheet;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ForecasterTest {
  private static final int DAYS = 60;
  private static final int PER_DAY = 25;

  @ParameterizedTest
  @ValueSource(ints = {1, 20, 45, 59})
  void nothingOfTheAskedDayOrOfALaterOneIsKnown(int day) {
    World world = World.random(1, DAYS, PER_DAY);
    World past = world.only(each -> each < day);
    World otherFuture = World.random(2, DAYS + 30, PER_DAY).only(each -> each >= day);
    List<String> expected = answers(world.graph(), day);
    assertThat(expected).hasSizeGreaterThan(100);
    assertThat(answers(past.and(otherFuture).graph(), day)).isEqualTo(expected);
    assertThat(answers(past.graph(), day)).isEqualTo(expected);
  }

  @Test
  void aQuestionIsScoredBeforeItsAnswersAreLearnt() {
    World world = World.random(1, DAYS, PER_DAY);
    EventGraph graph = world.graph();
    int day = 50;
    List<String> told = new ArrayList<>();
    try (Forecaster forecaster = new Forecaster(graph, Forecaster.noPoints(graph), 5, 2)) {
      forecaster.advance(
          day + 1, (asked, scores) -> told.add(text(asked.question(), asked.sheet(), scores)));
    }
    List<Question> questions = Question.of(graph, day);
    List<String> lastDay = told.subList(told.size() - questions.size(), told.size());
    EventGraph past = world.only(each -> each < day).graph();
    try (Forecaster forecaster = new Forecaster(past, Forecaster.noPoints(past), 5, 1)) {
      forecaster.advance(day);
      List<String> asked = new ArrayList<>();
      for (Question each : questions) {
        Sheet sheet = forecaster.ask(each.given(), each.type());
        asked.add(text(each, sheet, forecaster.scores(sheet)));
      }
      assertThat(lastDay).isEqualTo(asked);
    }
  }

  @Test
  void onAnyNumberOfThreadsItComesToTheSame() {
    EventGraph graph = World.random(3, DAYS, 60).graph();
    List<String> expected = allOf(graph, 1);
    assertThat(allOf(graph, 2)).isEqualTo(expected);
    assertThat(allOf(graph, 3)).isEqualTo(expected);
  }

  @Test
  void theOrderInWhichFactsComeChangesNothing() {
    World world = World.random(4, 30, PER_DAY);
    List<String> expected = answers(world.graph(), 30);
    assertThat(answers(new World(world.facts().reversed()).graph(), 30)).isEqualTo(expected);
  }

  @Test
  void goingOnDayByDayIsAsGoingAllTheWay() {
    EventGraph graph = World.random(5, 30, PER_DAY).graph();
    try (Forecaster forecaster = new Forecaster(graph, Forecaster.noPoints(graph), 5, 2)) {
      for (int day = 0; day <= 30; day++) {
        forecaster.advance(day);
      }
      assertThat(answers(forecaster)).isEqualTo(answers(graph, 30));
    }
  }

  /** A day of more questions than are held at a time. */
  @Test
  void watchingDoesNotChangeWhatIsLearnt() {
    SplittableRandom random = new SplittableRandom(8);
    GraphBuilder builder = new GraphBuilder();
    for (int i = 0; i < 4000; i++) {
      String one = "actor " + random.nextInt(200);
      String other = "actor " + random.nextInt(200);
      builder.add(one, "type " + random.nextInt(10), other, i / 1600, "");
    }
    EventGraph graph = builder.build();
    assertThat(Question.of(graph, 1)).hasSizeGreaterThan(2000);
    Points watched = Forecaster.noPoints(graph);
    Points unwatched = Forecaster.noPoints(graph);
    try (Forecaster one = new Forecaster(graph, watched, 1, 2);
        Forecaster other = new Forecaster(graph, unwatched, 1, 2)) {
      one.advance(3, (asked, scores) -> {});
      other.advance(3);
    }
    assertThat(text(unwatched)).isEqualTo(text(watched));
  }

  @Test
  void beforeTheDayFromWhichItLearnsPointsStayAsTheyAre() {
    EventGraph graph = World.random(6, 30, PER_DAY).graph();
    Points points = Forecaster.noPoints(graph);
    try (Forecaster forecaster = new Forecaster(graph, points, 20, 1)) {
      forecaster.advance(20);
      assertThat(text(points)).isEqualTo(text(Forecaster.noPoints(graph)));
      forecaster.advance(21);
      assertThat(text(points)).isNotEqualTo(text(Forecaster.noPoints(graph)));
    }
  }

  @Test
  void daysBefore1970AreDaysLikeAllOthers() {
    World world = World.random(7, 30, PER_DAY);
    World old =
        new World(
            world.facts().stream()
                .map(each ->
                    new World.Fact(each.source(), each.type(), each.target(), each.day() - 10_000))
                .toList());
    EventGraph graph = old.graph();
    try (Forecaster forecaster = new Forecaster(graph, Forecaster.noPoints(graph), -9995, 1)) {
      forecaster.advance(30 - 10_000);
      assertThat(answers(forecaster)).isEqualTo(answers(world.graph(), 30));
    }
  }

  private static List<String> answers(EventGraph graph, int day) {
    try (Forecaster forecaster = new Forecaster(graph, Forecaster.noPoints(graph), 5, 2)) {
      forecaster.advance(day);
      return answers(forecaster);
    }
  }

  /** Each candidate of each question with the bits of its score, then the points. */
  private static List<String> answers(Forecaster forecaster) {
    List<String> answers = new ArrayList<>();
    EventGraph graph = forecaster.graph();
    for (int given = 0; given < graph.actors().size(); given++) {
      for (int type = 0; type < 2 * graph.types().size(); type++) {
        Sheet sheet = forecaster.ask(given, type);
        Question question = new Question(given, type, List.of());
        answers.add(text(question, sheet, forecaster.scores(sheet)));
      }
    }
    answers.addAll(text(forecaster.points()));
    return answers;
  }

  private static List<String> allOf(EventGraph graph, int threads) {
    List<String> all = new ArrayList<>();
    try (Forecaster forecaster = new Forecaster(graph, Forecaster.noPoints(graph), 5, threads)) {
      forecaster.advance(
          DAYS, (asked, scores) -> all.add(text(asked.question(), asked.sheet(), scores)));
      all.addAll(answers(forecaster));
    }
    return all;
  }

  private static String text(Question question, Sheet sheet, float[] scores) {
    StringBuilder text = new StringBuilder();
    text.append(question.given()).append(' ').append(question.type()).append(':');
    for (int candidate = 0; candidate < sheet.size(); candidate++) {
      text.append(' ').append(sheet.actor(candidate)).append('=');
      text.append(Float.floatToRawIntBits(scores[candidate]));
    }
    return text.toString();
  }

  private static List<String> text(Points points) {
    List<String> text = new ArrayList<>();
    for (int rule = 0; rule < points.rules(); rule++) {
      StringBuilder parts = new StringBuilder();
      parts.append(points.times(rule)).append(' ').append(points.right(rule));
      for (Part part : Part.values()) {
        int size =
            switch (part) {
              case GENERAL -> 1;
              case OF_SIDE -> 2;
              case OF_TYPE -> points.types();
            };
        for (int which = 0; which < size; which++) {
          parts.append(' ').append(Float.floatToRawIntBits(points.part(part, rule, which)));
        }
      }
      text.add(parts.toString());
    }
    return text;
  }
}
