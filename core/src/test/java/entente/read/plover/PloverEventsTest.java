package entente.read.plover;

import static org.assertj.core.api.Assertions.assertThat;

import entente.event.Actor;
import entente.event.Article;
import entente.read.code.SharedCoder;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** What PLOVER would make of sentences that a reader understands. */
class PloverEventsTest {
  private static List<String> events(String text) {
    return PloverEvents.of(SharedCoder.get().read(Article.of("text", text)).statements()).stream()
        .map(event -> event.type() + " " + codes(event.sources()) + " > " + codes(event.targets()))
        .toList();
  }

  private static String codes(List<Actor> actors) {
    return actors.stream().map(Actor::code).distinct().collect(Collectors.joining(","));
  }

  @Test
  void aVisitToComeIsAPromise() {
    assertThat(events("The German foreign minister will visit Albania in June."))
        .containsExactly("AGREE DEU > ALB");
  }

  @Test
  void harmThatItsDoerMeansIsAThreat() {
    assertThat(events("Kuwait said it would boycott all contact with Oman."))
        .containsExactly("THREATEN KWT > OMN");
  }

  @Test
  void whatAnotherMustDoIsADemand() {
    assertThat(events("Norway said that Chad must release two pilots."))
        .containsExactly("REQUEST NOR > TCD");
  }

  @Test
  void thePromiseAndWhatIsPromisedAreOneEvent() {
    assertThat(events("Japan pledged to help Nepal.")).containsExactly("AGREE JPN > NPL");
  }

  @Test
  void whatIsDeniedIsNoEvent() {
    assertThat(events("Turkey denied that it had attacked Cyprus.")).isEmpty();
  }

  @Test
  void anAgreementThatFailsIsARefusal() {
    assertThat(events("Peru and Ecuador failed to reach an agreement on Monday."))
        .containsExactly("REJECT PER,ECU > ");
  }

  @Test
  void actorsHaveTheCodesOfCameo() {
    CameoCodes codes = CameoCodes.load();
    assertThat(List.of("FRA.MIL", "UN", "HAMAS.REB", "AMNESTY", "ALQAEDA", "WEST"))
        .map(code -> codes.of(Actor.parse(code)))
        .containsExactly("FRA.MIL", "IGO", "PSE.REB", "NGO", "IMG", "WST");
  }
}
