package entente.learn;

import static org.assertj.core.api.Assertions.assertThat;

import entente.read.opinion.LabelledSentence;
import entente.score.CodedStatement;
import java.util.List;
import org.junit.jupiter.api.Test;

class CorrectionsTest {
  private static final String TEXT =
      "On Monday Norway sang loudly to Russia. Later Poland left Belarus alone.";

  private static List<LabelledSentence> sentences(CodedStatement gold) {
    return Corrections.sentences(List.of(Corrected.document(TEXT, gold)));
  }

  @Test
  void theWordsOfTheEvidenceTeachWithTheNamesOfItsActors() {
    assertThat(
            sentences(
                Corrected.event(TEXT, "Norway sang loudly to Russia", "SUPPORT", "NOR", "RUS")))
        .containsExactly(
            new LabelledSentence("SUPPORT", "Norway", "Russia", "Norway sang loudly to Russia"));
  }

  @Test
  void theSentenceTeachesWhereTheEvidenceIsShort() {
    assertThat(sentences(Corrected.event(TEXT, "Poland left Belarus", "RETREAT", "POL.GOV", "BLR")))
        .containsExactly(
            new LabelledSentence(
                "RETREAT", "Poland", "Belarus", "Later Poland left Belarus alone."));
  }

  @Test
  void eachCountsAsThreeOfTheProgramsOwn() {
    LabelledSentence own = new LabelledSentence("AID", "", "", "own");
    LabelledSentence other = new LabelledSentence("AID", "", "", "other");
    assertThat(Corrections.besides(List.of(own), List.of(other)))
        .containsExactly(own, other, other, other);
  }
}
