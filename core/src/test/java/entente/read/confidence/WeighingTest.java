package entente.read.confidence;

import static org.assertj.core.api.Assertions.assertThat;

import entente.event.Article;
import entente.event.Statement;
import entente.read.actor.ActorTable;
import entente.read.code.Coder;
import entente.read.code.SharedCoder;
import entente.read.opinion.SecondOpinion;
import entente.read.sense.BgeSense;
import java.util.List;
import org.junit.jupiter.api.Test;

/** How sure the program says it is, on sentences that a reader understands. */
class WeighingTest {
  private static Statement of(Coder coder, String text, String type) {
    return coder.read(Article.of("text", text)).statements().stream()
        .filter(statement -> statement.type().equals(type))
        .findFirst()
        .orElseThrow();
  }

  private static double confidence(String text, String type) {
    return of(SharedCoder.get(), text, type).confidence();
  }

  @Test
  void whatIsToldInFullIsSurer() {
    assertThat(confidence("Chile accused Peru of piracy.", "ACCUSE"))
        .isGreaterThan(confidence("Peru was accused of piracy.", "ACCUSE"));
  }

  @Test
  void rulesAloneAreNeverSurerThanTheyWereMeasuredToBe() {
    List<String> texts =
        List.of(
            "Chile attacked Peru.",
            "Norway pledged to help Chad with the building of several schools for girls.",
            "The UN condemned the shelling of the town by Ethiopian forces last week.");
    for (String text : texts) {
      assertThat(SharedCoder.get().read(Article.of("text", text)).statements())
          .isNotEmpty()
          .allSatisfy(each -> assertThat(each.confidence()).isBetween(0.0, 0.85));
    }
  }

  @Test
  void aSecondOpinionThatAgreesMakesSurer() {
    try (BgeSense sense = BgeSense.load()) {
      SecondOpinion opinion = SecondOpinion.shipped(ActorTable.shipped(), sense);
      Coder coder = SharedCoder.asking(opinion, 0);
      String text =
          "Peruvian warplanes bombed three Ecuadorean villages on Monday, killing nine people.";
      assertThat(of(coder, text, "ASSAULT").confidence())
          .isGreaterThan(confidence(text, "ASSAULT"));
    }
  }

  @Test
  void whereNoRuleFiresOnlyAnAskedOpinionSpeaks() {
    String text =
        "Chadian farmers hoodwinked and swindled Libyan customs officers at the frontier.";
    try (BgeSense sense = BgeSense.load()) {
      SecondOpinion opinion = SecondOpinion.shipped(ActorTable.shipped(), sense);
      Coder bold = SharedCoder.asking(opinion, 1);
      assertThat(SharedCoder.get().read(Article.of("text", text)).statements()).isEmpty();
      assertThat(bold.read(Article.of("text", text)).statements())
          .singleElement()
          .satisfies(each -> assertThat(each.rule()).endsWith("/second-opinion"));
    }
  }
}
