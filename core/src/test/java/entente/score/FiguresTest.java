package entente.score;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import entente.event.Kind;
import entente.event.Modality;
import entente.event.Role;
import java.util.List;
import org.junit.jupiter.api.Test;

class FiguresTest {
  private static Figures of(List<CodedStatement> gold, List<CodedStatement> system) {
    return Figures.of(Pairing.detected(gold, system), Pairing.typed(gold, system));
  }

  @Test
  void precisionAndRecallAndTheirMean() {
    Measure measure = new Measure(7, 3, 7);
    assertThat(measure.precision()).isEqualTo(0.7);
    assertThat(measure.recall()).isEqualTo(0.5);
    assertThat(measure.f1()).isCloseTo(0.583, within(0.001));
    assertThat(Measure.NONE.f1()).isZero();
  }

  @Test
  void countsEventsTiesAndAppraisalsApart() {
    CodedStatement event = Said.event("AID", 0, 10);
    CodedStatement tie = Said.as(Said.event("basing", 20, 30), Kind.TIE);
    CodedStatement praise = Said.as(Said.event("favourable", 40, 50), Kind.APPRAISAL);
    Figures figures = of(List.of(event, tie, praise), List.of(event, praise));
    assertThat(figures.of(Figure.EVENT_TYPED)).isEqualTo(new Measure(1, 0, 0));
    assertThat(figures.of(Figure.TIE_TYPED)).isEqualTo(new Measure(0, 0, 1));
    assertThat(figures.of(Figure.APPRAISAL_TYPED)).isEqualTo(new Measure(1, 0, 0));
    assertThat(figures.of(Figure.TYPED)).isEqualTo(new Measure(1, 0, 1));
  }

  @Test
  void hostsAndParticipantsAreToWhom() {
    CodedStatement gold = Said.with(Said.event("CONSULT", 0, 10), Role.SOURCE, "TJK.GOV");
    CodedStatement host = Said.with(gold, Role.HOST, "CHN");
    CodedStatement target = Said.with(gold, Role.TARGET, "CHN.GOV");
    Figures figures = of(List.of(host), List.of(target));
    assertThat(figures.of(Figure.WHO_TO_WHOM)).isEqualTo(new Measure(1, 0, 0));
    assertThat(figures.of(Figure.ROLE_ACTOR)).isEqualTo(new Measure(1, 1, 1));
  }

  @Test
  void sectorsCountOnlyWhereTheNameSaysSo() {
    CodedStatement gold = Said.event("ACCUSE", 0, 10, "RUS.GOV", "USA");
    CodedStatement coded = Said.event("ACCUSE", 0, 10, "RUS", "USA");
    Figures figures = of(List.of(gold), List.of(coded));
    assertThat(figures.of(Figure.ROLE_ACTOR)).isEqualTo(new Measure(2, 0, 0));
    assertThat(figures.of(Figure.ROLE_ACTOR_SECTOR)).isEqualTo(new Measure(1, 1, 1));
  }

  @Test
  void standingIsRightOnlyWhereAllOfItIs() {
    CodedStatement gold = Said.toldBy(Said.event("AGREE", 0, 10), "USA.GOV");
    CodedStatement planned = Said.as(Said.toldBy(gold, "USA"), Modality.PLANNED);
    Figures figures = of(List.of(gold), List.of(planned));
    assertThat(Figure.ATTRIBUTION.value(figures.of(Figure.ATTRIBUTION))).isEqualTo(1);
    assertThat(Figure.MODALITY.value(figures.of(Figure.MODALITY))).isZero();
    assertThat(Figure.STANDING.value(figures.of(Figure.STANDING))).isZero();
  }
}
