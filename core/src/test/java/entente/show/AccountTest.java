package entente.show;

import static org.assertj.core.api.Assertions.assertThat;

import entente.event.Standing;
import org.junit.jupiter.api.Test;

class AccountTest {
  @Test
  void countsStatementsByStanding() {
    Account account = Account.EMPTY.plus(ExampleReading.reading()).plus(ExampleReading.reading());
    assertThat(account.articles()).isEqualTo(2);
    assertThat(account.statements()).isEqualTo(22);
    assertThat(account.standings())
        .containsEntry(Standing.REPORTED, 4)
        .containsEntry(Standing.CALL_TO_ACTION, 2);
  }

  @Test
  void tellsManyInputsThatWereRefusedForOneReasonInOneLine() {
    Account account = Account.EMPTY.plus(new Refusal("other", "is empty"));
    for (int line = 1; line <= 1200; line++) {
      account = account.plus(new Refusal("a.jsonl:" + line, "has no text"));
    }
    assertThat(account.refusals().count()).isEqualTo(1201);
    assertThat(account.refusals().lines())
        .containsExactly(
            "other: is empty", "a.jsonl:1, a.jsonl:2, a.jsonl:3 and 1,197 others: has no text");
  }
}
