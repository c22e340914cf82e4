package entente.read.opinion;

import static org.assertj.core.api.Assertions.assertThat;

import entente.event.Span;
import entente.read.actor.ActorTable;
import java.util.List;
import org.junit.jupiter.api.Test;

class UnnamedTest {
  private final Unnamed unnamed = new Unnamed(ActorTable.shipped());

  private String of(String text, String source, String target) {
    return unnamed.of(text, where(text, source), where(text, target));
  }

  private static List<Span> where(String text, String words) {
    int at = text.indexOf(words);
    return List.of(new Span(at, at + words.length()));
  }

  @Test
  void namesGiveWayToOneForEachPart() {
    assertThat(of("Russian troops entered Georgia, Poland said.", "Russian troops", "Georgia"))
        .isEqualTo("Italian troops entered Spain, Norway said.");
  }

  @Test
  void whoStandsWhereMakesNoDifference() {
    String one = "The Turkish parliament thanked Vladimir Putin and the Greeks.";
    String other = "The Greek parliament thanked Emmanuel Macron and the Turks.";
    assertThat(of(one, "Turkish", "Putin")).isEqualTo(of(other, "Greek", "Macron"));
  }

  @Test
  void aTextWithoutNamesStaysAsItIs() {
    String text = "Rebels freed four hostages.";
    assertThat(of(text, "Rebels", "hostages")).isEqualTo(text);
  }
}
