package entente.keep.tie;

import static org.assertj.core.api.Assertions.assertThat;

import entente.event.Actor;
import entente.event.PartialDate;
import entente.event.Period;
import entente.keep.event.Telling;
import entente.keep.reference.Memberships;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class TieLifeTest {
  private static final TieKey ARMENIA =
      new TieKey("membership", Actor.of("ARM"), Optional.of(Actor.of("CSTO")));

  private final TieLife life = new TieLife(Memberships.shipped());

  private static TieTelling says(String id, String published, TieSign sign, String when) {
    return new TieTelling(
        id,
        new Telling.Source("article-" + id, Optional.of("outlet " + id), Optional.empty()),
        Optional.of(LocalDate.parse(published)),
        sign,
        Optional.of(when)
            .filter(text -> !text.isEmpty())
            .map(text -> Period.of(PartialDate.parse(text))),
        List.of());
  }

  @Test
  void aMembershipThatIsSuspendedLaterIsSuspended() {
    Tie tie =
        life.of(
            ARMENIA,
            List.of(
                says("b", "2024-02-23", TieSign.SUSPENDS, "2024-02-22"),
                says("a", "2020-05-01", TieSign.HOLDS, "")),
            List.of());
    assertThat(tie.state()).isEqualTo(Tie.State.SUSPENDED);
    assertThat(tie.until()).contains(PartialDate.parse("2024-02-22"));
    assertThat(tie.firstSeen()).contains(LocalDate.of(2020, 5, 1));
    assertThat(tie.origins()).hasSize(2);
  }

  @Test
  void oneThatIsResumedIsInForce() {
    Tie tie =
        life.of(
            ARMENIA,
            List.of(
                says("a", "2024-02-23", TieSign.SUSPENDS, "2024-02-22"),
                says("b", "2025-03-01", TieSign.RESUMES, "2025-03-01")),
            List.of());
    assertThat(tie.state()).isEqualTo(Tie.State.IN_FORCE);
    assertThat(tie.until()).isEmpty();
  }

  @Test
  void oneThatIsOnlyPlannedIsNotInForce() {
    TieKey key = new TieKey("basing", Actor.of("USA"), Optional.of(Actor.of("TJK")));
    Tie tie = life.of(key, List.of(says("a", "2022-08-20", TieSign.PLANNED, "")), List.of());
    assertThat(tie.state()).isEqualTo(Tie.State.PLANNED);
    assertThat(tie.reference()).isEqualTo(Tie.Reference.UNKNOWN);
  }

  @Test
  void aClaimedMembershipIsCheckedAgainstTheTable() {
    Tie right = life.of(ARMENIA, List.of(says("a", "2020-05-01", TieSign.HOLDS, "")), List.of());
    assertThat(right.reference()).isEqualTo(Tie.Reference.AGREES);
    TieKey wrong = new TieKey("membership", Actor.of("UZB"), Optional.of(Actor.of("CSTO")));
    Tie tie = life.of(wrong, List.of(says("a", "2022-08-20", TieSign.HOLDS, "")), List.of());
    assertThat(tie.reference()).isEqualTo(Tie.Reference.DISAGREES);
    assertThat(tie.referenceNote()).isNotBlank();
    TieKey unknown = new TieKey("membership", Actor.of("UZB"), Optional.of(Actor.of("NOBODYS")));
    assertThat(
            life.of(unknown, List.of(says("a", "2022-08-20", TieSign.HOLDS, "")), List.of())
                .reference())
        .isEqualTo(Tie.Reference.UNKNOWN);
  }

  @Test
  void theLastOfSeveralSpellsCounts() {
    TieKey uzbekistan = new TieKey("membership", Actor.of("UZB"), Optional.of(Actor.of("CSTO")));
    Tie tie =
        life.of(
            uzbekistan,
            List.of(
                says("a", "2013-01-01", TieSign.ENDS, "1999-04"),
                says("b", "2013-01-01", TieSign.RESUMES, "2006-08"),
                says("c", "2013-01-01", TieSign.SUSPENDS, "2012-06"),
                says("d", "2013-01-02", TieSign.SUSPENDS, "2012-06-28")),
            List.of());
    assertThat(tie.state()).isEqualTo(Tie.State.SUSPENDED);
    assertThat(tie.since()).contains(PartialDate.parse("2006-08"));
    assertThat(tie.until()).contains(PartialDate.parse("2012-06"));
  }

  @Test
  void whoSaysAfterTheEndThatItHoldsDisputesIt() {
    Tie tie =
        life.of(
            ARMENIA,
            List.of(
                says("a", "2024-02-23", TieSign.ENDS, "2024-02-22"),
                says("b", "2025-03-01", TieSign.HOLDS, "")),
            List.of());
    assertThat(tie.state()).isEqualTo(Tie.State.DISPUTED);
  }

  @Test
  void whoSpokeBeforeTheEndDoesNotDisputeIt() {
    Tie tie =
        life.of(
            ARMENIA,
            List.of(
                says("a", "2024-02-23", TieSign.ENDS, "2024-02-22"),
                says("b", "2020-03-01", TieSign.HOLDS, "")),
            List.of());
    assertThat(tie.state()).isEqualTo(Tie.State.ENDED);
  }
}
