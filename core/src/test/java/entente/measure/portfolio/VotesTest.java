package entente.measure.portfolio;

import static org.assertj.core.api.Assertions.assertThat;

import entente.keep.reference.ReferenceRow.Choice;
import entente.keep.reference.ReferenceRow.RollCall;
import entente.keep.reference.ReferenceRow.Vote;
import entente.measure.Measured;
import entente.measure.similarity.Distance;
import entente.measure.similarity.Measure;
import entente.measure.similarity.Pairs;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;

/** Votes of two states on four roll calls, on one of which each is absent. */
class VotesTest {
  private static final List<RollCall> ROLL_CALLS =
      List.of(rollCall(1, "One"), rollCall(2, "Two"), rollCall(3, "two"), rollCall(4, "Four"));

  private static final Votes VOTES =
      Votes.of(
          ROLL_CALLS,
          List.of(
              new Vote(1, "KAZ", Choice.YES),
              new Vote(2, "KAZ", Choice.ABSTAIN),
              new Vote(3, "KAZ", Choice.ABSENT),
              new Vote(4, "KAZ", Choice.NO),
              new Vote(1, "RUS", Choice.YES),
              new Vote(2, "RUS", Choice.NO),
              new Vote(3, "RUS", Choice.NO),
              new Vote(9, "RUS", Choice.NO),
              new Vote(3, "USA", Choice.YES)));

  private static RollCall rollCall(int id, String title) {
    return new RollCall(
        id,
        OptionalInt.empty(),
        LocalDate.of(2018, 12, id),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.of(title),
        Optional.empty());
  }

  @Test
  void onlyRollCallsOnWhichBothVoteCount() {
    Pairs pairs = VOTES.pairs("KAZ", "RUS");
    assertThat(pairs.n()).isEqualTo(2);
    assertThat(pairs.x(1)).isEqualTo(2);
    assertThat(pairs.y(1)).isEqualTo(3);
  }

  @Test
  void whatIsNotCountedIsTold() {
    assertThat(VOTES.leftOut("KAZ", "RUS"))
        .containsExactly("1 roll call without KAZ", "1 roll call without RUS");
    assertThat(VOTES.leftOut("RUS", "USA"))
        .containsExactly("2 roll calls without USA", "1 roll call without both");
  }

  @Test
  void aStateWithoutVotesIsMissingAndNotZero() {
    Comparison comparison =
        Comparison.of(VOTES, "KAZ", "CHN", List.of(new Measure.Kappa(Distance.SQUARED)), false);
    assertThat(comparison.measures().getFirst().value())
        .isEqualTo(Measured.missing("CHN casts no vote in this time"));
  }

  @Test
  void twoWithoutACommonRollCallAreMissingWithTheReason() {
    Comparison comparison =
        Comparison.of(VOTES, "KAZ", "USA", List.of(new Measure.S(Distance.ABSOLUTE, 2)), false);
    assertThat(comparison.measures().getFirst().value())
        .isEqualTo(Measured.missing("no common items"));
  }

  @Test
  void resolutionsOfOneTitleAreOneGroup() {
    int[] groups = VOTES.groups();
    assertThat(groups[1]).isEqualTo(groups[2]).isNotEqualTo(groups[0]);
  }

  @Test
  void theDifferencesAreTheRollCallsOnWhichTheyVoteOtherwise() {
    assertThat(VOTES.differences("KAZ", "RUS"))
        .containsExactly(new Votes.Difference(ROLL_CALLS.get(1), Choice.ABSTAIN, Choice.NO));
  }
}
