package entente.learn;

import static org.assertj.core.api.Assertions.assertThat;

import entente.event.Modality;
import entente.learn.TriggerSuggestion.Trial;
import entente.score.CodedStatement;
import org.junit.jupiter.api.Test;

class SuggestionsTest {
  private static final String SERENADED =
      "Norway serenaded Russia on Monday. Poland serenades Belarus. The choir serenaded us.";

  private static Suggestions serenaded() {
    return Corrected.suggestions(
        SERENADED,
        Corrected.event(SERENADED, "Norway serenaded Russia", "SUPPORT", "NOR", "RUS"),
        Corrected.event(SERENADED, "Poland serenades Belarus", "SUPPORT", "POL", "BLR"));
  }

  @Test
  void theVerbOfAMissedClauseIsSuggestedWithWhatItMendsAndCosts() {
    Suggestions suggestions = serenaded();
    assertThat(suggestions.missed()).isEqualTo(2);
    TriggerSuggestion first = suggestions.triggers().getFirst();
    assertThat(first.trigger()).isEqualTo(new Trigger(Part.VERB, "serenade"));
    assertThat(first.type()).isEqualTo("SUPPORT");
    assertThat(first.mends()).isEqualTo(2);
    assertThat(first.costs()).isEqualTo(1);
    assertThat(first.isWorthIt()).isTrue();
    assertThat(first.sentence()).isEqualTo("Poland serenades Belarus.");
  }

  @Test
  void aNounIsSuggestedWhereALightVerbCarriesIt() {
    String text = "Norway staged a flypast against Russia.";
    assertThat(suggested(text, "Norway staged a flypast against Russia", Modality.ACTUAL))
        .isEqualTo(new Trigger(Part.NOUN, "flypast"));
  }

  @Test
  void aVerbIsSuggestedWithItsParticle() {
    String text = "Norway bundled out Russia.";
    assertThat(suggested(text, "Norway bundled out Russia", Modality.ACTUAL))
        .isEqualTo(new Trigger(Part.VERB, "bundle out"));
  }

  @Test
  void whatOnlyMakesAPlanOfItIsPassedOver() {
    String text = "Norway plans to serenade Russia.";
    assertThat(suggested(text, "Norway plans to serenade Russia", Modality.PLANNED))
        .isEqualTo(new Trigger(Part.VERB, "serenade"));
  }

  private static Trigger suggested(String text, String words, Modality modality) {
    CodedStatement gold =
        Corrected.as(Corrected.event(text, words, "SUPPORT", "NOR", "RUS"), modality);
    return Corrected.suggestions(text, gold).triggers().getFirst().trigger();
  }

  @Test
  void theWordOfARuleThatAskedForMoreIsMarked() {
    String text = "Norway provided Russia.";
    Suggestions suggestions =
        Corrected.suggestions(
            text, Corrected.event(text, "Norway provided Russia", "AID", "NOR", "RUS"));
    assertThat(suggestions.triggers().getFirst().known()).isPresent();
  }

  @Test
  void theWordAboveAWrongStandingIsSuggestedForItsList() {
    String text = "Norway is itching to attack Russia.";
    CodedStatement gold =
        Corrected.as(
            Corrected.event(text, "Norway is itching to attack Russia", "ASSAULT", "NOR", "RUS"),
            Modality.PLANNED);
    Suggestions suggestions = Corrected.suggestions(text, gold);
    assertThat(suggestions.standings()).isOne();
    assertThat(suggestions.cues())
        .extracting(CueSuggestion::list, CueSuggestion::word)
        .containsExactly(org.assertj.core.groups.Tuple.tuple("planning", "itch"));
  }

  @Test
  void aMissingTellerSuggestsAVerbOfReporting() {
    String text = "Poland yodelled that Norway attacked Russia.";
    CodedStatement gold =
        Corrected.as(
            Corrected.event(text, "Norway attacked Russia", "ASSAULT", "NOR", "RUS"),
            Modality.ACTUAL,
            "POL");
    assertThat(Corrected.suggestions(text, gold).cues())
        .extracting(CueSuggestion::list, CueSuggestion::word)
        .containsExactly(org.assertj.core.groups.Tuple.tuple("reporting", "yodel"));
  }

  @Test
  void nothingIsSuggestedWhereAllIsRight() {
    String text = "Norway attacked Russia.";
    Suggestions suggestions =
        Corrected.suggestions(
            text, Corrected.event(text, "Norway attacked Russia", "ASSAULT", "NOR", "RUS"));
    assertThat(suggestions.triggers()).isEmpty();
    assertThat(suggestions.cues()).isEmpty();
  }

  @Test
  void aTrialCountsForMoreThanTheEstimate() {
    Suggestions tried =
        serenaded()
            .tried(
                java.util.List.of(
                    Corrected.document(
                        SERENADED,
                        Corrected.event(
                            SERENADED, "Norway serenaded Russia", "SUPPORT", "NOR", "RUS"))));
    assertThat(tried.triggers().getFirst().trial()).contains(new Trial(0, 0));
    assertThat(tried.triggers().getFirst().isWorthIt()).isFalse();
  }
}
