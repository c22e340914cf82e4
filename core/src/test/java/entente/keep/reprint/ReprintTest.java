package entente.keep.reprint;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ReprintTest {
  private static final String WIRE =
      """
      RIGA, March 3 (Baltic Wire) - Latvia and Estonia opened a joint drill on their border on \
      Monday, the Latvian defence ministry said. About 900 soldiers take part in the drill, which \
      lasts until Friday. The ministry said that observers from Poland had been invited. Last year \
      the two states held the drill in Estonia, with half as many soldiers.\
      """;

  private static final String OWN =
      """
      Some nine hundred Latvian and Estonian troops are training together this week near the \
      frontier. The exercise began at the start of the week and runs to its end, according to \
      officers in the field; Polish officers look on. A year ago it was Estonia's turn to be host.\
      """;

  private static boolean copies(String one, String other) {
    return Shingles.of(one).copies(Shingles.of(other));
  }

  @Test
  void aWireTextWithAnotherOpeningAndASentenceLessIsACopy() {
    String cut =
        WIRE.replace("RIGA, March 3 (Baltic Wire) - ", "Two Baltic states train. ")
            .replace(" The ministry said that observers from Poland had been invited.", "");
    assertThat(copies(WIRE, cut)).isTrue();
  }

  @Test
  void typesettingMakesNoDifference() {
    assertThat(
            Shingles.of(WIRE.replace(" ", "\n").replace('-', '—')).containment(Shingles.of(WIRE)))
        .isEqualTo(1);
  }

  @Test
  void twoReportsOfOneEventInTheirOwnWordsAreNoCopies() {
    assertThat(copies(WIRE, OWN)).isFalse();
  }

  @Test
  void aLongQuotationThatTwoReportsShareDoesNotMakeThemCopies() {
    String speech =
        "“We shall stand by our friends on the other side of the river, as they stood by us in the"
            + " winter of that hard year, and nobody will make us forget what we owe to them”";
    assertThat(copies(WIRE + " He said: " + speech, OWN + " " + speech + ", he said.")).isFalse();
  }

  @Test
  void copiesShareSomeOfTheHashesThatAreStored() {
    long[] sample = Shingles.of(WIRE).sample();
    assertThat(sample).isNotEmpty();
    assertThat(Shingles.of(WIRE.replace("Monday", "Tuesday")).sample()).containsAnyOf(sample);
  }
}
