package entente.keep.event;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class OriginsTest {
  private static Telling.Source article(String id, String outlet, String wire) {
    return new Telling.Source(
        id, Optional.of(outlet), Optional.of(wire).filter(name -> !name.isEmpty()));
  }

  private static int origins(List<Origins.Copy> copies, Telling.Source... articles) {
    return Origins.count(Origins.of(List.of(articles), copies));
  }

  @Test
  void whatCarriesAWireIsTheWires() {
    assertThat(origins(List.of(), article("a", "Reuters", ""), article("b", "Daily", "Reuters")))
        .isEqualTo(1);
    assertThat(
            origins(List.of(), article("a", "Weekly", "Reuters"), article("b", "Daily", "Reuters")))
        .isEqualTo(1);
  }

  @Test
  void aPortalThatPrintsTwoWiresMakesNoOneReportOfThem() {
    assertThat(
            origins(
                List.of(),
                article("a", "Reuters", ""),
                article("b", "AFP", ""),
                article("c", "Portal", "Reuters"),
                article("d", "Portal", "AFP")))
        .isEqualTo(2);
  }

  @Test
  void copiesAndArticlesOfOneOutletAreNotIndependent() {
    assertThat(origins(List.of(), article("a", "Daily", ""), article("b", "Daily", "")))
        .isEqualTo(1);
    assertThat(
            origins(
                List.of(new Origins.Copy("a", "b")),
                article("a", "Daily", ""),
                article("b", "Weekly", "")))
        .isEqualTo(1);
    assertThat(origins(List.of(), article("a", "Daily", ""), article("b", "Weekly", "")))
        .isEqualTo(2);
  }

  @Test
  void twoTextsThatCreditTwoWiresStayApartHoweverAlike() {
    assertThat(
            origins(
                List.of(new Origins.Copy("a", "b")),
                article("a", "Daily", "Reuters"),
                article("b", "Weekly", "AFP")))
        .isEqualTo(2);
  }
}
