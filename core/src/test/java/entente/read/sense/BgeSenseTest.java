package entente.read.sense;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;

class BgeSenseTest {
  private static final BgeSense SENSE = BgeSense.load();

  @AfterAll
  static void close() {
    SENSE.close();
  }

  private static double nearness(String one, String other) {
    return SENSE.of(one).cosine(SENSE.of(other));
  }

  @Test
  void twoWordingsOfOneThingAreNearerThanTwoThingsBetweenTheSameStates() {
    String exercise = "Tajik and American troops began a joint drill in the mountains.";
    assertThat(nearness(exercise, "A military exercise of the US and Tajikistan got under way."))
        .isGreaterThan(
            nearness(exercise, "The US ambassador handed trucks to Tajik border guards."));
    String strike = "A missile hit an apartment block in the town and killed nine.";
    assertThat(nearness(strike, "Nine people died when a rocket struck a residential building."))
        .isGreaterThan(nearness(strike, "The town's residents held an election under fire."));
  }

  @Test
  void theSameSentenceHasTheSameSenseWhateverWasAskedBefore() {
    String sentence = "Armenia froze its membership of the alliance.";
    SenseVector alone = SENSE.of(sentence);
    IntStream.range(0, 5).forEach(i -> SENSE.of("Sentence number " + i + " in between."));
    assertThat(SENSE.of(sentence)).isEqualTo(alone);
    assertThat(
            IntStream.range(0, 8).parallel().mapToObj(i -> SENSE.of(sentence)).distinct().toList())
        .containsExactly(alone);
  }

  @Test
  void noWordsHaveNoSenseAndVeryManyAreCut() {
    assertThat(SENSE.of("  ")).isEqualTo(SenseVector.NONE);
    assertThat(SENSE.of("a").cosine(SenseVector.NONE)).isZero();
    String one = "The ministers met in Riga to talk about the border. ";
    assertThat(SENSE.of(one.repeat(400)).cosine(SENSE.of(one))).isGreaterThan(0.8);
  }

  @Test
  void bytesGiveTheVectorBack() {
    SenseVector vector = SENSE.of("A base is closed.");
    assertThat(SenseVector.of(vector.bytes())).isEqualTo(vector);
    assertThat(vector.cosine(vector)).isBetween(0.9999, 1.0001);
  }
}
