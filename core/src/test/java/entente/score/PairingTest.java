package entente.score;

import static org.assertj.core.api.Assertions.assertThat;

import entente.event.Kind;
import entente.score.Pairing.Pair;
import java.util.List;
import org.junit.jupiter.api.Test;

class PairingTest {
  @Test
  void pairsWhatSharesHalfOfTheShorterEvidence() {
    CodedStatement gold = Said.event("AID", 0, 40);
    CodedStatement half = Said.event("AID", 30, 50);
    CodedStatement less = Said.event("AID", 31, 51);
    assertThat(Pairing.typed(List.of(gold), List.of(half)).pairs())
        .containsExactly(new Pair(gold, half));
    Pairing none = Pairing.typed(List.of(gold), List.of(less));
    assertThat(none.pairs()).isEmpty();
    assertThat(none.missed()).containsExactly(gold);
    assertThat(none.extra()).containsExactly(less);
  }

  @Test
  void anotherTypeIsDetectedButNotTheSame() {
    CodedStatement gold = Said.event("COERCE", 0, 20);
    CodedStatement other = Said.event("SANCTION", 0, 20);
    assertThat(Pairing.detected(List.of(gold), List.of(other)).pairs()).hasSize(1);
    assertThat(Pairing.typed(List.of(gold), List.of(other)).pairs()).isEmpty();
  }

  @Test
  void anActIsNeverATie() {
    CodedStatement act = Said.event("supply", 0, 20);
    CodedStatement tie = Said.as(act, Kind.TIE);
    assertThat(Pairing.detected(List.of(act), List.of(tie)).pairs()).isEmpty();
  }

  @Test
  void ofTwoOnTheSameWordsTheOneWithTheSameActorsPairs() {
    CodedStatement gold = Said.event("ASSAULT", 0, 30, "RUS", "UKR");
    CodedStatement turned = Said.event("ASSAULT", 0, 30, "UKR", "RUS");
    CodedStatement same = Said.event("ASSAULT", 5, 30, "RUS.MIL", "UKR");
    Pairing pairing = Pairing.typed(List.of(gold), List.of(turned, same));
    assertThat(pairing.pairs()).containsExactly(new Pair(gold, same));
    assertThat(pairing.extra()).containsExactly(turned);
  }

  @Test
  void eachPairsOnlyOnceAndOfEqualsTheFirst() {
    CodedStatement first = Said.event("AID", 0, 20);
    CodedStatement second = Said.event("AID", 0, 20, "USA", "TJK");
    CodedStatement coded = Said.event("AID", 0, 20);
    Pairing pairing = Pairing.typed(List.of(first, second), List.of(coded));
    assertThat(pairing.pairs()).containsExactly(new Pair(first, coded));
    assertThat(pairing.missed()).containsExactly(second);
  }

  @Test
  void theSameTypeGoesBeforeAnotherOnTheSameWords() {
    CodedStatement gold = Said.event("AID", 0, 20, "USA", "TJK");
    CodedStatement other = Said.event("AGREE", 0, 20, "USA", "TJK");
    CodedStatement same = Said.event("AID", 0, 20, "USA", "TJK");
    assertThat(Pairing.detected(List.of(gold), List.of(other, same)).pairs())
        .containsExactly(new Pair(gold, same));
  }
}
