package entente.read.classify;

import static org.assertj.core.api.Assertions.assertThat;

import entente.read.actor.ActorTable;
import entente.read.code.SharedCoder;
import entente.read.opinion.SecondOpinion;
import entente.read.sense.BgeSense;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class PairClassifierTest {
  private final BgeSense sense = BgeSense.load();
  private Optional<PairClassifier> classifier = Optional.empty();

  @BeforeAll
  void learn() {
    classifier =
        Optional.of(
            new PairClassifier(
                SharedCoder.get(), SecondOpinion.shipped(ActorTable.shipped(), sense)));
  }

  @AfterAll
  void close() {
    sense.close();
  }

  private Answer answer(String text, String source, String target) {
    List<String> targets = target.isEmpty() ? List.of() : List.of(target);
    return classifier.orElseThrow().answer(new Question("q", text, List.of(source), targets));
  }

  @Test
  void theRuleThatFitsTheMarkedActorsDecides() {
    String text = "Chile freed two Bolivian sailors. Peru accused Ecuador of piracy.";
    Answer freed = answer(text, "Chile", "Bolivian sailors");
    assertThat(freed.type()).contains("RETREAT");
    assertThat(freed.event().orElseThrow().statement().rule()).startsWith("RETREAT/");
    assertThat(answer(text, "Peru", "Ecuador").type()).contains("ACCUSE");
  }

  @Test
  void markedWordsThatNobodyKnowsAreActors() {
    Answer answer =
        answer(
            "The Zarbian Front shelled the barracks of the Olmen Guard on Sunday.",
            "The Zarbian Front",
            "the Olmen Guard");
    assertThat(answer.type()).contains("ASSAULT");
    assertThat(answer.event()).isPresent();
    assertThat(answer.events()).as("with nobody marked").isEmpty();
  }

  @Test
  void whereNoRuleFiresTheSenseDecides() {
    Answer answer =
        answer(
            "Hundreds of Danish nurses laid down their uniforms outside the ministry over pay.",
            "Danish nurses",
            "the ministry");
    assertThat(answer.type()).contains("PROTEST");
    assertThat(answer.event()).isEmpty();
    assertThat(answer.confidence()).isBetween(0.3, 1.0);
  }

  @Test
  void betweenActorsToWhomNothingHappensThereIsNoType() {
    assertThat(
            answer(
                    "Malta is smaller than Luxembourg, and has a warmer climate.",
                    "Malta",
                    "Luxembourg")
                .type())
        .isEmpty();
  }
}
